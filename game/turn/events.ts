/** Scripted events (R20). Not written yet. */
import type { Play } from '../acts/play.ts'
import type { State } from '../model/state.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './handler.ts'

/** Why the umpire cannot have it happen now. */
export function barredInject(_world: World, _state: State, event: string): Refusal | null {
  return refuse('noEvent', 'R20', { event })
}

/** The event happens: it is told, does what it does, and asks what it asks. */
export function happen(_play: Play, _event: string): void {}

/** As Situation opens: events whose test holds now, in the scenario's order. */
export function runEvents(_play: Play): void {}

/** As Planning closes: what was not answered takes its first option; what was chosen is carried out. */
export function closeChoices(_play: Play): void {}

export const choose = define('choose', {
  phases: ['planning'],
  barred: () => refuse('noChoice', 'R20'),
  act: () => undefined,
})
