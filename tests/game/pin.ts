/** Pins anew what drifts with the rules, after a change that is meant: perft and the random game. `npx tsx tests/game/pin.ts` */
import { writeFileSync } from 'node:fs'
import { LogEntry } from '../../game/model/command.ts'
import { State } from '../../game/model/state.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'
import { perft } from '../support/perft.ts'
import { gameFile, positionsFile, type PinnedGame, type Position } from '../support/pinned.ts'
import { playRandomly } from '../../server/tools/random/playout.ts'
import { replayed } from '../support/replayed.ts'

const world = worldOf('highway')

/** The position after `many` commands of a phase of a random game, with the chronicle left out. */
function positionIn(seed: number, phase: string, many: number): State | null {
  let found: State | null = null
  let given = 0
  playRandomly(world, seed, {
    before: (state) => {
      if (`${String(state.turn)} ${state.phase}` !== phase) return
      given += 1
      if (given <= many) found = State.parse({ ...structuredClone(state), chronicle: [] })
    },
  })
  return found
}

const phases = ['1 talks', '2 planning', '2 talks', '3 planning', '3 talks', '4 planning', '4 talks']

function positions(): Position[] {
  const pinned: Position[] = []
  for (let seed = 60_000; pinned.length < 20; seed++) {
    const phase = phases[pinned.length % phases.length] ?? ''
    const state = positionIn(seed, phase, 4 + (seed % 9))
    if (state === null) continue
    const counts = perft(world, state)
    if (counts.two > 50 && counts.two < 20_000)
      pinned.push({ name: `${phase}, game ${String(seed)}`, ...counts, state })
  }
  return pinned
}

/** The first random game in which much happens: a deal imposed, one broken, an order lapsed. */
function randomGame(): PinnedGame {
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

const pinned = positions()
writeFileSync(positionsFile, `[\n${pinned.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`)
const { game, phases: hashes } = randomGame()
const lines = game.log.map((each) => `    ${JSON.stringify(each)}`).join(',\n')
const head = JSON.stringify({ ...game, log: [] }).replace('"log":[]', `"log":[\n${lines}\n]`)
writeFileSync(gameFile, `{"game":${head},\n"phases":${JSON.stringify(hashes, null, 1)}}\n`)

console.table(pinned.map(({ name, one, two }) => ({ name, ...one, two })))
console.log(`random game: ${game.seed}, ${String(game.log.length)} commands, ${String(game.hash)}`)
