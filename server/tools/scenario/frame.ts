/** What has to add up in a scenario: weights, turns, sides, endings, cards that always have an answer. */
import { classClauses } from '../../../game/model/offer.ts'
import type { Scenario } from '../../../game/model/scenario.ts'
import type { Problem } from './problem.ts'

const problem = (holds: boolean, path: string, message: string, mend: string): Problem[] =>
  holds ? [] : [{ path, message, mend }]

function weights(scenario: Scenario): Problem[] {
  return scenario.seats.flatMap(({ objectives }, index) => {
    const sum = objectives.reduce((total, each) => total + each.weight, 0)
    return problem(
      sum === 100,
      `seats.${index}.objectives`,
      `the weights sum to ${sum}`,
      'make them sum to 100',
    )
  })
}

function lastLines(scenario: Scenario): Problem[] {
  const always = ['postures', 'refused', 'blame'] as const
  return scenario.seats.flatMap(({ doctrine }, index) =>
    always.flatMap((name) => {
      const last = doctrine[name].at(-1)
      return problem(
        last !== undefined && last.when === undefined,
        `seats.${index}.doctrine.${name}`,
        'no line is left when none of the tests holds',
        'add a last line without "when"',
      )
    }),
  )
}

function endings({ endings: all }: Scenario): Problem[] {
  const early = all
    .slice(0, -1)
    .flatMap((each, index) =>
      problem(
        each.when.test !== 'always',
        `endings.${index}.when`,
        `"${each.id}" always holds, and no later ending is ever reached`,
        'put it last',
      ),
    )
  return [
    ...early,
    ...problem(
      all.at(-1)?.when.test === 'always',
      `endings.${all.length - 1}.when`,
      'a game may come to no ending',
      'let the last ending test "always"',
    ),
  ]
}

function people(scenario: Scenario): Problem[] {
  const there = [...scenario.seats, ...scenario.actors].map((each) => each.id)
  return there.flatMap((actor) => {
    const sides = scenario.sides.filter((side) => side.includes(actor)).length
    return problem(sides === 1, 'sides', `"${actor}" stands on ${sides} sides`, 'name it in exactly one')
  })
}

function twice(path: string, ids: readonly string[]): Problem[] {
  const again = ids.filter((id, index) => ids.indexOf(id) < index)
  return again.map((id) => ({ path, message: `"${id}" stands there twice`, mend: 'give each its own id' }))
}

function packages(scenario: Scenario): Problem[] {
  return scenario.packages.flatMap((each, index) =>
    problem(
      each.clauses.filter(({ kind }) => kind !== 'standDown').length <= classClauses,
      `packages.${index}.clauses`,
      'has too many clauses for class mode',
      `leave at most ${classClauses}`,
    ),
  )
}

export const frameProblems = (scenario: Scenario): Problem[] => [
  ...weights(scenario),
  ...lastLines(scenario),
  ...endings(scenario),
  ...people(scenario),
  ...packages(scenario),
  ...twice(
    'formations',
    scenario.formations.map((each) => each.id),
  ),
  ...twice(
    'seats',
    scenario.seats.map((each) => each.id),
  ),
  ...twice(
    'packages',
    scenario.packages.map((each) => each.id),
  ),
  ...twice(
    'endings',
    scenario.endings.map((each) => each.id),
  ),
  ...problem(
    scenario.calendar.length === scenario.turns,
    'calendar',
    `names ${scenario.calendar.length} turns of ${scenario.turns}`,
    'give one line a turn',
  ),
  ...problem(
    scenario.seats.some((each) => each.id === scenario.recommended && each.open),
    'recommended',
    `"${scenario.recommended}" is no seat that is open to people`,
    `give one of ${scenario.seats.flatMap((each) => (each.open ? [each.id] : [])).join(', ')}`,
  ),
]
