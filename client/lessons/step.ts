/**
 * A lesson is a list of steps. Where one is in it follows from the game alone: the first step of the present moment that
 * is not done. So an order that is taken back brings its step back, and a reload changes nothing.
 */
import type { View } from '../../game/model/view.ts'
import { foremost, resolvedTurn } from '../game/foremost.ts'

/** What of the match a step may ask about. */
export type Seen = Pick<
  View,
  'turn' | 'phase' | 'viewer' | 'orders' | 'offers' | 'incidents' | 'seats' | 'legal' | 'support'
> & {
  /** Last turn whose Resolution the reader has watched or left. */
  readonly watched: number
}

export type Moment =
  | { readonly turn: number; readonly phase: 'planning' | 'talks' | 'resolution' }
  | { readonly phase: 'end' }

export interface Step {
  readonly id: string
  readonly at: Moment
  /** Key under `step` in the words; steps that say the same share it. */
  readonly words: string
  /** What gets the ring: the first of these that stands on the page. */
  readonly target: readonly string[]
  /** The step stands only if; else it is passed over. */
  readonly when?: (seen: Seen) => boolean
  readonly done: (seen: Seen) => boolean
  /** May be left out without leaving the lesson. */
  readonly free?: boolean
}

const places = { planning: 0, talks: 1, resolution: 2 } as const
const theEnd = 1000

/** Moments in the order of play. */
export const orderOf = (moment: Moment): number =>
  moment.phase === 'end' ? theEnd : 3 * moment.turn + places[moment.phase]

/** What the reader has before them: a Resolution that is still unread comes before the phase that is open. */
export function momentOf(seen: Pick<Seen, 'turn' | 'phase' | 'watched'>): Moment {
  const phase = foremost(seen, seen.watched)
  if (phase === 'end') return { phase }
  return { turn: phase === 'resolution' ? resolvedTurn(seen) : seen.turn, phase }
}

export const isOver = (moment: Moment, seen: Seen): boolean => orderOf(momentOf(seen)) > orderOf(moment)

/** Done, not asked, left out, or its moment has gone by. */
function isPassed(step: Step, seen: Seen, left: ReadonlySet<string>): boolean {
  if (isOver(step.at, seen)) return true
  return left.has(step.id) || step.when?.(seen) === false || step.done(seen)
}

/** Index of the step that is on now; −1 while nothing is asked (others are still at it). */
export function stepAt(steps: readonly Step[], seen: Seen, left: ReadonlySet<string>): number {
  const now = orderOf(momentOf(seen))
  return steps.findIndex((step) => orderOf(step.at) === now && !isPassed(step, seen, left))
}
