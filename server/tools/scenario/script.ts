/** Events: what their effects name, whom they ask, whether what they start can come to anything. */
import { effectRules } from '../../../game/effects/registry.ts'
import { effectsOf, withinEffects, type Placed } from '../../../game/effects/script.ts'
import type { Named } from '../../../game/effects/kind.ts'
import type { ScenarioEvent, ScenarioFile } from '../../../game/model/scenario.ts'
import { bordersOf } from './grounds.ts'
import { actorsOf, motionsOf } from './references.ts'
import { twice, unknown, unless, type Problem } from './problem.ts'

const words: Readonly<Record<Named, string>> = {
  seat: 'seat',
  actor: 'seat or actor',
  mover: 'actor whose momentum is counted',
  area: 'live area',
  pair: 'pair with a tension',
  exit: 'border of a live area',
  event: 'event',
}

const knownIn = (file: ScenarioFile): Readonly<Record<Named, readonly string[]>> => ({
  seat: file.seats.map(({ id }) => id),
  actor: actorsOf(file),
  mover: Object.keys(file.gains),
  area: Object.keys(file.areas),
  pair: Object.keys(file.tension),
  exit: bordersOf(file),
  event: file.events.map(({ id }) => id),
})

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')

/** Each kind of effect says which of its fields name what. */
function names(file: ScenarioFile, { effect, path }: Placed): Problem[] {
  const known = knownIn(file)
  const fields: Readonly<Record<string, unknown>> = { ...effect }
  return Object.entries(effectRules[effect.do].names).flatMap(([field, named]) =>
    listed(fields[field])
      .filter((value) => !known[named].includes(value))
      .map((value) => unknown(words[named], known[named], `${path}.${field}`, value)),
  )
}

const last = (file: ScenarioFile): number => Math.max(...file.variants.map(({ turns }) => turns))

/** What names things that exist and still comes to nothing. */
function idle(file: ScenarioFile, { effect, path }: Placed): Problem[] {
  if (effect.do === 'motion')
    return unless(
      2 + effect.after <= last(file),
      `${path}.after`,
      `the motion is never put to the vote: no game has a turn ${2 + effect.after}`,
      `give at most ${last(file) - 2}`,
    )
  if (effect.do === 'arrive')
    return unless(
      !file.formations.some(({ id }) => id === effect.id),
      `${path}.id`,
      `"${effect.id}" is on the map from the start`,
      'give it an id of its own',
    )
  if (effect.do === 'table')
    return unless(
      !/\.(passed|failed)\.\d+$/.test(path),
      path,
      'a table that a vote opens is gone before the next Talks',
      'open it by an event that tests the motion',
    )
  return []
}

function choices(file: ScenarioFile, event: ScenarioEvent, place: string): Problem[] {
  const seats = file.seats.map(({ id }) => id)
  return [
    ...(event.to === 'all' ? [] : event.to)
      .filter((seat) => !seats.includes(seat))
      .map((seat) => unknown('seat', seats, `${place}.to`, seat)),
    ...event.choices.flatMap(({ seat, options }, index) => [
      ...(seats.includes(seat) ? [] : [unknown('seat', seats, `${place}.choices.${index}.seat`, seat)]),
      ...twice(
        `${place}.choices.${index}.options`,
        options.map(({ id }) => id),
      ),
    ]),
    ...twice(
      `${place}.choices`,
      event.choices.map(({ seat }) => seat),
    ),
  ]
}

/** What follows from motions that seats bring. */
const ready = (file: ScenarioFile): Placed[] =>
  file.motions.flatMap(({ passed, failed }, index) => [
    ...withinEffects(passed, `motions.${index}.passed`),
    ...withinEffects(failed, `motions.${index}.failed`),
  ])

export const scriptProblems = (file: ScenarioFile): Problem[] => [
  ...ready(file).flatMap((placed) => names(file, placed)),
  ...file.events.flatMap((event, index) => [
    ...choices(file, event, `events.${index}`),
    ...[...effectsOf(event, `events.${index}.`)].flatMap((placed) => [
      ...names(file, placed),
      ...idle(file, placed),
    ]),
  ]),
  ...twice('events', motionsOf(file)),
]
