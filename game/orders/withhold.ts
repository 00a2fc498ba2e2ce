/** Withhold: a patron's support is missing this turn; the second turn running it costs share. */
import { emit } from '../acts/play.ts'
import { clientsOf, supportOf } from '../board/patrons.ts'
import { refuse } from '../model/refusal.ts'
import { choice, define } from './kind.ts'

export const withhold = define('withhold', {
  step: 'supply',
  claims: ['stepanova-reminder-of-dependence', 'stepanova-support-is-not-control'],
  cost: (world) => world.c.cost.withhold,
  barred: (_world, board, seat, { client }) =>
    supportOf(board, seat, client) > 0 ? null : refuse('noClient', 'R9', { client }),
  params: (_world, board, seat) => choice('client', clientsOf(board, seat)),
  place: ({ client }) => [client],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, order, { client }) => {
    const { state } = play
    const withheld = (state.withheld[order.seat] ??= {})
    const running = withheld[client] === state.turn - 1
    withheld[client] = state.turn
    emit(play, 'supply', 'withheld', { seat: order.seat, client })
    const support = state.support[order.seat]
    if (running && support !== undefined)
      support[client] = Math.max(0, supportOf(state, order.seat, client) - 1)
  },
})
