/** Coming and going under a text: what brings fresh forces to an area, where forces go that leave, who takes over. */
import { takeControl } from '../acts/capture.ts'
import { emit, type Play } from '../acts/play.ts'
import {
  areaOf,
  formationOf,
  formationsIn,
  isFriendlyArea,
  ledIn,
  leaderOf,
  mobile,
  ownIn,
} from '../board/forces.ts'
import { watched } from '../board/watch.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import { hostile, neighboursOf, type World } from '../scenarios/world.ts'

/** The area that the order brings own forces to, without a fight. */
export function reinforces(spec: OrderSpec): AreaId | null {
  switch (spec.kind) {
    case 'deploy':
    case 'pmc':
    case 'raise':
    case 'raiseMilitia':
    case 'conscript':
    case 'mobilise':
    case 'airlift':
    case 'buildPost':
      return spec.area
    case 'ferry':
    case 'move':
      return spec.to
    default:
      return null
  }
}

/** Fresh forces come from outside: to move within the areas is nobody's business. */
export function brings(board: Board, spec: OrderSpec, areas: readonly AreaId[]): boolean {
  const to = reinforces(spec)
  if (to === null || !areas.includes(to)) return false
  const from = spec.kind === 'move' ? formationOf(board, spec.formation)?.area : undefined
  return from === undefined || !areas.includes(from)
}

/** The area that the order means to take. */
export const attacks = (spec: OrderSpec): AreaId | null =>
  spec.kind === 'offensive' || spec.kind === 'axis' || spec.kind === 'support' ? spec.target : null

/** Forces that follow the seat's orders in the area, as far as anybody can see them. */
export const seenIn = (world: World, board: Board, area: AreaId, leader: ActorId): Formation[] =>
  ledIn(board, area, leader).filter((each) => each.covert !== true || watched(world, board, area, leader))

/** The nearest ground outside the areas that can be reached through ground of the formation's own side. */
export function wayOut(
  world: World,
  board: Board,
  formation: Formation,
  areas: readonly AreaId[],
): AreaId | null {
  const reached = new Set([formation.area])
  for (const area of reached) {
    if (!areas.includes(area)) return area
    for (const near of neighboursOf(world, area))
      if (isFriendlyArea(world, board, near, leaderOf(formation))) reached.add(near)
  }
  return null
}

/** Listed fighters who stay behind hold the place alone; else the beneficiary moves in. */
export function handOver(play: Play, area: AreaId, beneficiary: ActorId): void {
  const stayed = formationsIn(play.state, area).find(
    (each) => hostile(play.world, each.owner, beneficiary) && mobile(each) && !isPower(leaderOf(each)),
  )
  const holder = stayed?.owner ?? beneficiary
  takeControl(play, area, holder)
  if (holder === beneficiary) garrison(play, area, beneficiary)
  emit(play, 'moves', 'withdrawn', { area, holder }, { areas: [area] })
}

/** One formation follows from a neighbour that can spare it. */
function garrison(play: Play, area: AreaId, owner: ActorId): void {
  const sources = neighboursOf(play.world, area).map((from) => ownIn(play.state, from, owner).filter(mobile))
  const spare = sources.find((formations) => formations.length > 1)?.sort((a, b) => b.steps - a.steps)[0]
  if (spare !== undefined) spare.area = area
}

/** Whoever of the other side holds most of the ground around it. */
export function nextHolder(world: World, board: Board, area: AreaId, leaver: ActorId): ActorId | null {
  const around = neighboursOf(world, area)
    .map((near) => areaOf(board, near).control)
    .filter((holder) => hostile(world, holder, leaver))
  const share = (holder: ActorId) => around.filter((each) => each === holder).length
  return [...new Set(around)].sort((a, b) => share(b) - share(a))[0] ?? null
}
