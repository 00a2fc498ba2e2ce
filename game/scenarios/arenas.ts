/** Arenas in a scenario (R20): full mode alone, and only what of them names seats, areas and pairs that it has. */
import { moduleOf } from '../arenas/modules.ts'
import type { Arena } from '../model/arena.ts'
import type { Effect } from '../model/effect.ts'
import { ActorId } from '../model/ids.ts'
import type { Mode } from '../model/ids.ts'
import type { ScenarioEvent, ScenarioFile } from '../model/scenario.ts'

type Played = Pick<ScenarioFile, 'seats' | 'areas' | 'tension' | 'gains' | 'arenas'>

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** Whether everything that the effect names is there. A power that only acts, without a seat, may be named. */
function isPossible({ seats, areas, tension, gains }: Played, effect: Effect): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...effect }
  const seated = (name: unknown) => seats.some(({ id }) => id === name)
  const named = ['seat', 'patron', 'client', 'host', 'on', 'owner'].flatMap((key) => listOf(fields[key]))
  const places = [...listOf(fields['area']), ...listOf(fields['areas'])]
  const pairs = listOf(fields['pair'])
  const movers = effect.do === 'momentum' ? [effect.of] : []
  return (
    named.every((each) => !ActorId.safeParse(each).success || seated(each)) &&
    places.every((each) => typeof each === 'string' && each in areas) &&
    pairs.every((each) => typeof each === 'string' && each in tension) &&
    movers.every((each) => gains[each] !== undefined)
  )
}

export function possible(played: Played, effects: readonly Effect[]): Effect[] {
  return effects
    .filter((effect) => isPossible(played, effect))
    .map((effect) =>
      effect.do === 'motion'
        ? { ...effect, passed: possible(played, effect.passed), failed: possible(played, effect.failed) }
        : effect,
    )
}

/** Nobody is asked who is not there. */
const fitted = (played: Played, event: ScenarioEvent): ScenarioEvent => ({
  ...event,
  effects: possible(played, event.effects),
  choices: event.choices
    .filter(({ seat }) => played.seats.some(({ id }) => id === seat))
    .map((choice) => ({
      ...choice,
      options: choice.options.map((option) => ({ ...option, effects: possible(played, option.effects) })),
    })),
})

const fittedArena = (played: Played, arena: Arena): Arena => ({
  ...arena,
  acts: arena.acts.map((act) => ({
    ...act,
    who: act.who.filter((actor) => played.seats.some(({ id }) => id === actor)),
    effects: possible(played, act.effects),
  })),
  events: arena.events.map((event) => fitted(played, event)),
})

/** The arenas that are switched on, cut to what the scenario has. A name that no module has is left to the validator. */
export function arenasIn(played: Played, mode: Mode): Arena[] {
  if (mode === 'class') return []
  return played.arenas.flatMap((id) => {
    const found = moduleOf(id)
    return found === undefined ? [] : [fittedArena(played, found)]
  })
}
