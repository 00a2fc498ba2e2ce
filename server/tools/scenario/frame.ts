/** What has to add up in a scenario: weights, turns, sides, endings, orders, cards that always have an answer. */
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import { orderRules } from '../../../game/orders/registry.ts'
import { twice, unknown, unless, type Problem } from './problem.ts'

function weights(file: ScenarioFile): Problem[] {
  return file.seats.flatMap(({ objectives }, index) => {
    const sum = objectives.reduce((total, each) => total + each.weight, 0)
    return unless(
      sum === 100,
      `seats.${index}.objectives`,
      `the weights sum to ${sum}`,
      'make them sum to 100',
    )
  })
}

function lastLines(file: ScenarioFile): Problem[] {
  const always = ['postures', 'refused', 'blame'] as const
  return file.seats.flatMap(({ doctrine }, index) =>
    always.flatMap((name) => {
      const last = doctrine[name].at(-1)
      return unless(
        last !== undefined && last.when === undefined,
        `seats.${index}.doctrine.${name}`,
        'no line is left when none of the tests holds',
        'add a last line without "when"',
      )
    }),
  )
}

/** Some kinds belong to one seat alone. */
function orders(file: ScenarioFile): Problem[] {
  return file.seats.flatMap(({ id, orders: given }, index) => [
    ...twice(`seats.${index}.orders`, given),
    ...given.flatMap((kind, at) => {
      const own = orderRules[kind].own
      return unless(
        own === undefined || own.includes(id),
        `seats.${index}.orders.${at}`,
        `"${id}" cannot give "${kind}"`,
        `take it out: it belongs to ${own?.join(', ')}`,
      )
    }),
  ])
}

function endings({ endings: all }: ScenarioFile): Problem[] {
  const early = all
    .slice(0, -1)
    .flatMap((each, index) =>
      unless(
        each.when.test !== 'always',
        `endings.${index}.when`,
        `"${each.id}" always holds, and no later ending is ever reached`,
        'put it last',
      ),
    )
  return [
    ...early,
    ...unless(
      all.at(-1)?.when.test === 'always',
      `endings.${all.length - 1}.when`,
      'a game may come to no ending',
      'let the last ending test "always"',
    ),
  ]
}

function people(file: ScenarioFile): Problem[] {
  const there = [...file.seats, ...file.actors].map((each) => each.id)
  const seats = file.seats.map(({ id }) => id)
  return [
    ...twice('seats', there),
    ...there.flatMap((actor) => {
      const sides = file.sides.filter((side) => side.includes(actor)).length
      // The convenor is on nobody's side; where it is listed with somebody it is so all the same.
      const fine = sides === 1 || (actor === 'convenor' && sides === 0)
      return unless(fine, 'sides', `"${actor}" stands on ${sides} sides`, 'name it in exactly one')
    }),
    ...file.vetoes.flatMap((actor, index) =>
      seats.includes(actor) ? [] : [unknown('seat', seats, `vetoes.${index}`, actor)],
    ),
  ]
}

function packages(file: ScenarioFile): Problem[] {
  const seats = file.seats.map(({ id }) => id)
  const most = Math.min(...file.variants.map(({ mode }) => coefficients.cap.clauses[mode]))
  return file.packages.flatMap((each, index) => [
    ...unless(
      each.clauses.filter(({ kind }) => kind !== 'standDown').length <= most,
      `packages.${index}.clauses`,
      `has too many clauses for ${most === coefficients.cap.clauses.class ? 'class' : 'full'} mode`,
      `leave at most ${most}`,
    ),
    ...[...each.makers, ...each.to]
      .filter((actor) => !seats.includes(actor))
      .map((actor) => unknown('seat', seats, `packages.${index}`, actor)),
  ])
}

function variants(file: ScenarioFile): Problem[] {
  const whole = file.variants.filter((each) => each.historyOf === undefined).map(({ id }) => id)
  return file.variants.flatMap(({ calendar, turns, historyOf }, index) => [
    ...unless(
      calendar.length === turns,
      `variants.${index}.calendar`,
      `names ${calendar.length} turns of ${turns}`,
      'give one line a turn',
    ),
    ...(historyOf === undefined || whole.includes(historyOf)
      ? []
      : [unknown('variant with a history of its own', whole, `variants.${index}.historyOf`, historyOf)]),
  ])
}

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

export const frameProblems = (file: ScenarioFile): Problem[] => [
  ...weights(file),
  ...lastLines(file),
  ...orders(file),
  ...endings(file),
  ...people(file),
  ...packages(file),
  ...variants(file),
  ...twice('formations', ids(file.formations)),
  ...twice('packages', ids(file.packages)),
  ...twice('endings', ids(file.endings)),
  ...twice('variants', ids(file.variants)),
  ...twice('events', ids(file.events)),
  ...twice('switches', ids(file.switches)),
  ...unless(
    file.seats.some((each) => each.id === file.recommended && each.open),
    'recommended',
    `"${file.recommended}" is no seat that is open to people`,
    `give one of ${ids(file.seats.filter((each) => each.open)).join(', ')}`,
  ),
]
