/** What a turn brings and takes as it begins: income, the pay of contractors, standing supply. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { seatOf, type World } from '../scenarios/world.ts'

type Seen = Pick<Board, 'turn' | 'sanctions' | 'formations'>

/** Sanctions take from it while they last. */
export function incomeOf(world: World, { sanctions, turn }: Seen, seat: ActorId): number {
  const lasting = sanctions.filter((each) => each.on === seat && each.until >= turn).length
  return Math.max(0, seatOf(world, seat).income + lasting * world.c.sanction.income)
}

/** Contractors are paid by the turn. */
export const upkeepOf = ({ c }: World, { formations }: Seen, seat: ActorId): number =>
  c.cost.pmcUpkeep * formations.filter((each) => each.owner === seat && each.kind === 'pmc').length

/** Materiel for a level of standing supply, each turn. */
export const supplyCost = ({ c }: World, level: 'none' | 'hold' | 'raise'): number =>
  ({ none: 0, hold: c.cost.supplyHold, raise: c.cost.supplyRaise })[level]
