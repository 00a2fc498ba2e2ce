/** What the scenario's script holds: events by name, and the motions within them. */
import type { Effect } from '../model/effect.ts'
import type { Scenario, ScenarioEvent, ScenarioFile } from '../model/scenario.ts'
import type { World } from '../scenarios/world.ts'

export const eventOf = (world: World, id: string): ScenarioEvent | undefined =>
  world.scenario.events.find((event) => event.id === id)

/** An effect with the path of its place below the one where the search began. */
export interface Placed {
  readonly effect: Effect
  readonly path: string
}

/** Those that motions bring when they pass or fail come after the motion. */
export function* withinEffects(effects: readonly Effect[], path: string): Generator<Placed> {
  for (const [index, effect] of effects.entries()) {
    const at = `${path}.${index}`
    yield { effect, path: at }
    if (effect.do !== 'motion') continue
    yield* withinEffects(effect.passed, `${at}.passed`)
    yield* withinEffects(effect.failed, `${at}.failed`)
  }
}

/** Everything that an event can do, whatever is chosen. */
export function* effectsOf(event: ScenarioEvent, path = ''): Generator<Placed> {
  yield* withinEffects(event.effects, `${path}effects`)
  for (const [at, { options }] of event.choices.entries())
    for (const [index, option] of options.entries())
      yield* withinEffects(option.effects, `${path}choices.${at}.options.${index}.effects`)
}

export type MotionText = Pick<Extract<Effect, { do: 'motion' }>, 'id' | 'title' | 'passed' | 'failed'>

/** Title and what follows from a motion that some event can bring, or some seat; undefined where none has the id. */
export function motionOf(world: { scenario: Scenario | ScenarioFile }, id: string): MotionText | undefined {
  const ready = world.scenario.motions.find((each) => each.id === id)
  if (ready !== undefined) return ready
  for (const event of world.scenario.events)
    for (const { effect } of effectsOf(event)) if (effect.do === 'motion' && effect.id === id) return effect
  return undefined
}
