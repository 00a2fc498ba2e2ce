/** The ground of `highway` with a script of the test's own; history's orders and offers are put away. */
import { applyInPlace } from '../../../game/apply.ts'
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import type { ChronicleEntry } from '../../../game/model/chronicle.ts'
import type { Effect } from '../../../game/model/effect.ts'
import type { Scenario, ScenarioEvent } from '../../../game/model/scenario.ts'
import { resolve } from '../../../game/scenarios/variants.ts'
import { makeWorld } from '../../../game/scenarios/world.ts'
import { fileOf } from '../../../game/scenarios/worlds.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import { opening, type TestGame } from '../../support/game.ts'

const words = (en: string) => ({ en, de: en })

/** An event that waits for the umpire, unless more is said. */
export const event = (id: string, more: Partial<ScenarioEvent> = {}): ScenarioEvent => ({
  id,
  title: words(id),
  text: words(id),
  trigger: 'umpire',
  chance: 100,
  to: 'all',
  effects: [],
  choices: [],
  claims: ['design'],
  ...more,
})

/** A question of an event, with options by name. */
export const question = (
  seat: ScenarioEvent['choices'][number]['seat'],
  options: Readonly<Record<string, Effect[]>>,
): ScenarioEvent['choices'][number] => ({
  seat,
  question: words('?'),
  options: Object.entries(options).map(([id, effects]) => ({ id, label: words(id), effects })),
})

/** A motion of which nothing follows, unless more is said. */
export const motion = (
  id: string,
  more: Partial<Extract<Effect, { do: 'motion' }>> = {},
): Extract<Effect, { do: 'motion' }> => ({
  do: 'motion',
  id,
  title: words(id),
  sponsor: null,
  for: 8,
  after: 0,
  passed: [],
  failed: [],
  ...more,
})

/** Turn 1, in Talks, with nothing sealed; nobody attacks unasked. Dice show 6. */
export function staged(events: ScenarioEvent[], parts: Partial<Scenario> = {}): TestGame {
  const scenario = resolve(fileOf('highway'), 'class')
  const actors = scenario.actors.map(({ id, name, listed, claims }) => ({ id, name, listed, claims }))
  const game = opening(
    makeWorld(
      { ...scenario, actors, events, sealed: [], opening: [], vetoes: ['russia'], ...parts },
      groundOf(scenario),
      coefficients,
    ),
  )
  game.state.gains = { damascus: [0, 0], opposition: [0, 0] }
  game.dice([])
  return game
}

/** Turn 2, in Planning. */
export function stagedLater(events: ScenarioEvent[], parts: Partial<Scenario> = {}): TestGame {
  const game = staged(events, parts)
  game.to('planning')
  return game
}

/** The umpire has it happen; the code of the refusal, or what is told. */
export function inject(game: TestGame, id: string): string | ChronicleEntry[] {
  const { turn, phase } = game.state
  const { refusal, entries } = applyInPlace(game.world, game.state, 'host', {
    type: 'inject',
    turn,
    phase,
    event: id,
  })
  return refusal?.code ?? [...entries]
}

/** Has the effects happen to a game in Planning; what is told of them, without the event itself. */
export function happens(effects: Effect[], prepare: (game: TestGame) => void = () => undefined) {
  const game = stagedLater([event('script', { effects })])
  prepare(game)
  const told = inject(game, 'script')
  if (typeof told === 'string') throw new Error(told)
  return { game, told: told.slice(1), keys: told.slice(1).map(({ key }) => key.replace('chronicle.', '')) }
}
