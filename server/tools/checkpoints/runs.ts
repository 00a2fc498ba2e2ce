/** The games that checkpoints are asked of: checkpoints of one scenario share them. */
import { jittered } from '../../../game/coefficients/coefficients.ts'
import { playerOf, type BotLevel } from '../../../game/bots/levels.ts'
import { begun, playFrom, type Played, type Player, type Players } from '../../../game/bots/table.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { makeWorld, type World } from '../../../game/scenarios/world.ts'
import { fileOf } from '../../../game/scenarios/worlds.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import { worldWith } from '../simulation/choice.ts'
import { gameSeed } from '../simulation/games.ts'
import { forked } from './fork.ts'
import type { Fork, Game } from './game.ts'
import { atTable, presses, without } from './habits.ts'
import { isMoscow } from './tripoli.ts'

/** Those whose games take longest first: threads that share them out end together. */
export const runIds = ['twoTheatres', 'fork', 'idlib', 'astana', 'tripoli', 'unaided', 'pressed'] as const
export type RunId = (typeof runIds)[number]

interface Run {
  readonly scenario: string
  /** A changed value of the scenario, if that is what the pair differs in. */
  readonly world?: (world: World) => World
  /** Changed habits by seat. */
  readonly habits?: Partial<Record<ActorId, (player: Player) => Player>>
  /** Plays a game on in place to where it forks, and both branches on copies: it itself goes on as if it had not. */
  readonly fork?: (world: World, played: Played, players: Players) => Fork | undefined
  /** So its games are those of this run, too. */
  readonly alsoOf?: RunId
  /** Nothing after this turn is asked about. */
  readonly until?: number
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
    until: 5,
  },
  unaided: {
    scenario: 'tripoli-2019',
    world: (world) => without(world, 'turkey', force, { novemberMemorandum: 'paper' }),
  },
  astana: { scenario: 'astana-2017' },
  twoTheatres: { scenario: 'two-theatres-2019' },
  fork: { scenario: 'idlib-2019', fork: forked, alsoOf: 'idlib' },
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
  const levels =
    setting.bots === '1' ? {} : Object.fromEntries(world.seats.map((seat) => [seat, setting.bots]))
  const played = begun(world, seed, levels)
  const fork = run.fork?.(world, played, players)
  const { until } = run
  const enough = until === undefined ? undefined : ({ state }: Pick<Game, 'state'>) => state.turn > until
  return { ...playFrom(world, played, players, enough), world, seed, fork }
}

/** A game of the first is one of all. */
export type Shared = readonly [RunId, ...RunId[]]

export function sharing(wanted: readonly RunId[]): Shared[] {
  const shared = new Set(wanted.map((id) => runs[id].alsoOf))
  return wanted
    .filter((id) => !shared.has(id))
    .map((id): Shared => [id, ...wanted.filter((each) => each === runs[id].alsoOf)])
}
