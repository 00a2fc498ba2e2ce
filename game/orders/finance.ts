/** UAE: money for a client, without a receipt. The two of them know; it counts when the next turn opens. */
import { clamp, pay } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { clientsOf, supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { remember, tooSoon } from './often.ts'

const mostAtOnce = 3

const clients = (world: World, board: Board, seat: ActorId): ActorId[] =>
  clientsOf(board, seat).filter((client) => isSeat(world, client))

/** A large sum is remembered; a second one soon after is expected. */
function thank(play: Play, seat: ActorId, client: ActorId): void {
  const { state, world } = play
  if (tooSoon(state, seat, 'finance', world.c.finance.every) !== null) return
  remember(play, seat, 'finance')
  ;(state.support[seat] ??= {})[client] = clamp(
    supportOf(state, seat, client) + world.c.finance.support,
    0,
    world.c.support.largest,
  )
}

export const finance = define('finance', {
  step: 'political',
  claims: ['lewis-lna-other-backers', 'design'],
  own: ['uae'],
  cost: (world, { amount }) => world.c.cost.financePoint * amount,
  barred: (world, board, seat, { to }) =>
    clients(world, board, seat).includes(to) ? null : refuse('noClient', 'R9', { client: to }),
  params: (world, board, seat) => {
    const have = board.seats[seat]?.materiel ?? 0
    const most = Math.min(mostAtOnce, Math.floor(have / world.c.cost.financePoint))
    const found = clients(world, board, seat)
    if (most < 1 || found.length === 0) return null
    return [
      { name: 'to', type: 'one', options: found.map((value) => ({ value })) },
      { name: 'amount', type: 'range', least: 1, most },
    ]
  },
  place: ({ to }) => [to],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat }, { to, amount }) => {
    const { state, world } = play
    if (supportOf(state, seat, to) <= 0) return
    pay(play, to, amount)
    emit(play, 'political', 'financed', { seat, to, amount }, { to: [seat, to] })
    if (amount >= world.c.finance.from) thank(play, seat, to)
  },
})
