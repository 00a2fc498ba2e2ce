/** What an actor could attack, and how well: for the formula and for tests of cards, which ask it of everybody. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { attackable, chances, strongest, type Attack } from './battle.ts'
import { byArea } from './forces.ts'

/** Everything that the actor could attack with what it has on the map, its strongest from each area. */
export function attacksOf(world: World, board: Board, attacker: ActorId): Attack[] {
  const own = byArea(board, attacker)
  const found: Attack[] = []
  for (const from of world.areas) {
    const there = own.get(from)
    if (there === undefined) continue
    const formations = strongest(world, there)
    if (formations.length === 0) continue
    for (const target of neighboursOf(world, from))
      if (attackable(world, board, target, attacker)) found.push({ attacker, target, formations })
  }
  return found
}

/** Per mille: a chance that cannot be bettered. */
const certain = 1000

/** The first of the actor's attacks with the best chance to take its area, per mille; null where none has any. */
export function bestOf(
  world: World,
  board: Board,
  attacker: ActorId,
  attacks: readonly Attack[],
): { attack: Attack; takes: number } | null {
  const chance = chances(world, board, attacker)
  let best: { attack: Attack; takes: number } | null = null
  for (const attack of attacks) {
    const takes = chance(attack)
    if (takes > (best?.takes ?? 0)) best = { attack, takes }
    if (takes === certain) break
  }
  return best
}
