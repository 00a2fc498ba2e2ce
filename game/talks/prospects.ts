/**
 * Attacks that somebody has to reckon with and that a text would stop: those it knows to be sealed, and the best that
 * others could do. What a text does not stop changes nothing about it, and whoever owes nothing in it is not stopped.
 */
import { attacksOf, bestOf } from '../board/attacks.ts'
import { attackOf, odds, stands, type Attack } from '../board/battle.ts'
import { reinforced } from '../board/coming.ts'
import { leaderOf } from '../board/forces.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { OrderId } from '../model/ids.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { stops } from './imagine.ts'

export interface Prospect {
  readonly attack: Attack
  readonly order: OrderId | null
  /** 0–1: chance that it takes the area. */
  readonly takes: number
  /** 0–1: 1 for a sealed order, less for what is only feared. */
  readonly weight: number
}

/** Who owes something in the text, and has forces that would lead an attack of their own. */
function fighters(world: World, board: Board, { clauses }: Agreement): ActorId[] {
  const owing = new Set(clauses.flatMap(({ clause }) => termsOf(clause).obligors(clause)))
  const found = new Set<ActorId>()
  for (const each of board.formations) {
    const leader = leaderOf(each)
    const apart = !isPower(leader) || each.kind === 'militia' || each.ledBy !== undefined
    if (apart && owing.has(leader) && isSeat(world, leader)) found.add(leader)
  }
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
    .flatMap((attacks): Prospect[] => {
      const best = bestOf(world, board, attacks)
      if (best === null || !isStopped(best.attack)) return []
      const { attack, takes } = best
      return [{ attack, order: null, takes: takes / 1000, weight: world.c.acceptance.suspicion }]
    })
  return [...sealed, ...feared]
}
