/**
 * Turkey: flies Syrian fighters to Libya. They stay the opposition's people, in its losses and in where they go home to;
 * Turkey leads and pays them (`ledBy`). Those who stand ready go first; after them each step is missing at a front in Syria.
 */
import { breachEmbargo, comeUninvited } from '../acts/embargo.ts'
import { change, pay } from '../acts/levels.ts'
import { emit, seatState, type Play } from '../acts/play.ts'
import { hasLibya, isInLibya, lender } from '../board/abroad.ts'
import { areaOf, fights, isFriendlyArea, ledIn, ownIn, totalSteps } from '../board/forces.ts'
import { committed, sealedBy, stands } from '../board/orders.ts'
import { supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { hostile, type World } from '../scenarios/world.ts'
import { define, type Spec } from './kind.ts'

const mostAtOnce = 2
const kind = 'irregular'

/** Own side's ground that nobody has a foothold in. */
function landing(world: World, board: Board, seat: ActorId, area: AreaId): boolean {
  const { foothold } = areaOf(board, area)
  const contested = foothold !== undefined && hostile(world, foothold.by, seat)
  return isInLibya(area) && isFriendlyArea(world, board, area, seat) && !contested
}

const sealedFrom = (board: Board, seat: ActorId, from: AreaId | undefined): number =>
  sealedBy(board, seat).reduce(
    (sum, { spec }) => sum + (spec.kind === 'ferry' && spec.from === from ? spec.steps : 0),
    0,
  )

/** Steps that stand ready and that no other order has taken. */
const ready = (board: Board, seat: ActorId): number => (board.ferry ?? 0) - sealedFrom(board, seat, undefined)

const fighters = (board: Board, from: AreaId): Formation[] => ownIn(board, from, lender).filter(fights)

const spare = (board: Board, seat: ActorId, from: AreaId): number =>
  totalSteps(fighters(board, from)) - sealedFrom(board, seat, from)

/** One flight a turn to each place, wherever it comes from. */
const flownAlready = (board: Board, seat: ActorId, to: AreaId): Refusal | null =>
  sealedBy(board, seat).some(({ spec }) => spec.kind === 'ferry' && spec.to === to)
    ? refuse('sealedAlready', 'R2')
    : null

function barredSource(board: Board, seat: ActorId, { from, steps }: Spec<'ferry'>): Refusal | null {
  const left = ready(board, seat)
  if (from === undefined)
    return steps <= left ? null : refuse('poolSpent', 'R18', { left: Math.max(0, left) })
  if (left > 0) return refuse('poolFirst', 'R18', { left })
  if (isInLibya(from)) return refuse('noFighters', 'R18', { area: from })
  return steps <= spare(board, seat, from) ? null : refuse('noFighters', 'R18', { area: from })
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const means = Math.floor((board.seats[seat]?.materiel ?? 0) / world.c.cost.ferryStep)
  const areas = world.areas.filter((area) => landing(world, board, seat, area))
  const steps = (have: number): Param => ({
    name: 'steps',
    type: 'range',
    least: 1,
    most: Math.min(mostAtOnce, means, have),
  })
  if (!hasLibya(world) || means < 1 || areas.length === 0) return null
  const to: Param = { name: 'to', type: 'one', options: areas.map((value) => ({ value })) }
  const left = ready(board, seat)
  if (left > 0) return [to, steps(left)]
  const options = world.areas
    .filter((from) => !isInLibya(from) && spare(board, seat, from) > 0)
    .map((value) => ({ value, then: [steps(spare(board, seat, value))] }))
  return options.length === 0 ? null : [to, { name: 'from', type: 'one', options }]
}

/** Out of the area: first those who are in no order of their own, the largest first. None of them is lost. */
function embark({ state }: Play, from: AreaId, steps: number): number {
  const order = (each: Formation) => (committed(state, lender, each.id) ? 0 : each.steps + 1)
  let left = steps
  for (const each of fighters(state, from).sort((a, b) => order(b) - order(a))) {
    const gone = Math.min(left, each.steps)
    left -= gone
    each.steps -= gone
    if (each.steps === 0) state.formations.splice(state.formations.indexOf(each), 1)
  }
  return steps - left
}

/** The lender has said no: nobody flies, a quarter comes back, and the one who asked remembers. */
function stopped(play: Play, order: SealedOrder): boolean {
  const { state, world } = play
  const refused = state.orders.some(
    (each) => each.spec.kind === 'refuseLending' && each.seat === lender && stands(each),
  )
  if (!refused) return false
  order.status = 'cancelled'
  pay(play, order.seat, Math.floor(order.cost / world.c.refund.unshownDivisor))
  const support = state.support[order.seat]
  if (support !== undefined)
    support[lender] = Math.max(0, supportOf(state, order.seat, lender) - world.c.lending.support)
  emit(play, 'moves', 'ferryStopped', { seat: order.seat, by: lender })
  return true
}

/** Steps that may go now: from the pool they are new on the map, which counts as negative losses. */
function take(play: Play, { from, steps }: Spec<'ferry'>): number {
  const { state } = play
  if (from !== undefined) return embark(play, from, steps)
  const gone = Math.min(steps, state.ferry ?? 0)
  state.ferry = (state.ferry ?? 0) - gone
  state.lost[lender] = (state.lost[lender] ?? 0) - gone
  return gone
}

function land(play: Play, { seat, id }: SealedOrder, to: AreaId, steps: number): void {
  const { state, world } = play
  const joined = ledIn(state, to, seat).find(
    (each) => each.owner === lender && each.kind === kind && each.steps + steps <= world.c.cap.attackSteps,
  )
  if (joined !== undefined) joined.steps += steps
  else state.formations.push({ id, owner: lender, kind, steps, area: to, ledBy: seat })
  state.reinforced[to] = (state.reinforced[to] ?? 0) + steps
  state.ferried = (state.ferried ?? 0) + steps
}

/** Its own people are taken from their own front: the first time that is asked of it. */
function resent(play: Play): void {
  const { state, world } = play
  if (state.seats[lender] === undefined) return
  const { last } = seatState(state, lender)
  if (last['lent'] !== undefined) return
  last['lent'] = state.turn
  change(play, lender, 'home', world.c.lending.home, 'moves', 'lent')
}

export const ferry = define('ferry', {
  step: 'moves',
  claims: ['stepanova-idlib-to-libya', 'stepanova-turkey-mercenary-mix', 'stepanova-2900-plus-2000'],
  own: ['turkey'],
  cost: (world, { steps }) => world.c.cost.ferryStep * steps,
  barred: (world, board, seat, spec) =>
    landing(world, board, seat, spec.to)
      ? (flownAlready(board, seat, spec.to) ?? barredSource(board, seat, spec))
      : refuse('noLanding', 'R18', { area: spec.to }),
  params,
  place: ({ from, to }) => [from ?? 'ready', to],
  areas: ({ from, to }) => [to, ...(from === undefined ? [] : [from])],
  strikes: () => null,
  carryOut: (play, order, spec) => {
    const { state, world } = play
    const { seat } = order
    const { from, to } = spec
    if (!landing(world, state, seat, to) || (from !== undefined && stopped(play, order))) return
    const steps = take(play, spec)
    if (steps === 0) return
    land(play, order, to, steps)
    emit(play, 'moves', 'ferried', { seat, owner: lender, area: to, steps }, { areas: [to] })
    if (from !== undefined) {
      emit(play, 'moves', 'embarked', { owner: lender, area: from, steps }, { areas: [from] })
      resent(play)
    }
    comeUninvited(play, seat, to)
    breachEmbargo(play, seat, to, undefined)
  },
})
