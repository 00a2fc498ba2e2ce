/** Many games of bots, each with a seed of its own. */
import { playOut, type Played, type Player } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'

/** Games are counted from 1. */
export const gameSeed = (seed: string, game: number): string => `${seed}/${game}`

export function playGames(
  world: World,
  games: number,
  seed: string,
  players: Partial<Record<ActorId, Player>> = {},
  onGame: (game: number) => void = () => undefined,
): Played[] {
  const played: Played[] = []
  for (let game = 1; game <= games; game++) {
    played.push(playOut(world, gameSeed(seed, game), players))
    onGame(game)
  }
  return played
}
