/** Planning: seal and pay, take back, answer incidents, predict, set supply. All secret. */
import { pay } from '../acts/levels.ts'
import { emit, seatState } from '../acts/play.ts'
import { orderOf } from '../board/orders.ts'
import { stands } from '../board/battle.ts'
import { knownTo } from '../board/knowledge.ts'
import { supportOf } from '../board/patrons.ts'
import { refuse } from '../model/refusal.ts'
import { confirmPairs, barredSeal, sealOrder } from '../orders/seal.ts'
import { isSeat } from '../scenarios/world.ts'
import { define } from './handler.ts'

export const seal = define('seal', {
  phases: ['planning'],
  barred: (world, board, seat, { order, confirmed }) => {
    const why = barredSeal(world, board, seat, order)
    if (why !== null) return why
    const pair = confirmPairs(world, board, seat, order)[0]
    return pair === undefined || confirmed
      ? null
      : refuse('confirm', 'R16', { pair, tension: board.tension[pair] ?? 0 })
  },
  act: (play, seat, { order, confirmed }) => {
    // By what it knows: whether the order counts as confirmed must not tell of troops that it cannot see.
    const needed = confirmPairs(play.world, knownTo(play.state, seat), seat, order).length > 0
    const sealed = sealOrder(play.world, play.state.turn, seat, order, confirmed && needed)
    pay(play, seat, -sealed.cost)
    play.state.orders.push(sealed)
    emit(
      play,
      'planning',
      'sealed',
      { seat, order: sealed.id, kind: order.kind, cost: sealed.cost },
      { to: [seat] },
    )
  },
})

export const unseal = define('unseal', {
  phases: ['planning'],
  barred: (_world, board, seat, { order: id }) => {
    const order = orderOf(board, id)
    return order?.seat === seat && stands(order) ? null : refuse('noSuchOrder', 'R2', { order: id })
  },
  act: (play, seat, { order: id }) => {
    const order = orderOf(play.state, id)
    if (order === undefined) return
    pay(play, seat, order.cost)
    play.state.orders.splice(play.state.orders.indexOf(order), 1)
    emit(
      play,
      'planning',
      'unsealed',
      { seat, order: id, kind: order.spec.kind, cost: order.cost },
      { to: [seat] },
    )
  },
})

export const blame = define('blame', {
  phases: ['planning'],
  barred: (_world, board, seat, { incident: id }) => {
    const incident = board.incidents.find((each) => each.id === id && each.victim === seat)
    return incident !== undefined && !incident.revealed ? null : refuse('noIncident', 'R16')
  },
  act: (play, seat, { incident: id, on }) => {
    const incident = play.state.incidents.find((each) => each.id === id)
    if (incident === undefined) return
    incident.answer = on
    emit(play, 'planning', 'answered', { incident: id, on }, { to: [seat], areas: [incident.area] })
  },
})

export const predict = define('predict', {
  phases: ['planning'],
  barred: (world, _board, seat, { about }) =>
    about !== seat && isSeat(world, about) ? null : refuse('predictOther', 'R1'),
  act: (play, seat, { about, will, intent }) => {
    seatState(play.state, seat).prediction = { turn: play.state.turn, about, will, intent }
    emit(play, 'planning', 'predicted', { seat, about, will }, { to: [seat] })
  },
})

export const supply = define('supply', {
  phases: ['planning'],
  barred: (_world, board, seat, { client }) =>
    supportOf(board, seat, client) > 0 ? null : refuse('noClient', 'R9', { client }),
  act: (play, seat, { client, level }) => {
    seatState(play.state, seat).supply[client] = level
    emit(play, 'planning', 'supplySet', { seat, client, level }, { to: [seat] })
  },
})
