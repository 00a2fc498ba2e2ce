/**
 * Level against level in the same seats. Games come in twos with one seed: a coin for each seat says which level it
 * plays first, and in the second game everybody plays the other. So a seat's two results differ by its own level and
 * by that of the others, which over many pairs is as often on its side as against it.
 */
import { hash } from '../../../game/board/rng.ts'
import type { BotLevel } from '../../../game/bots/levels.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { gameSeed, type Game } from '../simulation/games.ts'

export interface Rung {
  readonly level: BotLevel
  readonly against: BotLevel
}

/** Which seats play the upper level in the first game of a pair: a coin each. */
export const upperIn = ({ seats }: World, seed: string): ReadonlySet<ActorId> =>
  new Set(seats.filter((seat) => hash(`${seed} ${seat}`, 0x1add3e) % 2 === 0))

/** Both games of each pair, one after the other. */
export function gamesOfRung(world: World, { level, against }: Rung, seed: string, pairs: number): Game[] {
  return Array.from({ length: pairs }, (_, index) => gameSeed(seed, index + 1)).flatMap((each) => {
    const upper = upperIn(world, each)
    const game = (first: BotLevel, second: BotLevel): Game => ({
      seed: each,
      players: Object.fromEntries(world.seats.map((seat) => [seat, upper.has(seat) ? first : second])),
    })
    return [game(level, against), game(against, level)]
  })
}
