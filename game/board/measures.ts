/** Objectives: pure functions of the board, 0–100 each. Unknown to nobody: the same on a view as on the state. */
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId, FormatId } from '../model/ids.ts'
import type { Measure, Objective } from '../model/measure.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { trackOf } from './arenas.ts'
import { hasDeal } from './deals.ts'
import { atBorders } from './borders.ts'
import { areaOf, encircledPosts, leaderOf, stepsLed } from './forces.ts'
import { blockadeOf, oilAreas, oilHeld } from './money.ts'
import { patronsOf, shareOf, supportOf } from './patrons.ts'
import { holds, routeScore } from './routes.ts'

const percent = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(100, (100 * part) / whole)
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Share of the people of the map as it began who live where the actor's side holds. */
function peopleUnder(world: World, board: Board, by: ActorId): number {
  let [under, all] = [0, 0]
  for (const area of world.areas) {
    const people = world.scenario.areas[area]?.people ?? 0
    all += people
    if (people > 0 && holds(world, board, area, by)) under += people
  }
  return percent(under, all)
}

function posts(world: World, board: Board, of: ActorId): number {
  const before = world.scenario.formations.filter((each) => each.owner === of && each.kind === 'post').length
  const now = board.formations.filter((each) => each.owner === of && each.kind === 'post').length
  return percent(now - encircledPosts(world, board, of).length, before)
}

function peopleHome(world: World, board: Board, areas: readonly AreaId[]): number {
  let [before, now] = [0, 0]
  for (const area of areas) {
    before += world.scenario.areas[area]?.people ?? 0
    now += areaOf(board, area).people
  }
  return percent(now, before)
}

export function measure(world: World, board: Board, m: Measure): number {
  switch (m.measure) {
    case 'routes':
      return mean(m.routes.map((route) => routeScore(world, board, route, m.by)))
    case 'areas':
      return percent(m.areas.filter((area) => holds(world, board, area, m.by)).length, m.areas.length)
    case 'peopleUnder':
      return peopleUnder(world, board, m.by)
    case 'steps':
      return percent(stepsLed(board, m.of), stepsLed(world.scenario, m.of))
    case 'peopleHome':
      return peopleHome(world, board, m.areas)
    case 'arrivals':
      return 100 - percent(atBorders(board, 'total', m.exit), m.worst)
    case 'deal':
      return hasDeal(board, m) ? 100 : 0
    case 'calm':
      return 100 - percent(board.tension[m.pair] ?? 0, world.c.tension.most)
    case 'level':
      return 10 * (board.seats[m.of]?.[m.stat] ?? 0)
    case 'posts':
      return posts(world, board, m.of)
    case 'notImposed':
      return board.agreements.some((deal) => deal.imposed.some((each) => each.client === m.on)) ? 0 : 100
    case 'share':
      return 100 * shareOf(world, board, m.patron, m.client)
    case 'presence':
      return percent(present(board, m.of, m.areas), m.areas.length)
    case 'absence':
      return percent(absent(board, m.of, m.areas), m.areas.length)
    case 'quiet':
      return 100 - 10 * mean(m.areas.map((area) => areaOf(board, area).grievance))
    case 'losses':
      return 100 - percent(Math.max(0, board.lost[m.of] ?? 0), m.worst)
    case 'weight':
      return percent(
        stepsLed(board, m.of, m.theatre),
        [...new Set([m.of, ...m.among])].reduce((sum, each) => sum + stepsLed(board, each, m.theatre), 0),
      )
    case 'track':
      return trackScore(board, m.format, m.by)
    case 'oil':
      return oilScore(world, board, m.by)
    case 'undetected':
      return Math.max(0, 100 - 25 * (board.exposed?.[m.of] ?? 0))
    case 'arena':
      return m.low === true ? 100 - 10 * trackOf(world, board, m.id) : 10 * trackOf(world, board, m.id)
    case 'backing':
      return Math.min(
        100,
        10 * patronsOf(board, m.of).reduce((sum, patron) => sum + supportOf(board, patron, m.of), 0),
      )
  }
}

/** 100 while it flows; or the share of the terminals that the actor's side holds. */
function oilScore(world: World, board: Board, by: ActorId | undefined): number {
  if (by === undefined) return blockadeOf(board) === null ? 100 : 0
  return percent(oilHeld(world, board, by).length, oilAreas(world).length)
}

const placesOf = ({ formations }: Board, of: ActorId): Set<AreaId> => {
  const places = new Set<AreaId>()
  for (const each of formations) if (leaderOf(each) === of) places.add(each.area)
  return places
}

/** In how many of the areas a formation follows the actor's orders. */
function present(board: Board, of: ActorId, areas: readonly AreaId[]): number {
  const places = placesOf(board, of)
  return areas.filter((area) => places.has(area)).length
}

/** How many of the areas it neither holds nor has anybody in who follows its orders. */
function absent(board: Board, of: ActorId, areas: readonly AreaId[]): number {
  const places = placesOf(board, of)
  return areas.filter((area) => !places.has(area) && areaOf(board, area).control !== of).length
}

function trackScore(board: Board, format: FormatId, by: ActorId | undefined): number {
  const track = board.tracks[format]
  if (track === undefined || (by !== undefined && track.lead !== by)) return 0
  return (100 * track.legitimacy) / 3
}

export const scoreObjective = (world: World, board: Board, objective: Objective): number =>
  mean(objective.parts.map((part) => measure(world, board, part)))

/** The seat's objectives in the scenario's order, 0–100 each. */
export const scoreSeat = (world: World, board: Board, seat: ActorId): number[] =>
  seatOf(world, seat).objectives.map((objective) => scoreObjective(world, board, objective))

type Measures = ReadonlySet<Measure['measure']>
const people: Measures = new Set(['peopleHome', 'arrivals'] as const)
const control: Measures = new Set([
  ...people,
  ...(['routes', 'areas', 'peopleUnder', 'posts', 'absence', 'oil'] as const),
])

/**
 * What a change of the board can change: that people leave, that ground changes hands too, that a text is signed, that
 * what it asks for is carried out besides.
 */
export const touched = {
  people,
  control,
  signature: new Set(['routes', 'posts', 'deal'] as const),
  duties: new Set([...control, 'deal', 'steps', 'presence', 'quiet', 'weight'] as const),
} satisfies Record<string, Measures>

export type Change = keyof typeof touched

/** Whether such a change can change the objective. */
export function touches(change: Change, { parts }: Objective): boolean {
  const measures: Measures = touched[change]
  return parts.some((part) => measures.has(part.measure))
}

/** A score of 0–100 to one decimal, as it is kept and shown. */
export const tenths = (score: number): number => Math.round(10 * score) / 10

/** Weighted total of a line of objective scores, 0–100. */
export function weigh(world: World, seat: ActorId, scores: readonly number[]): number {
  const objectives = seatOf(world, seat).objectives
  const whole = objectives.reduce((sum, objective) => sum + objective.weight, 0)
  return (
    objectives.reduce((sum, objective, index) => sum + objective.weight * (scores[index] ?? 0), 0) / whole
  )
}
