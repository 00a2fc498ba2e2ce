/** Address the nation: words against another power. They rally people at home, and the other power hears them too. */
import { change } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import type { Board } from '../model/board.ts'
import { isPower, pairOf, type ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { choice, define } from './kind.ts'
import { remember, sealedOnce, tooSoon } from './often.ts'

/** Why it would not be heard, whomever it is against. */
function unheard(world: World, board: Board, seat: ActorId): Refusal | null {
  const { addressFrom, addressEvery } = world.c.home
  if (!isPower(seat)) return refuse('powersOnly', 'R8')
  if ((board.seats[seat]?.home ?? 0) >= addressFrom) return refuse('homeHigh', 'R8', { from: addressFrom })
  return tooSoon(board, seat, 'address', addressEvery) ?? sealedOnce(board, seat, 'address')
}

/** Other powers with which tension is counted. */
const rivals = (world: World, board: Board, seat: ActorId): ActorId[] =>
  world.seats.filter((other) => other !== seat && isPower(other) && pairOf(seat, other) in board.tension)

export const address = define('address', {
  step: 'political',
  claims: ['stepanova-rhetoric-vs-interest'],
  cost: (world) => world.c.cost.address,
  barred: (world, board, seat, { against }) =>
    unheard(world, board, seat) ??
    (rivals(world, board, seat).includes(against) ? null : refuse('noTension', 'R16', { actor: against })),
  params: (world, board, seat) =>
    unheard(world, board, seat) === null ? choice('against', rivals(world, board, seat)) : null,
  place: ({ against }) => [against],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat }, { against }) => {
    emit(play, 'political', 'addressed', { seat, against })
    remember(play, seat, 'address')
    change(play, seat, 'home', play.world.c.home.address, 'political', 'addressed')
    strain(play, seat, against, play.world.c.tension.address, 'political', 'addressed')
  },
})
