/** Pins anew what drifts with the rules, after a change that is meant: perft and the random games. `npx tsx tests/game/pin.ts` */
import { writeFileSync } from 'node:fs'
import { LogEntry } from '../../game/model/command.ts'
import { State } from '../../game/model/state.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import type { World } from '../../game/scenarios/world.ts'
import { playRandomly } from '../../server/tools/random/playout.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'
import { commandsOf, perft } from '../support/perft.ts'
import { gameFile, positionsFile, type PinnedGame, type Position } from '../support/pinned.ts'
import { replayed } from '../support/replayed.ts'

const isPhase = (phase: string, { turn, phase: now }: State): boolean => `${String(turn)} ${now}` === phase

/** The position after `many` commands of a phase of a random game, with the chronicle left out. */
function positionIn(world: World, seed: number, phase: string, many: number): State | null {
  let found: State | null = null
  let given = 0
  playRandomly(world, seed, {
    before: (state) => {
      if (!isPhase(phase, state)) return
      given += 1
      if (given <= many) found = State.parse({ ...structuredClone(state), chronicle: [] })
    },
  })
  return found
}

/** What is pinned of a world: how many positions, and after how many commands two deep is counted. */
interface Wanted {
  readonly key: string
  readonly many: number
  readonly turns: number
  readonly most: number
}
const wanted: readonly Wanted[] = [
  { key: 'highway', many: 20, turns: 4, most: 60 },
  { key: 'idlib-2019', many: 10, turns: 4, most: 12 },
  { key: 'idlib-2019:full', many: 10, turns: 6, most: 12 },
]

/** The first turn opens in Talks. */
const phasesOf = (turns: number): string[] =>
  Array.from({ length: turns }, (_, index) => String(index + 1)).flatMap((turn) =>
    turn === '1' ? ['1 talks'] : [`${turn} planning`, `${turn} talks`],
  )

function positions({ key, many, turns, most }: Wanted): Position[] {
  const world = worldByKey(key)
  const phases = phasesOf(turns)
  const pinned: Position[] = []
  for (let seed = 60_000; pinned.length < many; seed++) {
    const phase = phases[pinned.length % phases.length] ?? ''
    const state = positionIn(world, seed, phase, 4 + (seed % 9))
    if (state === null) continue
    const commands = world.seats.reduce((sum, seat) => sum + commandsOf(world, state, seat).length, 0)
    if (commands < 20 || commands > 900) continue
    pinned.push({ name: `${key}, ${phase}, game ${String(seed)}`, ...perft(world, state, most), most, state })
  }
  return pinned
}

/** The first random game in which much happens: a deal imposed, one broken. */
function randomGame(key: string): PinnedGame {
  const world = worldByKey(key)
  for (let seed = 70_000; ; seed++) {
    const log: LogEntry[] = []
    const end = playRandomly(world, seed, {
      before: (_, { by, command }) => log.push(LogEntry.parse({ by, command })),
    })
    const imposed = end.agreements.some((deal) => deal.imposed.length > 0)
    if (!imposed || !end.agreements.some(({ status }) => status === 'broken')) continue
    const { scenario, variant } = end
    const game = { scenario, variant, seed: `random ${String(seed)}`, draws: null, log, hash: hashOf(end) }
    return { game, phases: replayed(game).phases }
  }
}

const lined = (values: readonly unknown[], indent = ''): string =>
  values.map((each) => `${indent}${JSON.stringify(each)}`).join(',\n')

function printed({ game, phases }: PinnedGame): string {
  const head = JSON.stringify({ ...game, log: [] }).replace(
    '"log":[]',
    `"log":[\n${lined(game.log, '    ')}\n]`,
  )
  return `{"game":${head},\n"phases":${JSON.stringify(phases, null, 1)}}`
}

const pinned = wanted.flatMap(positions)
writeFileSync(positionsFile, `[\n${lined(pinned)}\n]\n`)
const games = ['highway', 'idlib-2019:full'].map(randomGame)
writeFileSync(gameFile, `[${games.map(printed).join(',\n')}]\n`)

console.table(pinned.map(({ name, one, two }) => ({ name, ...one, two })))
for (const { game } of games)
  console.log(
    `random game of ${game.scenario}: ${game.seed}, ${String(game.log.length)} commands, ${String(game.hash)}`,
  )
