/** Iran: its militia attack beside a client at war, on their own account. Ground that they take for it has a price. */
import type { Play } from '../acts/play.ts'
import { emit } from '../acts/play.ts'
import { attackable, attackOf, strongest } from '../board/battle.ts'
import { areaOf, formationOf, ownIn, totalSteps } from '../board/forces.ts'
import { committed } from '../board/orders.ts'
import { clientsOf, supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import { adjacent, hostile, neighboursOf, type World } from '../scenarios/world.ts'
import { fight } from './fight.ts'
import { define, type Spec } from './kind.ts'

/** The client at whose front the target lies: it holds ground next to it. */
function clientAt(world: World, board: Board, seat: ActorId, target: AreaId): ActorId | undefined {
  const { control } = areaOf(board, target)
  return clientsOf(board, seat).find(
    (client) =>
      hostile(world, client, control) &&
      neighboursOf(world, target).some((near) => areaOf(board, near).control === client),
  )
}

const goal = (world: World, board: Board, seat: ActorId, target: AreaId): boolean =>
  attackable(world, board, target, seat) && clientAt(world, board, seat, target) !== undefined

const free = (board: Board, seat: ActorId, from: AreaId): Formation[] =>
  ownIn(board, from, seat).filter((each) => each.kind === 'militia' && !committed(board, seat, each.id))

function barredFormations(world: World, board: Board, seat: ActorId, spec: Spec<'axis'>): Refusal | null {
  if (new Set(spec.formations).size !== spec.formations.length) return refuse('namedTwice', 'R8')
  const chosen: Formation[] = []
  for (const id of spec.formations) {
    const each = formationOf(board, id)
    if (each === undefined || each.owner !== seat || each.area !== spec.from || each.kind !== 'militia')
      return refuse('notYours', 'R8', { formation: id })
    if (committed(board, seat, id)) return refuse('committed', 'R2', { formation: id })
    chosen.push(each)
  }
  const most = world.c.cap.attackSteps
  return totalSteps(chosen) <= most ? null : refuse('tooManySteps', 'R5', { most })
}

function barred(world: World, board: Board, seat: ActorId, spec: Spec<'axis'>): Refusal | null {
  if ((board.seats[seat]?.home ?? 0) <= 0) return refuse('homeAtZero', 'R7')
  if (!adjacent(world, spec.from, spec.target))
    return refuse('notAdjacent', 'R5', { from: spec.from, to: spec.target })
  if (!attackable(world, board, spec.target, seat)) return refuse('notHostile', 'R8', { area: spec.target })
  return goal(world, board, seat, spec.target)
    ? barredFormations(world, board, seat, spec)
    : refuse('noClientAtWar', 'R9', { area: spec.target })
}

function origin(world: World, board: Board, seat: ActorId, from: AreaId) {
  const most = world.c.cap.attackSteps
  const formations = free(board, seat, from)
  const goals = neighboursOf(world, from).filter((area) => goal(world, board, seat, area))
  if (goals.length === 0 || strongest(world, formations).length === 0) return []
  const of = formations
    .filter(({ steps }) => steps <= most)
    .map(({ id, steps }) => ({ value: id, weight: steps }))
  const then: Param[] = [
    { name: 'target', type: 'one', options: goals.map((value) => ({ value })) },
    { name: 'formations', type: 'some', of, least: 1, most: 6, weight: most, each: [] },
  ]
  return [{ value: from, then }]
}

/** After its battle: the client that was given the ground is bound to whoever took it for it. */
export function thank(play: Play, seat: ActorId, area: AreaId): void {
  const { axis, support: limits } = play.world.c
  const client = areaOf(play.state, area).control
  const support = play.state.support[seat]
  const before = supportOf(play.state, seat, client)
  if (support === undefined || before === 0) return
  support[client] = Math.min(limits.largest, before + axis.support)
  emit(play, 'battles', 'axisThanked', { seat, client, area }, { areas: [area] })
}

export const axis = define('axis', {
  step: 'battles',
  claims: ['stepanova-proiran-militias', 'lewis-force-direct-or-proxy'],
  own: ['iran'],
  cost: (world) => world.c.cost.axis,
  barred,
  params: (world, board, seat) => {
    if ((board.seats[seat]?.home ?? 0) <= 0) return null
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
