/** What a turn brings and takes as it begins: income, the pay of contractors, standing supply. */
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { blockadeOf, sharesOf, splitOf } from './money.ts'

type Seen = Pick<Board, 'turn' | 'sanctions' | 'formations' | 'agreements' | 'blockade' | 'split'>

/** Parts of an income, and why: what is not nothing. */
export interface IncomePart {
  readonly key: 'usual' | 'sanctions' | 'blockade' | 'bank' | 'sharing' | 'least'
  readonly value: number
}

/** What the blockade takes from whoever is paid for the oil, and from whoever has shut it in. */
function ofBlockade(world: World, board: Seen, seat: ActorId): number {
  const shut = blockadeOf(board)
  const { holder, blocker } = world.c.blockade
  if (shut === null) return 0
  return (world.scenario.bank?.holder === seat ? holder : 0) + (shut.by === seat ? blocker : 0)
}

/** What the bank's order of payments gives and takes. */
function ofBank(world: World, board: Seen, seat: ActorId): number {
  const { bank } = world.scenario
  const split = splitOf(world, board)
  const { paid, defence } = world.c.bank
  if (bank === undefined || (bank.holder !== seat && bank.waits !== seat)) return 0
  if (bank.waits === seat) return split === 'misrata' ? paid : 0
  return split === 'misrata' ? -paid : split === 'defence' ? defence : 0
}

const ofSharing = (board: Seen, seat: ActorId): number =>
  sharesOf(board).reduce(
    (sum, { from, to, amount }) => sum + (to === seat ? amount : 0) - (from === seat ? amount : 0),
    0,
  )

/** Sanctions take from it while they last; so does a blockade, and what is shared goes to others. */
export function incomeParts(world: World, board: Seen, seat: ActorId): IncomePart[] {
  const lasting = board.sanctions.filter((each) => each.on === seat && each.until >= board.turn).length
  const parts: IncomePart[] = [
    { key: 'usual', value: seatOf(world, seat).income },
    { key: 'sanctions', value: lasting * world.c.sanction.income },
    { key: 'blockade', value: ofBlockade(world, board, seat) },
    { key: 'bank', value: ofBank(world, board, seat) },
    { key: 'sharing', value: ofSharing(board, seat) },
  ]
  // Nobody earns less than nothing.
  parts.push({ key: 'least', value: Math.max(0, -sumOf(parts)) })
  return parts.filter(({ value }) => value !== 0)
}

const sumOf = (parts: readonly IncomePart[]): number => parts.reduce((sum, { value }) => sum + value, 0)

/** Materiel as the next Situation opens, before pay and supply: nothing at least. */
export const incomeOf = (world: World, board: Seen, seat: ActorId): number =>
  sumOf(incomeParts(world, board, seat))

/** Contractors are paid by the turn. */
export const upkeepOf = ({ c }: World, { formations }: Seen, seat: ActorId): number =>
  c.cost.pmcUpkeep * formations.filter((each) => each.owner === seat && each.kind === 'pmc').length

/** Materiel for a level of standing supply, each turn. */
export const supplyCost = ({ c }: World, level: 'none' | 'hold' | 'raise'): number =>
  ({ none: 0, hold: c.cost.supplyHold, raise: c.cost.supplyRaise })[level]
