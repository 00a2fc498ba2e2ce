/** Plays an imagined state on, as the cards of all would have it (level 1): what a seat believes that others will do. */
import type { Act } from '../card.ts'
import type { State } from '../../model/state.ts'
import type { World } from '../../scenarios/world.ts'
import { playFrom, type Players } from '../table.ts'

export type Until = 'planningClosed' | 'turnEnd' | 'end'

export interface PlayedOn {
  readonly state: State
  /** What everybody did, in order. */
  readonly acts: readonly Act[]
}

/**
 * Plays level-1 bots, or the players given, in place: until Planning has closed, until the turn has been assessed, or
 * until the game has ended. Throws where a player does what the rules refuse.
 */
export function playOn(
  world: World,
  state: State,
  { to, players = {} }: { readonly to: Until; readonly players?: Players },
): PlayedOn {
  const { turn } = state
  const enough: Record<Until, (now: State) => boolean> = {
    planningClosed: ({ phase }) => phase !== 'planning',
    turnEnd: (now) => now.turn > turn,
    end: () => false,
  }
  const played = playFrom(world, { state, log: [], entries: [], acts: [] }, players, ({ state: now }) =>
    enough[to](now),
  )
  return { state, acts: played.acts }
}
