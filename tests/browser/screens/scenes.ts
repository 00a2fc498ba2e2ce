/** The fullest positions of many games of bots: what a screen has to find room for. */
import { applyInPlace } from '../../../game/apply.ts'
import { playOut } from '../../../game/bots/table.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { MapBoard } from '../../../client/map/types.ts'
import type { LogEntry } from '../../../game/model/command.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { fullness } from './fullness.ts'

export const moments = ['talks', 'planning', 'resolution', 'end'] as const
export type Moment = (typeof moments)[number]

/** A position as a seat meets it: the seed, and the commands that lead there. */
export interface Scene {
  readonly moment: Moment
  readonly seat: ActorId
  readonly seed: string
  readonly log: readonly LogEntry[]
  readonly turn: number
  readonly fullness: number
  /** The position with which each turn opened, as a browser that was there keeps it for playing back. */
  readonly boards: readonly MapBoard[]
}

export type Scenes = Readonly<Record<Moment, Scene>>

/** What is looked through: the lesson, the large scenario at both of its lengths, Libya, and the game on two maps. */
export const tables = {
  highway: 'highway',
  class: 'idlib-2019',
  full: 'idlib-2019:full',
  libya: 'tripoli-2019:full',
  both: 'two-theatres-2019:full',
} as const
export const tableNames = ['highway', 'class', 'full', 'libya', 'both'] as const
/** Of the games that are asked for, how many are played: long ones are fuller, and cost more. */
export const share: Readonly<Record<TableName, number>> = {
  highway: 1,
  class: 1,
  full: 1,
  libya: 0.2,
  both: 0.1,
}
export type TableName = (typeof tableNames)[number]
export type AllScenes = Readonly<Record<TableName, Scenes>>

/** What must be possible for the seat, so that its screen stands open with all that it has. */
const needs: Readonly<Record<Moment, readonly string[]>> = {
  talks: ['"type":"sign"', '"type":"offer"'],
  planning: ['"type":"seal"', '"offensive"'],
  resolution: [],
  end: [],
}

/** A turn's Resolution is read when the next Planning has just opened. */
function momentOf(state: State, opened: boolean): Moment {
  if (state.phase === 'ended') return 'end'
  if (state.phase === 'talks') return 'talks'
  return opened && state.turn > 1 ? 'resolution' : 'planning'
}

function can(world: World, state: State, seat: ActorId, moment: Moment): boolean {
  if (moment === 'resolution') return state.chronicle.some(({ key }) => key === 'chronicle.battle')
  if (needs[moment].length === 0) return true
  const offered = JSON.stringify(legal(world, knownTo(state, seat), seat))
  return state.seats[seat]?.ready === false && needs[moment].every((word) => offered.includes(word))
}

type Found = Map<Moment, Scene>

interface Place {
  readonly world: World
  readonly seed: string
  readonly state: State
  readonly log: readonly LogEntry[]
  readonly moment: Moment
  readonly boards: readonly MapBoard[]
}

function keepFullest(found: Found, { world, seed, state, log, moment, boards }: Place): void {
  for (const seat of world.seats) {
    const most = found.get(moment)?.fullness ?? -1
    // Nobody knows more than there is, and taking the secrets out costs most.
    if (fullness(state, seat) <= most) continue
    const full = fullness(knownTo(state, seat), seat)
    if (full <= most || !can(world, state, seat, moment)) continue
    found.set(moment, { moment, seat, seed, log, boards, turn: state.turn, fullness: full })
  }
}

const boardOf = ({ turn, areas, formations, agreements }: State): MapBoard =>
  structuredClone({ turn, areas, formations, agreements })

function walk(found: Found, world: World, seed: string): void {
  const { state } = setUp(world, seed)
  const { log } = playOut(world, seed)
  const boards = [boardOf(state)]
  for (const [index, entry] of log.entries()) {
    const { turn, phase } = state
    applyInPlace(world, state, entry.by, entry.command)
    const opened = turn !== state.turn || phase !== state.phase
    if (turn !== state.turn) boards.push(boardOf(state))
    const moment = momentOf(state, opened)
    keepFullest(found, { world, seed, state, log: log.slice(0, index + 1), moment, boards: [...boards] })
  }
}

/** Past that a position that has not come does not come. */
const mostGames = 200

/** Plays `games` games, and more until each moment was there; keeps the fullest position of each. */
export function findScenes(world: World, games: number, seed = 'screens'): Scenes {
  const found: Found = new Map()
  for (let game = 1; game <= games || (found.size < moments.length && game <= mostGames); game++)
    walk(found, world, `${seed}/${game}`)
  const of = (moment: Moment): Scene => {
    const scene = found.get(moment)
    if (scene === undefined)
      throw new Error(`in ${Math.max(games, mostGames)} games nothing was found for ${moment}`)
    return scene
  }
  return { talks: of('talks'), planning: of('planning'), resolution: of('resolution'), end: of('end') }
}

/** The same at every table. */
export const findAll = (games: Readonly<Record<TableName, number>>): AllScenes => ({
  highway: findScenes(worldByKey(tables.highway), games.highway),
  class: findScenes(worldByKey(tables.class), games.class),
  full: findScenes(worldByKey(tables.full), games.full),
  libya: findScenes(worldByKey(tables.libya), games.libya),
  both: findScenes(worldByKey(tables.both), games.both),
})
