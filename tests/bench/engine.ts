/** The rules: random play, bots' games, the state at the end, the aftermath. */
import { applyInPlace } from '../../game/apply.ts'
import { playOn } from '../../game/aftermath/aftermath.ts'
import { playOut } from '../../game/bots/table.ts'
import type { State } from '../../game/model/state.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import type { World } from '../../game/scenarios/world.ts'
import { setUp } from '../../game/turn/setup.ts'
import { playRandomly, type Step } from '../../server/tools/random/playout.ts'
import { atLeast, atMost, median, timed, type Row } from './measure.ts'

const scenario = 'idlib-2019'

/** The commands of random legal games, recorded first: choosing them is the player's time, not the rules'. */
function recorded(world: World, games: number): Step[][] {
  return Array.from({ length: games }, (_, game) => {
    const steps: Step[] = []
    playRandomly(world, game + 1, { before: (_state, step) => steps.push(structuredClone(step)) })
    return steps
  })
}

function play(world: World, game: number, steps: readonly Step[]): State {
  const { state } = setUp(world, `random ${game + 1}`)
  for (const { by, command } of steps) {
    const { refusal } = applyInPlace(world, state, by, command)
    if (refusal !== null) throw new Error(`bench: ${refusal.code}`)
  }
  return state
}

/** Commands checked and applied a second on one core, Resolution included. */
export function commands(): Row {
  const world = worldOf(scenario, 'full')
  const games = recorded(world, 30)
  const count = games.reduce((sum, steps) => sum + steps.length, 0)
  const once = () => {
    for (const [game, steps] of games.entries()) play(world, game, steps)
  }
  timed(3, once)
  const perSecond = Math.round((1000 * count) / median(timed(7, once)))
  return atLeast('commands', perSecond, 'commands/s, random legal play', 80_000)
}

/** The largest of forty final states as JSON. */
export function stateSize(): Row {
  const world = worldOf(scenario, 'full')
  const sizes = Array.from(
    { length: 40 },
    (_, game) => JSON.stringify(playOut(world, `bench/${game}`).state).length,
  )
  return atMost('state', Number((Math.max(...sizes) / 1024).toFixed(1)), 'KB at the end, largest of 40', 30)
}

/** A thousand runs of five years, the model's and the sceptic's. */
export function aftermath(): Row {
  const world = worldOf(scenario, 'full')
  const { state } = playOut(world, 'bench/1')
  timed(5, () => playOn(world, state))
  const ms = median(timed(11, () => playOn(world, state)))
  return atMost('aftermath', Number(ms.toFixed(2)), 'ms for both models, 1,000 runs each', 1000)
}
