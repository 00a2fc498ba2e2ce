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
import { once, onceFor } from './once.ts'

export interface Prospect {
  readonly attack: Attack
  readonly order: OrderId | null
  /** 0–1: chance that it takes the area. */
  readonly takes: number
  /** 0–1: 1 for a sealed order, less for what is only feared. */
  readonly weight: number
}

interface Led {
  readonly attack: Attack
  readonly order: OrderId
}

/** What an actor could do, and the best of it. */
interface Feared {
  readonly attacks: readonly Attack[]
  readonly best: () => ReturnType<typeof bestOf>
}

/** What may come, whatever the text says: from what the board's owner knows. */
export interface Outlook {
  /** With the forces that are on their way. */
  readonly board: Board
  /** Attacks that are known to be sealed. */
  readonly led: readonly Led[]
  readonly feared: (actor: ActorId) => Feared
}

export function outlookOf(world: World, known: Board): Outlook {
  const board = reinforced(known)
  const led: Led[] = []
  for (const order of board.orders) {
    const attack = stands(order) ? attackOf(board, order) : null
    if (attack !== null) led.push({ attack, order: order.id })
  }
  const feared = onceFor((actor: ActorId): Feared => {
    const attacks = attacksOf(world, board, actor)
    return { attacks, best: once(() => bestOf(world, board, actor, attacks)) }
  })
  return { board, led, feared }
}

/** Who owes something in the text, and has forces that would lead an attack of their own. */
function fighters(world: World, board: Board, { clauses }: Agreement): ReadonlySet<ActorId> {
  const owing = new Set<ActorId>()
  for (const { clause } of clauses) for (const actor of termsOf(clause).obligors(clause)) owing.add(actor)
  const found = new Set<ActorId>()
  for (const each of board.formations) {
    const leader = leaderOf(each)
    if (!owing.has(leader) || found.has(leader)) continue
    const apart = !isPower(leader) || each.kind === 'militia' || each.ledBy !== undefined
    if (apart && isSeat(world, leader)) found.add(leader)
  }
  return found
}

export function stoppedBy(
  world: World,
  known: Board,
  agreement: Agreement,
  outlook: Outlook = outlookOf(world, known),
): Prospect[] {
  const { board, led } = outlook
  const found: Prospect[] = []
  for (const { attack, order } of led)
    if (stops(world, known, agreement, attack, order))
      found.push({ attack, order, takes: odds(world, board, attack).takes / 1000, weight: 1 })
  for (const actor of fighters(world, board, agreement)) {
    if (led.some(({ attack }) => attack.attacker === actor)) continue
    const { attacks, best } = outlook.feared(actor)
    if (!attacks.some((attack) => stops(world, known, agreement, attack, null))) continue
    const most = best()
    if (most === null || !stops(world, known, agreement, most.attack, null)) continue
    found.push({
      attack: most.attack,
      order: null,
      takes: most.takes / 1000,
      weight: world.c.acceptance.suspicion,
    })
  }
  return found
}
