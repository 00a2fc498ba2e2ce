/** What links the theatres, and what of Libya other rules ask: invitations, the corridor, channels, who is paid. */
import type { Board } from '../model/board.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import { friends, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'
import { areaOf } from './forces.ts'
import { stands } from './orders.ts'

/** Whose fighters are ferried. */
export const lender = 'opposition'

/** Who is supplied through the corridor, and by whom. */
export const corridor = { client: 'lna', from: 'uae' } as const

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

/** What the seat sends that client goes through the corridor, which was closed last turn. Its owner's own does not. */
export function isHeldUp(
  world: World,
  board: Pick<Board, 'turn' | 'seats'>,
  seat: ActorId,
  client: ActorId,
): boolean {
  if (client !== corridor.client || seat !== corridor.from) return false
  return world.seats.some((keeper) => board.seats[keeper]?.last?.['closeCorridor'] === board.turn - 1)
}

/** Who has two channels, and whom each of them knows best. */
const speaker = 'russia'
const known = { ministry: ['gna', 'misrata'], generalStaff: ['lna'] } as const

/** The general staff has the client's ear: what its patron asks weighs more. */
export const throughStaff = (
  { channel }: Pick<Board, 'channel'>,
  patron: ActorId,
  client: ActorId,
): boolean =>
  patron === speaker && channel?.way === 'generalStaff' && known.generalStaff.some((each) => each === client)

/** Texts that the speaker made or stands behind reach those whom its diplomats know. */
function throughMinistry({ channel }: Board, { maker, text }: Offer, seat: ActorId): boolean {
  const from = maker === speaker || text.guarantors.includes(speaker)
  return from && channel?.way === 'ministry' && known.ministry.some((each) => each === seat)
}

/** An understanding between the two runs this turn: each reads the other's texts with it in mind. */
const understood = ({ orders }: Board, { maker }: Offer, seat: ActorId): boolean =>
  orders.some(
    (order) =>
      order.spec.kind === 'backChannel' &&
      stands(order) &&
      ((maker === speaker && order.seat === seat) || (maker === order.seat && seat === speaker)),
  )

/** What channels to the maker of a text add to x in the answer of the seat. */
export const channelTerm = (world: World, board: Board, offer: Offer, seat: ActorId): number =>
  world.c.channel.bonus *
  (Number(throughMinistry(board, offer, seat)) + Number(understood(board, offer, seat)))
