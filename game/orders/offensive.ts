/** Offensive (R5): up to six steps from one area on a hostile neighbour. */
import { committed } from '../board/orders.ts'
import { attackable, attackOf, strongest } from '../board/battle.ts'
import { fights, formationOf, leaderOf, ledIn, totalSteps } from '../board/forces.ts'
import { isUnpaid } from '../board/money.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { adjacent, neighboursOf, type World } from '../scenarios/world.ts'
import { fight } from './fight.ts'
import { define, type Spec } from './kind.ts'

const free = (board: Board, seat: ActorId, from: AreaId): Formation[] =>
  ledIn(board, from, seat).filter((each) => fights(each) && !committed(board, seat, each.id))

const targets = (world: World, board: Board, seat: ActorId, from: AreaId): AreaId[] =>
  neighboursOf(world, from).filter((area) => attackable(world, board, area, seat))

function barredFormations(
  world: World,
  board: Board,
  seat: ActorId,
  spec: Spec<'offensive'>,
): Refusal | null {
  const chosen: Formation[] = []
  for (const id of new Set(spec.formations)) {
    const formation = formationOf(board, id)
    if (
      formation === undefined ||
      leaderOf(formation) !== seat ||
      formation.area !== spec.from ||
      !fights(formation)
    )
      return refuse('notYours', 'R8', { formation: id })
    if (committed(board, seat, id)) return refuse('committed', 'R2', { formation: id })
    chosen.push(formation)
  }
  if (chosen.length !== spec.formations.length) return refuse('namedTwice', 'R8')
  const most = world.c.cap.attackSteps
  return totalSteps(chosen) <= most ? null : refuse('tooManySteps', 'R5', { most })
}

function barred(world: World, board: Board, seat: ActorId, spec: Spec<'offensive'>): Refusal | null {
  if ((board.seats[seat]?.home ?? 0) <= 0) return refuse('homeAtZero', 'R7')
  if (isUnpaid(world, board, seat)) return refuse('unpaid', 'R18')
  if (!adjacent(world, spec.from, spec.target))
    return refuse('notAdjacent', 'R5', { from: spec.from, to: spec.target })
  if (!attackable(world, board, spec.target, seat)) return refuse('notHostile', 'R8', { area: spec.target })
  return barredFormations(world, board, seat, spec)
}

function origin(world: World, board: Board, seat: ActorId, from: AreaId) {
  const formations = free(board, seat, from)
  const goals = targets(world, board, seat, from)
  if (goals.length === 0 || strongest(world, formations).length === 0) return []
  const of = formations
    .filter((each) => each.steps <= world.c.cap.attackSteps)
    .map((each) => ({ value: each.id, weight: each.steps }))
  const then: Param[] = [
    { name: 'target', type: 'one', options: goals.map((value) => ({ value })) },
    { name: 'formations', type: 'some', of, least: 1, most: 6, weight: world.c.cap.attackSteps, each: [] },
  ]
  return [{ value: from, then }]
}

export const offensive = define('offensive', {
  step: 'battles',
  claims: ['lewis-tenet-4-continuum', 'stepanova-salami-and-ratify'],
  cost: (world) => world.c.cost.offensive,
  barred,
  params: (world, board, seat) => {
    if ((board.seats[seat]?.home ?? 0) <= 0 || isUnpaid(world, board, seat)) return null
    const options = world.areas.flatMap((from) => origin(world, board, seat, from))
    return options.length === 0 ? null : [{ name: 'from', type: 'one', options }]
  },
  place: ({ from, target }) => [from, target],
  areas: ({ from, target }) => [target, from],
  strikes: ({ target }) => target,
  carryOut: (play, order) => {
    const attack = attackOf(play.state, order)
    if (attack !== null) fight(play, attack)
  },
})
