/** What follows when fighters accept terms: they lay down arms, or board the buses, and the client takes over. */
import { drivenOut } from '../board/flight.ts'
import { fallBack, takeControl } from '../acts/capture.ts'
import { addLeverage } from '../acts/levels.ts'
import { loseSteps, spreadLosses } from '../acts/losses.ts'
import { displace } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf, fights, formationsIn, hostileIn, isFriendlyArea, totalSteps } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { neighboursOf, refugesOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'

/** Local fighters who would have to accept; a power's troops sign for nobody. */
export const fighters = (world: World, board: Board, seat: ActorId, area: AreaId): Formation[] =>
  hostileIn(world, board, area, seat).filter((each) => fights(each) && !isPower(each.owner))

/** Client steps next door, two or more for each inside: there is nothing left to hope for. Else it is a toss. */
export function accepts(play: Play, seat: ActorId, client: ActorId, area: AreaId): boolean {
  const { state, world } = play
  const { ratio, chance } = world.c.reconcile
  const outside = neighboursOf(world, area)
    .flatMap((near) => formationsIn(state, near))
    .filter((each) => each.owner === client && fights(each))
  const inside = totalSteps(fighters(world, state, seat, area))
  return totalSteps(outside) >= ratio * inside || draw(state, 6) <= chance
}

/** Without a fight, and with the same momentum and leverage as after one. */
function handOver(play: Play, seat: ActorId, client: ActorId, area: AreaId): void {
  const { leverage } = play.world.c
  const left = hostileIn(play.world, play.state, area, client)
  const loser = takeControl(play, area, client)
  fallBack(play, left, area, 'political')
  emit(play, 'political', 'handedOver', { client, loser, area }, { areas: [area] })
  addLeverage(play, client, leverage.area, 'areaTaken', theatreOf(area))
  addLeverage(play, seat, leverage.supporter, 'areaTakenWithSupport', theatreOf(area))
}

/** Half of them are out of the war; where next to nobody is left, the client takes over. */
export function submit(play: Play, seat: ActorId, client: ActorId, area: AreaId): void {
  const { state, world } = play
  const inside = fighters(world, state, seat, area)
  const steps = Math.ceil(totalSteps(inside) / 2)
  spreadLosses(play, inside, steps)
  emit(play, 'political', 'submitted', { seat, client, area, steps }, { areas: [area] })
  displace(play, area, world.c.reconcile.flight, 'political', 'truce')
  if (totalSteps(fighters(world, state, seat, area)) <= world.c.reconcile.left)
    handOver(play, seat, client, area)
}

/** Where the scenario says that they go, if their side holds it; else the nearest area of their side, across the lines. */
function destination(play: Play, owner: ActorId, from: AreaId): AreaId | undefined {
  const { state, world } = play
  const refuge = refugesOf(world, owner).find(
    (area) =>
      area !== from && theatreOf(area) === theatreOf(from) && isFriendlyArea(world, state, area, owner),
  )
  if (refuge !== undefined) return refuge
  const seen = new Set([from])
  for (let ring = [from]; ring.length > 0;) {
    ring = [...new Set(ring.flatMap((area) => neighboursOf(world, area)))].filter((area) => !seen.has(area))
    for (const area of ring) seen.add(area)
    const found = ring.find((area) => isFriendlyArea(world, state, area, owner))
    if (found !== undefined) return found
  }
  return undefined
}

/** People who leave with the fighters; returns how many. */
function embark(play: Play, from: AreaId, to: AreaId): number {
  const { reconcile } = play.world.c
  const there = areaOf(play.state, from)
  const share = (present: number) =>
    Math.floor((present * drivenOut(play.world, from, true) * reconcile.buses) / 10_000)
  const [home, displaced] = [share(there.people), share(there.displaced)]
  there.people -= home
  there.displaced -= displaced
  areaOf(play.state, to).displaced += home + displaced
  return home + displaced
}

/** Whoever has nowhere to be driven to lays down arms. The people go with the largest group. */
function board(play: Play, owner: ActorId, group: readonly Formation[], area: AreaId, first: boolean): void {
  const to = destination(play, owner, area)
  const steps = totalSteps(group)
  if (to === undefined) {
    for (const each of group) loseSteps(play, each, each.steps)
    emit(play, 'political', 'laidDown', { owner, area, steps }, { areas: [area] })
    return
  }
  for (const each of group) each.area = to
  const people = first ? embark(play, area, to) : 0
  emit(play, 'political', 'evacuated', { actor: owner, from: area, to, steps, people }, { areas: [area, to] })
}

export function evacuate(play: Play, seat: ActorId, client: ActorId, area: AreaId): void {
  const inside = fighters(play.world, play.state, seat, area)
  const groups = [...new Set(inside.map(({ owner }) => owner))]
    .map((owner) => ({ owner, group: inside.filter((each) => each.owner === owner) }))
    .sort((a, b) => totalSteps(b.group) - totalSteps(a.group))
  for (const [index, { owner, group }] of groups.entries()) board(play, owner, group, area, index === 0)
  handOver(play, seat, client, area)
}
