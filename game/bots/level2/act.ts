/** One act of a level-2 bot, from its seat's view; null when it has nothing to do until somebody else acts. */
import type { Board } from '../../model/board.ts'
import type { ActorId } from '../../model/ids.ts'
import type { World } from '../../scenarios/world.ts'
import { act as asAct, mindOf, type Act } from '../card.ts'
import { talk } from './talks.ts'
import { thinker } from './thinker.ts'
import { plan } from './planning.ts'

export function act(world: World, board: Board, seat: ActorId, seed: readonly number[]): Act | null {
  if (board.phase === 'ended' || board.seats[seat]?.ready === true) return null
  const mind = mindOf(world, board, seat, seed)
  return board.phase === 'planning'
    ? (plan(mind) ?? asAct(mind, { type: 'ready', ready: true }))
    : talk(thinker(mind))
}
