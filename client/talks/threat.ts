/** The sealed orders that stand behind a text, and what they would do as far as the reader knows. */
import { attackOf, odds, stands } from '../../game/board/battle.ts'
import { reinforced } from '../../game/board/coming.ts'
import { areaOf } from '../../game/board/forces.ts'
import type { Board } from '../../game/model/board.ts'
import type { ActorId, AreaId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import type { SealedOrder } from '../../game/model/order.ts'
import type { Odds } from '../../game/model/wire.ts'
import { friends, type World } from '../../game/scenarios/world.ts'
import { imagineFought, imagineTaken } from '../../game/talks/imagine.ts'

/** Orders that the text shows or would stand down. */
export const citedIn = (text: Pick<OfferText, 'clauses' | 'shows'>): string[] => [
  ...new Set([
    ...text.shows,
    ...text.clauses.flatMap((clause) => (clause.kind === 'standDown' ? [clause.order] : [])),
  ]),
]

const rank = ({ spec }: SealedOrder): number => (spec.kind === 'offensive' ? 0 : 1)

/** Known orders of the maker's side behind the text, attacks first. */
export function threatsBehind(
  world: World,
  board: Pick<Board, 'orders'>,
  maker: ActorId,
  text: Pick<OfferText, 'clauses' | 'shows'>,
): SealedOrder[] {
  const cited = new Set(citedIn(text))
  return board.orders
    .filter((order) => cited.has(order.id) && stands(order) && friends(world, order.seat, maker))
    .toSorted((a, b) => rank(a) - rank(b))
}

export interface Expected {
  readonly target: AreaId
  readonly odds: Odds
  /** People expected to leave their homes. */
  readonly displaced: number
}

const present = (board: Board, area: AreaId): number =>
  areaOf(board, area).people + areaOf(board, area).displaced

/** What an attack would do, null for orders that attack nobody. */
export function expectedOf(world: World, board: Board, order: SealedOrder): Expected | null {
  return expectedOn(world, reinforced(board), order)
}

function expectedOn(world: World, board: Board, order: SealedOrder): Expected | null {
  const attack = attackOf(board, order)
  if (attack === null) return null
  const { target } = attack
  const known = odds(world, board, attack)
  const leave = (after: Board) => present(board, target) - present(after, target)
  const taken = leave(imagineTaken(world, board, attack))
  const fought = leave(imagineFought(world, board, attack))
  const displaced = Math.round((known.takes * taken + (1000 - known.takes) * fought) / 1000)
  return { target, odds: known, displaced }
}

export type Likelihood = 'never' | 'unlikely' | 'perhaps' | 'even' | 'likely' | 'sure'

/** A chance in words, per mille. */
export function likelihood(chance: number): Likelihood {
  if (chance <= 10) return 'never'
  if (chance < 250) return 'unlikely'
  if (chance < 450) return 'perhaps'
  if (chance <= 550) return 'even'
  return chance < 900 ? 'likely' : 'sure'
}
