/** Attacks that somebody has to reckon with: those it knows to be sealed, and the best that others could do. */
import { attackable, attackOf, odds, stands, strongest, type Attack } from '../board/battle.ts'
import { reinforced } from '../board/coming.ts'
import { ownIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { OrderId } from '../model/ids.ts'
import { isSeat, neighboursOf, type World } from '../scenarios/world.ts'

export interface Prospect {
  readonly attack: Attack
  readonly order: OrderId | null
  /** 0–1: chance that it takes the area. */
  readonly takes: number
  /** 0–1: 1 for a sealed order, less for what is only feared. */
  readonly weight: number
}

const fighters = (board: Board): ActorId[] => [
  ...new Set(
    board.formations
      .filter((each) => !isPower(each.owner) || each.kind === 'militia')
      .map((each) => each.owner),
  ),
]

function bestAttack(world: World, board: Board, attacker: ActorId): { attack: Attack; takes: number } | null {
  let best: { attack: Attack; takes: number } | null = null
  for (const from of world.areas) {
    const formations = strongest(world, ownIn(board, from, attacker))
    if (formations.length === 0) continue
    for (const target of neighboursOf(world, from).filter((area) =>
      attackable(world, board, area, attacker),
    )) {
      const attack = { attacker, target, formations }
      const takes = odds(world, board, attack).takes / 1000
      if (takes > (best?.takes ?? 0)) best = { attack, takes }
    }
  }
  return best
}

/** From what the board's owner knows. */
export function prospects(world: World, known: Board): Prospect[] {
  const board = reinforced(known)
  const sealed = board.orders.filter(stands).flatMap((order): Prospect[] => {
    const attack = attackOf(board, order)
    if (attack === null) return []
    return [{ attack, order: order.id, takes: odds(world, board, attack).takes / 1000, weight: 1 }]
  })
  const feared = fighters(board)
    .filter((actor) => isSeat(world, actor) && !sealed.some(({ attack }) => attack.attacker === actor))
    .flatMap((actor): Prospect[] => {
      const best = bestAttack(world, board, actor)
      return best === null ? [] : [{ ...best, order: null, weight: world.c.acceptance.suspicion }]
    })
  return [...sealed, ...feared]
}
