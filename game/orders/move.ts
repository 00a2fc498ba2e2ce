/** Move: one formation to a friendly neighbour. Posts stay where they were built, aircraft at their base. */
import { emit } from '../acts/play.ts'
import { areaOf, formationOf, isFriendlyArea, leaderOf, marches } from '../board/forces.ts'
import { isUnpaid } from '../board/money.ts'
import { committed } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { adjacent, neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'

/** Who is not paid leaves its own ground for nobody. */
const stays = (world: World, board: Board, seat: ActorId, to: AreaId): boolean =>
  isUnpaid(world, board, seat) && areaOf(board, to).control !== seat

const goals = (world: World, board: Board, seat: ActorId, from: AreaId): AreaId[] =>
  neighboursOf(world, from).filter(
    (area) => isFriendlyArea(world, board, area, seat) && !stays(world, board, seat, area),
  )

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const able = (each: Formation) =>
    leaderOf(each) === seat &&
    marches(each) &&
    !committed(board, seat, each.id) &&
    goals(world, board, seat, each.area).length > 0
  const options = board.formations.filter(able).map((formation) => ({
    value: formation.id,
    then: [
      {
        name: 'to',
        type: 'one' as const,
        options: goals(world, board, seat, formation.area).map((value) => ({ value })),
      },
    ],
  }))
  return options.length === 0 ? null : [{ name: 'formation', type: 'one', options }]
}

export const move = define('move', {
  step: 'moves',
  claims: ['design'],
  cost: (world) => world.c.cost.move,
  barred: (world, board, seat, { formation: id, to }) => {
    const formation = formationOf(board, id)
    if (formation === undefined || leaderOf(formation) !== seat)
      return refuse('notYours', 'R8', { formation: id })
    if (formation.kind === 'post') return refuse('postsStay', 'R5', { formation: id })
    if (!marches(formation)) return refuse('aircraftStay', 'R5', { formation: id })
    if (committed(board, seat, id)) return refuse('committed', 'R2', { formation: id })
    if (!adjacent(world, formation.area, to)) return refuse('notAdjacent', 'R5', { from: formation.area, to })
    if (!isFriendlyArea(world, board, to, seat)) return refuse('notFriendly', 'R8', { area: to })
    return stays(world, board, seat, to) ? refuse('unpaid', 'R18') : null
  },
  params,
  place: ({ formation, to }) => [formation, to],
  areas: ({ to }) => [to],
  strikes: () => null,
  carryOut: (play, order, { formation: id, to }) => {
    const formation = formationOf(play.state, id)
    if (formation === undefined || !isFriendlyArea(play.world, play.state, to, order.seat)) return
    const from = formation.area
    formation.area = to
    play.state.reinforced[to] = (play.state.reinforced[to] ?? 0) + formation.steps
    emit(
      play,
      'moves',
      'moved',
      { seat: order.seat, from, area: to, steps: formation.steps },
      { areas: [from, to], ...(formation.covert === true ? { to: [order.seat] } : {}) },
    )
  },
})
