/** Oil and the central bank (R18): who has shut the terminals, whom the bank pays first, who shares. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { splits } from '../model/state.ts'
import { friends, landOf, type World } from '../scenarios/world.ts'
import { areaOf } from './forces.ts'

export type Blockade = NonNullable<Board['blockade']>
export type Split = (typeof splits)[number]
type Seen = Pick<Board, 'areas'>

export const blockadeOf = (board: Pick<Board, 'blockade'>): Blockade | null => board.blockade ?? null

/** What comes first now; null in a scenario without a bank. */
export const splitOf = ({ scenario: { bank } }: World, { split }: Pick<Board, 'split'>): Split | null =>
  bank === undefined ? null : (split ?? bank.first)

export const oilAreas = (world: World): AreaId[] =>
  world.areas.filter((area) => landOf(world, area).oil === true)

/** Terminals that the actor's side holds. */
export const oilHeld = (world: World, board: Seen, by: ActorId): AreaId[] =>
  oilAreas(world).filter((area) => friends(world, areaOf(board, area).control, by))

/** One terminal of its own, and with its side half of all: less than that stops nothing. */
export function mayShut(world: World, board: Seen, seat: ActorId): boolean {
  if (world.scenario.bank === undefined) return false
  const held = oilHeld(world, board, seat)
  return (
    held.some((area) => areaOf(board, area).control === seat) && 2 * held.length >= oilAreas(world).length
  )
}

/** Waits for its part of the country's income, and does not get it. */
export const isUnpaid = (world: World, board: Pick<Board, 'split'>, seat: ActorId): boolean =>
  world.scenario.bank?.waits === seat && splitOf(world, board) !== 'misrata'

export interface Share {
  readonly from: ActorId
  readonly to: ActorId
  readonly amount: number
}

/** What agreements in force have the holder of the bank hand on; nothing while the terminals are shut. */
export function sharesOf(board: Pick<Board, 'agreements' | 'blockade'>): Share[] {
  if (blockadeOf(board) !== null) return []
  return board.agreements.flatMap(({ status: stands, clauses }) =>
    clauses.flatMap(({ clause, status, withheldBy }) =>
      stands === 'inForce' &&
      clause.kind === 'revenueSharing' &&
      status === 'running' &&
      withheldBy.length === 0
        ? [{ from: clause.obligor, to: clause.to, amount: clause.amount }]
        : [],
    ),
  )
}
