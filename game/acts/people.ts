/** Displacement (R17), in people. Nobody is lost: who leaves an area is in another, or at a border. */
import type { Step } from '../model/chronicle.ts'
import type { AreaId, ExitId } from '../model/ids.ts'
import type { AreaState } from '../model/area.ts'
import type { State } from '../model/state.ts'
import { exitsOf, friends, neighboursOf, type World } from '../scenarios/world.ts'
import { goAbroad } from '../board/flight.ts'
import { areaOf } from '../board/forces.ts'
import { clamp } from './levels.ts'
import { emit, type Play } from './play.ts'

type Places = Pick<State, 'areas' | 'border'>

/** The first step of the way to the nearest border through ground of the side that holds the area, and that border. */
interface Way {
  readonly next: AreaId | null
  readonly exit: ExitId
}

/** People walk through ground that the side of those who hold their area also holds. Ties go to the map's order. */
function wayOut(world: World, places: Places, from: AreaId): Way | null {
  const side = areaOf(places, from).control
  const first = new Map<AreaId, AreaId | null>([[from, null]])
  for (const area of first.keys()) {
    const exit = exitsOf(world, area)[0]
    const step = first.get(area) ?? null
    if (exit !== undefined) return { next: step, exit }
    for (const near of neighboursOf(world, area))
      if (!first.has(near) && friends(world, areaOf(places, near).control, side))
        first.set(near, step ?? near)
  }
  return null
}

/** Where people who find no border go: the friendly neighbour with most people. */
function shelter(world: World, places: Places, from: AreaId): AreaId | null {
  const side = areaOf(places, from).control
  const near = neighboursOf(world, from)
  const own = near.filter((area) => friends(world, areaOf(places, area).control, side))
  const crowd = (area: AreaId) => areaOf(places, area).people + areaOf(places, area).displaced
  return [...(own.length > 0 ? own : near)].sort((a, b) => crowd(b) - crowd(a))[0] ?? null
}

function atBorder(places: Places, exit: ExitId, people: number): void {
  if (people <= 0) return
  const there = (places.border[exit] ??= { turn: 0, total: 0 })
  there.turn += people
  there.total += people
}

/** Sends people on their way: most to the border, the rest stay in the next area on the way to it. */
function sendOff(world: World, places: Places, from: AreaId, people: number): void {
  const way = wayOut(world, places, from)
  const next = way === null ? shelter(world, places, from) : way.next
  const through = way === null ? 0 : Math.floor((people * goAbroad(world, from)) / 100)
  const toBorder = way !== null && next === null ? people : through
  if (way !== null) atBorder(places, way.exit, toBorder)
  const stay = areaOf(places, next ?? from)
  stay.displaced += people - toBorder
}

/** `percent` of everybody present leaves; returns how many. Also used on imagined boards. */
export function move(world: World, places: Places, area: AreaId, percent: number): number {
  const state = areaOf(places, area)
  const home = Math.floor((state.people * percent) / 100)
  const displaced = Math.floor((state.displaced * percent) / 100)
  state.people -= home
  state.displaced -= displaced
  sendOff(world, places, area, home + displaced)
  return home + displaced
}

export function displace(play: Play, area: AreaId, percent: number, step: Step, cause: string): void {
  const people = move(play.world, play.state, area, percent)
  if (people > 0) emit(play, step, 'displaced', { area, people, cause: `cause.${cause}` }, { areas: [area] })
}

/** People from elsewhere come to a border: nobody of the map is among them. */
export const arrive = (play: Play, exit: ExitId, people: number): void => atBorder(play.state, exit, people)

/** Those who are in the area first, then those nearest; returns how many. Also used on imagined boards. */
export function comeBack(world: World, places: Places, area: AreaId, most: number): number {
  let left = most
  for (const place of [area, ...neighboursOf(world, area)]) {
    const there = areaOf(places, place)
    const returning = Math.min(left, there.displaced)
    there.displaced -= returning
    left -= returning
  }
  areaOf(places, area).people += most - left
  return most - left
}

/** Displaced people go home to the area. Returns how many. */
export function goHome(play: Play, area: AreaId, most: number): number {
  const people = comeBack(play.world, play.state, area, most)
  if (people > 0) emit(play, 'people', 'returned', { area, people }, { areas: [area] })
  return people
}

export function harm(state: AreaState, grievance: number, damage: number): void {
  state.grievance = clamp(state.grievance + grievance, 0, 10)
  state.damage = clamp(state.damage + damage, 0, 10)
}

/** Harm done to an area's people this turn: it is no quiet place tonight. */
export function strike(play: Play, area: AreaId, grievance: number): void {
  const state = areaOf(play.state, area)
  harm(state, grievance, play.world.c.people.damage)
  state.struck = play.state.turn
}
