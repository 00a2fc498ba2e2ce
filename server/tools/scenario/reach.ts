/**
 * Whether an event can ever happen. A test is weighed for each turn of each variant with what is certain of every
 * game: `no` when it cannot hold, `yes` when it must, `maybe` when play decides.
 */
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import { effectsOf } from '../../../game/effects/script.ts'
import type { Predicate } from '../../../game/model/measure.ts'
import type { ScenarioFile, Variant } from '../../../game/model/scenario.ts'
import type { Problem } from './problem.ts'

type Weight = 'no' | 'maybe' | 'yes'

interface Moment {
  readonly file: ScenarioFile
  readonly mode: Variant['mode']
  readonly turn: number
  /** Events that can happen, as far as is known. */
  readonly events: ReadonlySet<string>
}

const opposite = { no: 'yes', maybe: 'maybe', yes: 'no' } as const
const sure = (holds: boolean): Weight => (holds ? 'yes' : 'no')

const levels = { home: 10, standing: 10, credibility: 10, reserve: 20 } as const

/** What a number that is tested cannot fall below or exceed. */
function range(file: ScenarioFile, p: Predicate): readonly [number, number] | null {
  switch (p.test) {
    case 'level':
      if (p.stat === 'materiel') return [0, coefficients.cap.materiel]
      return [0, p.stat === 'leverage' ? coefficients.cap.leverage : levels[p.stat]]
    case 'tension':
      return [0, p.pair in file.tension ? coefficients.tension.most : 0]
    case 'momentum':
      return [-2, 2]
    case 'support':
    case 'grievance':
      return [0, 10]
    case 'chance':
      return [0, 100]
    case 'arena':
      return [0, file.arenas.includes(p.id) ? 10 : 0]
    case 'areas':
      return [-Object.keys(file.areas).length, Object.keys(file.areas).length]
    case 'steps':
    case 'border':
      return [0, Number.POSITIVE_INFINITY]
    default:
      return null
  }
}

const bringsMotion = ({ file, mode, events }: Moment, id: string): boolean =>
  (mode === 'full' && file.motions.some((each) => each.id === id)) ||
  file.events
    .filter((event) => events.has(event.id))
    .some((event) => [...effectsOf(event)].some(({ effect }) => effect.do === 'motion' && effect.id === id))

function weigh(at: Moment, p: Predicate): Weight {
  const bounds = range(at.file, p)
  if (bounds !== null && 'atLeast' in p)
    return p.atLeast > bounds[1] ? 'no' : p.atLeast <= bounds[0] ? 'yes' : 'maybe'
  switch (p.test) {
    case 'always':
      return 'yes'
    case 'not':
      return opposite[weigh(at, p.of)]
    case 'all':
      return weighAll(at, p.of)
    case 'any':
      return opposite[
        weighAll(
          at,
          p.of.map((of): Predicate => ({ test: 'not', of })),
        )
      ]
    case 'turn':
      return sure(at.turn >= p.atLeast)
    case 'mode':
      return sure(at.mode === p.is)
    case 'event':
      return at.events.has(p.id) ? 'maybe' : 'no'
    case 'motion':
      return bringsMotion(at, p.id) ? 'maybe' : 'no'
    case 'war':
      return 'no'
    default:
      return 'maybe'
  }
}

/** Parts of an `all`, those of an `all` within it too. */
const parts = (of: readonly Predicate[]): Predicate[] =>
  of.flatMap((p) => (p.test === 'all' ? parts(p.of) : [p]))

/** What a test with a threshold is a test of. */
const subject = (p: Predicate): string => JSON.stringify({ ...p, atLeast: 0 })

/** `p` demands what `not q` forbids: the same fact, or a number that would have to be high and low. */
function clashes(p: Predicate, q: Predicate): boolean {
  if (q.test === 'not') {
    const { of } = q
    if (!('atLeast' in of) || !('atLeast' in p)) return JSON.stringify(p) === JSON.stringify(of)
    return subject(p) === subject(of) && p.atLeast >= of.atLeast
  }
  return p.test === 'held' && q.test === 'held' && p.area === q.area && p.by !== q.by
}

function weighAll(at: Moment, of: readonly Predicate[]): Weight {
  const all = parts(of)
  const weights = all.map((p) => weigh(at, p))
  if (weights.includes('no') || all.some((p) => all.some((q) => clashes(p, q)))) return 'no'
  return weights.includes('maybe') ? 'maybe' : 'yes'
}

/** Every moment at which events are tried: each turn but the first, which opens in Talks. */
const moments = (file: ScenarioFile, events: ReadonlySet<string>): Moment[] =>
  file.variants.flatMap(({ mode, turns }) =>
    Array.from({ length: turns - 1 }, (_, index) => ({ file, mode, turn: index + 2, events })),
  )

const never = (file: ScenarioFile, events: ReadonlySet<string>, p: Predicate): boolean =>
  moments(file, events).every((at) => weigh(at, p) === 'no')

/** Events that can happen: by their test, by the umpire, or because another that can happen brings them. */
function reachable(file: ScenarioFile): ReadonlySet<string> {
  const found = new Set<string>()
  const brought = () =>
    file.events
      .filter(({ id }) => found.has(id))
      .flatMap((event) =>
        [...effectsOf(event)].flatMap(({ effect }) => (effect.do === 'event' ? [effect.id] : [])),
      )
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { id, trigger } of file.events)
      if (trigger === 'umpire' || brought().includes(id) || !never(file, found, trigger)) found.add(id)
  }
  return found
}

function because(file: ScenarioFile, p: Predicate): string {
  const last = Math.max(...file.variants.map(({ turns }) => turns))
  if (p.test === 'turn') return `it waits for turn ${p.atLeast}, and no variant has more than ${last}`
  if (p.test === 'not' && p.of.test === 'turn')
    return `it would have to be before turn ${p.of.atLeast}, and events begin with turn 2`
  if (p.test === 'mode') return `no variant is played in ${p.is} mode`
  if (p.test === 'event') return `the event "${p.id}" never happens`
  if (p.test === 'motion') return `no event that happens brings the motion "${p.id}"`
  if (p.test === 'war') return 'a war ends the game'
  if ('atLeast' in p) return `nothing ever makes "${p.test}" ${p.atLeast}`
  return 'this never holds'
}

/** The part that alone makes it impossible, with the path to it; the whole, if only the parts together do. */
function culprit(
  file: ScenarioFile,
  events: ReadonlySet<string>,
  p: Predicate,
  path: string,
): [string, string] {
  if (p.test === 'all') {
    const at = p.of.findIndex((part) => never(file, events, part))
    const part = p.of[at]
    if (part !== undefined) return culprit(file, events, part, `${path}.of.${at}`)
    return [path, 'its parts cannot hold together in any turn']
  }
  if (p.test === 'any' && p.of.length > 0) return [path, 'none of its parts can hold']
  return [path, because(file, p)]
}

export function reachProblems(file: ScenarioFile): Problem[] {
  const events = reachable(file)
  return file.events.flatMap(({ id, trigger }, index): Problem[] => {
    if (events.has(id) || trigger === 'umpire') return []
    const [path, why] = culprit(file, events, trigger, `events.${index}.trigger`)
    return [
      {
        path,
        message: `"${id}" can never happen: ${why}`,
        mend: 'mend the test, or leave the event to the "umpire"',
      },
    ]
  })
}
