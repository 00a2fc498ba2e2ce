/** Bots: whole games by level, a level-2 decision, a live level-3 decision against its budget. */
import { knownTo } from '../../game/board/knowledge.ts'
import type { BotLevel } from '../../game/model/bot.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { State } from '../../game/model/state.ts'
import { playerOf } from '../../game/bots/levels.ts'
import { begun, playFrom, playOut, type Player, type Players } from '../../game/bots/table.ts'
import type { World } from '../../game/scenarios/world.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { createThinker } from '../../server/live/thinker.ts'
import { atMost, median, timed, type Row } from './measure.ts'

const scenario = 'tripoli-2019'
/** Milliseconds: the server's default for BOT_BUDGET. */
const budget = 2000

const all = ({ seats }: World, player: Player): Players =>
  Object.fromEntries(seats.map((seat) => [seat, player]))

/** A game from the opening to the end, the same level in all seats. */
function game(level: BotLevel, warm: number, runs: number, goal: number): Row {
  const world = worldOf(scenario, 'full')
  const players = level === '1' ? {} : all(world, playerOf(level))
  timed(warm, (run) => playOut(world, `warm/${run}`, players))
  const ms = median(timed(runs, (run) => playOut(world, `bench/${run}`, players)))
  return atMost(`bots-game-${level}`, Number(ms.toFixed(1)), `ms, level ${level}, ${scenario}, median`, goal)
}

export const botsGames = (): Row[] => [game('1', 10, 40, 60), game('2', 2, 9, 1500)]

/** Every decision of whole games, those of no act left out. */
export function decisions(): Row[] {
  const world = worldOf(scenario, 'full')
  const weighs = playerOf('2')
  const times: number[] = []
  const clocked: Player = (...asked) => {
    const start = performance.now()
    const act = weighs(...asked)
    if (act !== null) times.push(performance.now() - start)
    return act
  }
  playOut(world, 'warm', all(world, weighs))
  for (const run of ['a', 'b', 'c', 'd']) playOut(world, `bench/${run}`, all(world, clocked))
  const slowest = times.toSorted((a, b) => a - b)[Math.floor(0.99 * times.length)] ?? 0
  return [
    atMost('decision-2', Number(median(times).toFixed(2)), 'ms, one level-2 decision, median', 12),
    atMost('decision-2-p99', Number(slowest.toFixed(1)), 'ms, one level-2 decision, p99', 80),
  ]
}

/** Planning of every seat in two turns of a game. */
function* positions(): Generator<{ state: State; seat: ActorId }> {
  const world = worldOf(scenario, 'full')
  for (const turn of [2, 4]) {
    const played = begun(world, `bench/${turn}`)
    playFrom(world, played, {}, ({ state }) => state.turn === turn && state.phase === 'planning')
    for (const seat of world.seats)
      if (knownTo(played.state, seat).seats[seat]?.ready === false) yield { state: played.state, seat }
  }
}

/** As in live play: in a thread, from the question to the answer. */
export async function lookingAhead(): Promise<Row[]> {
  const thinker = createThinker(1, budget)
  const times: number[] = []
  try {
    for (const { state, seat } of positions()) {
      const start = performance.now()
      await thinker.think({ match: 'bench', state, seat, level: '3' })
      times.push(performance.now() - start)
    }
  } finally {
    await thinker.close()
  }
  const [, ...warm] = times
  const longest = Math.round(Math.max(...warm))
  return [
    atMost('decision-3', longest, `ms, the longest live level-3 decision of ${warm.length}`, 1.1 * budget),
  ]
}
