/** What bots decided, as far as the reader may know it: by turn and seat, without what nobody asks about. */
import type { ActorId } from '../../game/model/ids.ts'
import type { BotReason } from '../../game/model/wire.ts'
import { linesOf } from '../../game/talks/lines.ts'

/** Nobody asks why somebody got ready. */
const silent: ReadonlySet<string> = new Set(['ready'])

export const told = (reasons: readonly BotReason[]): BotReason[] =>
  reasons.filter(({ act }) => !silent.has(act))

export interface Chosen {
  readonly turn: number
  readonly seat: ActorId | null
}

/** In the order in which they were taken. */
export const chosenFrom = (reasons: readonly BotReason[], { turn, seat }: Chosen): BotReason[] =>
  told(reasons).filter((each) => each.turn === turn && (seat === null || each.seat === seat))

/** Terms of the formula at most. */
const most = 3

/** The heaviest lines of the formula, where a text was weighed; in units of x. */
export function heaviestLines({ terms }: BotReason): { key: string; value: number }[] {
  if (terms === null) return []
  return linesOf(terms)
    .filter(({ value }) => Math.abs(value) >= 0.05)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, most)
}
