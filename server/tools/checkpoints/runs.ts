/** The games that checkpoints are asked of: checkpoints of one scenario share them. */
import { jittered } from '../../../game/coefficients/coefficients.ts'
import { playerOf, type BotLevel } from '../../../game/bots/levels.ts'
import { begun, playFrom, type Played, type Player, type Players } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import { makeWorld, type World } from '../../../game/scenarios/world.ts'
import { fileOf } from '../../../game/scenarios/worlds.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import { worldWith } from '../simulation/choice.ts'
import { gameSeed } from '../simulation/games.ts'
import { levelsNamed } from '../simulation/players.ts'
import { forked } from './fork.ts'
import type { Beside, Game } from './game.ts'
import { atTable, presses, without } from './habits.ts'
import { isMoscow } from './tripoli.ts'
import { efforts, shockIsOver } from './twoTheatres.ts'

/** Those whose games take longest first: threads that share them out end together. */
export const runIds = ['twoTheatres', 'fork', 'idlib', 'astana', 'tripoli', 'unaided', 'pressed'] as const
export type RunId = (typeof runIds)[number]

interface Run {
  readonly scenario: string
  /** A changed value of the scenario, if that is what the pair differs in. */
  readonly world?: (world: World) => World
  /** Changed habits by seat. */
  readonly habits?: Partial<Record<ActorId, (player: Player) => Player>>
  /** Plays a game on in place as far as it has to, and others on copies: it itself goes on as if there were none. */
  readonly beside?: (world: World, played: Played, players: Players) => Beside
  /** So its games are those of this run, too. */
  readonly alsoOf?: RunId
  /** Nothing that comes later is asked about. */
  readonly until?: (state: State) => boolean
}

const pressesLna = (player: Player) => presses(player, 'lna', isMoscow)

/** Soldiers, fighters, aircraft and drones; words, money and materiel go on. */
const force = ['ferry', 'deploy', 'air', 'bombard', 'support', 'offensive', 'stand', 'closeAir'] as const

const runs: Readonly<Record<RunId, Run>> = {
  idlib: { scenario: 'idlib-2019' },
  tripoli: { scenario: 'tripoli-2019' },
  pressed: {
    scenario: 'tripoli-2019',
    world: (world) => atTable(world, ['egypt', 'uae'], isMoscow),
    habits: { russia: pressesLna, egypt: pressesLna, uae: pressesLna },
    until: ({ turn }) => turn > 5,
  },
  unaided: {
    scenario: 'tripoli-2019',
    world: (world) => without(world, 'turkey', force, { novemberMemorandum: 'paper' }),
  },
  astana: { scenario: 'astana-2017' },
  twoTheatres: {
    scenario: 'two-theatres-2019',
    beside: (world, played, players) => ({ efforts: efforts(world, played, players) }),
    until: shockIsOver,
  },
  fork: {
    scenario: 'idlib-2019',
    beside: (world, played, players) => ({ fork: forked(world, played, players) }),
    alsoOf: 'idlib',
  },
}

export interface Setting {
  readonly seed: string
  readonly jitter: number
  readonly bots: BotLevel
  /** Other coefficients, as PATH=NUMBER. */
  readonly set: readonly string[]
}

function worldFor({ scenario, world }: Run, { jitter, seed, set }: Setting): World {
  const shipped = worldWith(fileOf(scenario), 'full', set)
  const c = jitter === 0 ? shipped.c : jittered(shipped.c, jitter, seed)
  const made = jitter === 0 ? shipped : makeWorld(shipped.scenario, groundOf(shipped.scenario), c)
  return world?.(made) ?? made
}

/** Game number `game` of a run, from 1: the same every time. */
export function playRun(id: RunId, game: number, setting: Setting): Game {
  const run = runs[id]
  const world = worldFor(run, setting)
  const seed = gameSeed(setting.seed, game)
  const player = playerOf(setting.bots)
  const players = Object.fromEntries(
    world.seats.map((seat) => [seat, run.habits?.[seat]?.(player) ?? player]),
  )
  const levels = levelsNamed(Object.fromEntries(world.seats.map((seat) => [seat, setting.bots])))
  const played = begun(world, seed, levels)
  const beside = run.beside?.(world, played, players)
  const { until } = run
  const enough = until === undefined ? undefined : ({ state }: Played) => until(state)
  return { ...playFrom(world, played, players, enough), world, seed, ...beside }
}

/** A game of the first is one of all. */
export type Shared = readonly [RunId, ...RunId[]]

export function sharing(wanted: readonly RunId[]): Shared[] {
  const shared = new Set(wanted.map((id) => runs[id].alsoOf))
  return wanted
    .filter((id) => !shared.has(id))
    .map((id): Shared => [id, ...wanted.filter((each) => each === runs[id].alsoOf)])
}
