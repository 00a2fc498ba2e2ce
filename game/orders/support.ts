/** Support: own formations next door join every friendly attack on an area, without leading one. They share no ground. */
import { attackable } from '../board/battle.ts'
import { fights, formationOf, leaderOf, ledIn } from '../board/forces.ts'
import { isUnpaid } from '../board/money.ts'
import { committed } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { adjacent, neighboursOf, type World } from '../scenarios/world.ts'
import { define, type Spec } from './kind.ts'

const free = (board: Board, seat: ActorId, from: AreaId): Formation[] =>
  ledIn(board, from, seat).filter((each) => fights(each) && !committed(board, seat, each.id))

function barredFormations(board: Board, seat: ActorId, spec: Spec<'support'>): Refusal | null {
  if (new Set(spec.formations).size < spec.formations.length) return refuse('namedTwice', 'R8')
  for (const id of spec.formations) {
    const formation = formationOf(board, id)
    if (formation === undefined || leaderOf(formation) !== seat)
      return refuse('notYours', 'R8', { formation: id })
    if (formation.area !== spec.from || !fights(formation)) return refuse('notYours', 'R8', { formation: id })
    if (committed(board, seat, id)) return refuse('committed', 'R2', { formation: id })
  }
  return null
}

function barred(world: World, board: Board, seat: ActorId, spec: Spec<'support'>): Refusal | null {
  if ((board.seats[seat]?.home ?? 0) <= 0) return refuse('homeAtZero', 'R7')
  if (isUnpaid(world, board, seat)) return refuse('unpaid', 'R18')
  if (!adjacent(world, spec.from, spec.target))
    return refuse('notAdjacent', 'R5', { from: spec.from, to: spec.target })
  if (!attackable(world, board, spec.target, seat)) return refuse('notHostile', 'R8', { area: spec.target })
  return barredFormations(board, seat, spec)
}

function origin(world: World, board: Board, seat: ActorId, from: AreaId) {
  const of = free(board, seat, from).map((each) => ({ value: each.id, weight: each.steps }))
  const goals = neighboursOf(world, from).filter((area) => attackable(world, board, area, seat))
  if (of.length === 0 || goals.length === 0) return []
  const then: Param[] = [
    { name: 'target', type: 'one', options: goals.map((value) => ({ value })) },
    { name: 'formations', type: 'some', of, least: 1, most: 6, weight: 99, each: [] },
  ]
  return [{ value: from, then }]
}

/** What it does is done in the battles (board/support.ts, orders/fight.ts). */
export const support = define('support', {
  step: 'battles',
  claims: ['stepanova-proiran-militias'],
  cost: (world) => world.c.cost.support,
  barred,
  params: (world, board, seat) => {
    if ((board.seats[seat]?.home ?? 0) <= 0 || isUnpaid(world, board, seat)) return null
    const options = world.areas.flatMap((from) => origin(world, board, seat, from))
    return options.length === 0 ? null : [{ name: 'from', type: 'one', options }]
  },
  place: ({ from, target }) => [from, target],
  areas: ({ from, target }) => [target, from],
  strikes: ({ target }) => target,
  carryOut: () => undefined,
})
