/** What links the theatres, and what of Libya other rules ask: invitations, the corridor, channels, who is paid. */
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { friends, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'
import { areaOf } from './forces.ts'
import { stands } from './orders.ts'

/** The scenario is played in Libya too. */
export const hasLibya = ({ scenario }: World): boolean => scenario.theatres.some(({ id }) => id === 'libya')

export const isInLibya = (area: AreaId): boolean => theatreOf(area) === 'libya'

/** Whoever holds the area, or somebody of its holder's side, has asked the power in. */
export const isInvited = (
  world: World,
  board: Pick<Board, 'areas' | 'invited'>,
  power: ActorId,
  area: AreaId,
): boolean =>
  world.seats.some(
    (host) =>
      board.invited?.[host]?.includes(power) === true && friends(world, host, areaOf(board, area).control),
  )

/** Powers may bring no arms there. */
export const isUnderEmbargo = ({ scenario }: World, seat: ActorId, area: AreaId): boolean =>
  scenario.embargo !== undefined && isPower(seat) && theatreOf(area) === scenario.embargo

/** Whoever controls the way lets nothing pass this turn. */
export const corridorClosed = (board: Pick<Board, 'orders'>): boolean =>
  board.orders.some((order) => order.spec.kind === 'closeCorridor' && stands(order))

/** Waits for its part of the country's income and does not get it: its brigades do not fight away from home. */
export const isUnpaid = (
  { scenario: { bank } }: World,
  board: Pick<Board, 'split'>,
  seat: ActorId,
): boolean => bank?.waits === seat && (board.split ?? bank.first) !== 'misrata'
