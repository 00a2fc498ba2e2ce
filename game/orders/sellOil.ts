/** SDF: sells oil to whoever takes it: to Damascus, or to a power that supports it. */
import { pay } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { patronsOf, supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isSeat, landOf, type World } from '../scenarios/world.ts'
import { choice, define } from './kind.ts'
import { sealedOnce } from './often.ts'

const holdsOil = (world: World, board: Board, seat: ActorId): boolean =>
  world.areas.some((area) => landOf(world, area).oil === true && areaOf(board, area).control === seat)

const buyers = (world: World, board: Board, seat: ActorId): ActorId[] =>
  ['damascus' as const, ...patronsOf(board, seat).filter(isPower)].filter((each) => isSeat(world, each))

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'sellOil') ?? (holdsOil(world, board, seat) ? null : refuse('noOil', 'R8'))

/** The United States resent what fills a purse that they have closed. */
function embarrass({ state, world }: Play, seat: ActorId, buyer: ActorId): void {
  const support = state.support.us
  const closed = state.sanctions.some(
    ({ on, by, until }) => on === buyer && by === 'us' && until >= state.turn,
  )
  if (closed && support !== undefined)
    support[seat] = Math.max(0, supportOf(state, 'us', seat) - world.c.oil.support)
}

export const sellOil = define('sellOil', {
  step: 'political',
  claims: ['design'],
  own: ['sdf'],
  cost: (world) => world.c.cost.sellOil,
  barred: (world, board, seat, { to }) =>
    barred(world, board, seat) ??
    (buyers(world, board, seat).includes(to) ? null : refuse('noBuyer', 'R8', { actor: to })),
  params: (world, board, seat) =>
    barred(world, board, seat) === null ? choice('to', buyers(world, board, seat)) : null,
  place: ({ to }) => [to],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat }, { to }) => {
    const { state, world } = play
    if (!holdsOil(world, state, seat)) return
    pay(play, seat, world.c.oil.seller)
    pay(play, to, world.c.oil.buyer)
    emit(play, 'political', 'oilSold', { seat, to })
    embarrass(play, seat, to)
  },
})
