/**
 * Level against level in the same seats. Games come in twos with one seed: in the first some seats play the upper level,
 * and in the second game everybody plays the other. So a seat's two results differ by its own level and by that
 * of the others, which over the pairs is as often on its side as against it.
 */
import type { BotLevel } from '../../../game/bots/levels.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { gameSeed, type Game } from '../simulation/games.ts'

export interface Rung {
  readonly level: BotLevel
  readonly against: BotLevel
}

/** 1 where an odd number of bits is set. */
function parity(bits: number): number {
  let left = bits
  let odd = 0
  for (; left > 0; left >>= 1) odd ^= left & 1
  return odd
}

/**
 * Which seats play the upper level in the first game of pair `pair`, counted from 0: in each sixteen pairs a seat
 * is eight times among them, and with each other seat as often on the same side as on the other, so that what the
 * others' level does to a seat cancels out. Holds for up to fifteen seats.
 */
export const upperIn = ({ seats }: World, pair: number): ReadonlySet<ActorId> =>
  new Set(seats.filter((_, index) => parity((pair % 16) & (index + 1)) === 0))

/** Both games of each pair, one after the other. */
export function gamesOfRung(world: World, { level, against }: Rung, seed: string, pairs: number): Game[] {
  return Array.from({ length: pairs }, (_, index) => index).flatMap((pair) => {
    const [each, upper] = [gameSeed(seed, pair + 1), upperIn(world, pair)]
    const game = (first: BotLevel, second: BotLevel): Game => ({
      seed: each,
      players: Object.fromEntries(world.seats.map((seat) => [seat, upper.has(seat) ? first : second])),
    })
    return [game(level, against), game(against, level)]
  })
}
