/**
 * Attacks that somebody has to reckon with and that a text would stop: those it knows to be sealed, and the best that
 * others could do. What a text does not stop changes nothing about it, and whoever owes nothing in it is not stopped.
 */
import { attackable, attackOf, odds, stands, strongest, type Attack } from '../board/battle.ts'
import { reinforced } from '../board/coming.ts'
import { byArea } from '../board/forces.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { OrderId } from '../model/ids.ts'
import { isSeat, neighboursOf, type World } from '../scenarios/world.ts'
import { stops } from './imagine.ts'

export interface Prospect {
  readonly attack: Attack
  readonly order: OrderId | null
  /** 0–1: chance that it takes the area. */
  readonly takes: number
  /** 0–1: 1 for a sealed order, less for what is only feared. */
  readonly weight: number
}

/** Everything that the actor could attack with what it has on the map, its strongest from each area. */
function attacksOf(world: World, board: Board, attacker: ActorId): Attack[] {
  const own = byArea(board, attacker)
  const found: Attack[] = []
  for (const from of world.areas) {
    const formations = strongest(world, own.get(from) ?? [])
    if (formations.length === 0) continue
    for (const target of neighboursOf(world, from))
      if (attackable(world, board, target, attacker)) found.push({ attacker, target, formations })
  }
  return found
}

/** Per mille: a chance that cannot be bettered. */
const certain = 1000

/** The first of those with the best chance; none where none has any. */
function best(world: World, board: Board, attacks: readonly Attack[]): Omit<Prospect, 'order' | 'weight'>[] {
  let [found, most]: [Attack | null, number] = [null, 0]
  for (const attack of attacks) {
    const { takes } = odds(world, board, attack)
    if (takes > most) [found, most] = [attack, takes]
    if (most === certain) break
  }
  return found === null ? [] : [{ attack: found, takes: most / 1000 }]
}

/** Who owes something in the text, and has forces that would lead an attack of their own. */
function fighters(world: World, board: Board, { clauses }: Agreement): ActorId[] {
  const owing = new Set(clauses.flatMap(({ clause }) => termsOf(clause).obligors(clause)))
  const found = new Set<ActorId>()
  for (const { owner, kind } of board.formations)
    if (owing.has(owner) && isSeat(world, owner) && (!isPower(owner) || kind === 'militia')) found.add(owner)
  return [...found]
}

/** From what the board's owner knows. */
export function stoppedBy(world: World, known: Board, agreement: Agreement): Prospect[] {
  const board = reinforced(known)
  const led = board.orders.filter(stands).flatMap((order) => {
    const attack = attackOf(board, order)
    return attack === null ? [] : [{ attack, order: order.id }]
  })
  const sealed = led
    .filter(({ attack, order }) => stops(world, known, agreement, attack, order))
    .map((each) => ({ ...each, takes: odds(world, board, each.attack).takes / 1000, weight: 1 }))
  const isStopped = (attack: Attack) => stops(world, known, agreement, attack, null)
  const feared = fighters(world, board, agreement)
    .filter((actor) => !led.some(({ attack }) => attack.attacker === actor))
    .map((actor) => attacksOf(world, board, actor))
    .filter((attacks) => attacks.some(isStopped))
    .flatMap((attacks) => best(world, board, attacks))
    .filter(({ attack }) => isStopped(attack))
    .map((each) => ({ ...each, order: null, weight: world.c.acceptance.suspicion }))
  return [...sealed, ...feared]
}
