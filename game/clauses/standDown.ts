/** IMPL: an order that every signatory was shown is not carried out. Half its cost comes back, once in two turns a place. */
import { pay } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { orderOf } from '../board/orders.ts'
import { stands } from '../board/battle.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, nothing } from './kind.ts'
import { item } from './parts.ts'

const place = (order: SealedOrder): AreaId | null =>
  'target' in order.spec ? order.spec.target : 'area' in order.spec ? order.spec.area : null

/** The same area cannot be the object of a paid stand-down in two turns running. */
function refund(play: Play, order: SealedOrder): number {
  const { state, world } = play
  const area = place(order)
  if (area === null) return 0
  const last = state.paidStandDowns[area]
  if (last !== undefined && last === state.turn - 1) return 0
  state.paidStandDowns[area] = state.turn
  return Math.floor(order.cost / world.c.refund.metDivisor)
}

export const knows = (seat: ActorId, order: SealedOrder): boolean =>
  order.seat === seat || order.shownTo.includes(seat)

/** Orders that the maker may cite to anybody: its own, and those that every seat was shown. */
const citable = (world: World, board: Board, maker: ActorId): SealedOrder[] =>
  board.orders.filter(
    (order) => stands(order) && (order.seat === maker || world.seats.every((seat) => knows(seat, order))),
  )

export const standDown = define('standDown', {
  claims: ['lewis-def-coercive-mediation', 'stepanova-sochi-paused-offensive'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'IMPL',
  imposable: true,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (_world, board, maker, { order: id, obligor }) => {
    const order = orderOf(board, id)
    if (order === undefined || !stands(order) || !knows(maker, order))
      return refuse('notShown', 'R12', { order: id })
    return order.seat === obligor ? null : refuse('notTheirOrder', 'R12', { order: id, seat: obligor })
  },
  forbids: (_world, board, _agreement, { order: id }, deed) => {
    const order = orderOf(board, id)
    return order !== undefined && order.seat === deed.seat && order.spec === deed.spec
  },
  items: (world, board, maker) =>
    citable(world, board, maker).map((order) =>
      item('standDown', [], { obligor: order.seat, order: order.id }, true),
    ),
  sign: (play, _agreement, { order: id }) => {
    const order = orderOf(play.state, id)
    if (order === undefined || !stands(order)) return
    order.status = 'stoodDown'
    const back = refund(play, order)
    pay(play, order.seat, back)
    const area = place(order)
    emit(
      play,
      'talks',
      'stoodDown',
      { seat: order.seat, order: id, kind: order.spec.kind },
      { areas: area === null ? [] : [area] },
    )
  },
  resolve: nothing,
  judge: () => ({ status: 'kept', by: [] }),
})
