/** Many games of bots, each with a seed of its own: here, or on several threads with the same result. */
import { begun, playFrom, playOut, type Played, type Player } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { levelsNamed, playersNamed, type PlayerNames } from './players.ts'

/** Games are counted from 1. */
export const gameSeed = (seed: string, game: number): string => `${seed}/${game}`

/** A game to be played: plain data, so that a thread can be handed it. */
export interface Game {
  readonly seed: string
  /** Who plays each seat, by name (a level, a stand-in, a loop); level 1 where nobody is named. */
  readonly players: PlayerNames
  /** Goes on from here instead of the opening; the dice are those of the position, whatever `seed` says. */
  readonly from?: State
}

/** Games 1 to `games` of a seed, all with the same players. */
export const gamesOf = (seed: string, games: number, players: PlayerNames = {}): Game[] =>
  Array.from({ length: games }, (_, index) => ({ seed: gameSeed(seed, index + 1), players }))

export function playGame(world: World, { seed, players, from }: Game): Played {
  const table = playersNamed(world, players)
  if (from === undefined) return playFrom(world, begun(world, seed, levelsNamed(players)), table)
  return playFrom(world, { state: structuredClone(from), log: [], entries: [], acts: [] }, table)
}

/** On this thread, with players of any kind. */
export function playGames(
  world: World,
  games: number,
  seed: string,
  players: Partial<Record<ActorId, Player>> = {},
  onGame: (game: number) => void = () => undefined,
): Played[] {
  return Array.from({ length: games }, (_, index) => {
    const played = playOut(world, gameSeed(seed, index + 1), players)
    onGame(index + 1)
    return played
  })
}
