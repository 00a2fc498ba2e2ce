/**
 * Scripted events (R20). They run as Situation opens, so that none runs in turn 1, which opens in Talks: what
 * history had brought by then stands in the scenario's opening. Each happens once at most.
 */
import { emit, type Play } from '../acts/play.ts'
import { holdsTrue } from '../board/predicates.ts'
import { draw } from '../board/rng.ts'
import { carryOutAll } from '../effects/registry.ts'
import { eventOf } from '../effects/script.ts'
import type { Board } from '../model/board.ts'
import type { Effect } from '../model/effect.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { ScenarioEvent } from '../model/scenario.ts'
import type { Choice, State } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './handler.ts'

const tellsOf = ({ id, sameAs }: ScenarioEvent): string => sameAs ?? id

/** It has, or another has that tells of the same. */
const hasHappened = (world: World, state: Pick<State, 'events'>, event: ScenarioEvent): boolean =>
  world.scenario.events.some(
    (other) => tellsOf(other) === tellsOf(event) && (state.events[other.id]?.turn ?? 0) > 0,
  )

/** Why the umpire cannot have it happen now. One that chance ruled out still can. */
export function barredInject(world: World, state: State, event: string): Refusal | null {
  const found = eventOf(world, event)
  if (found === undefined) return refuse('noEvent', 'R20', { event })
  return hasHappened(world, state, found) ? refuse('eventHappened', 'R20', { event }) : null
}

/**
 * A loss in Planning or before it belongs to the Resolution just past, and is answered in this Planning; one that a
 * choice or Talks bring is answered in the next.
 */
const carryOut = (play: Play, event: string, effects: readonly Effect[], dated: number): void =>
  carryOutAll(play, effects, { event, dated, happen: (other) => happen(play, other, dated) })

const datedNow = ({ turn, phase }: State): number => (phase === 'planning' ? turn - 1 : turn)

/** The event happens: it is told, does what it does, and asks what it asks. */
export function happen(play: Play, id: string, dated = datedNow(play.state)): void {
  const { state, world } = play
  const event = eventOf(world, id)
  if (event === undefined || hasHappened(world, state, event)) return
  const to = event.to === 'all' ? 'all' : [...event.to]
  state.events[id] = { turn: state.turn, to }
  emit(play, 'events', 'event', { event: id }, to === 'all' ? {} : { to: [...to] })
  carryOut(play, id, event.effects, dated)
  for (const { seat } of event.choices) state.choices.push({ event: id, seat, option: null })
}

/** Chance is asked once, when the test first holds; what it rules out never comes by itself. */
function tryEvent(play: Play, { id, chance }: ScenarioEvent): void {
  if (chance >= 100 || draw(play.state, 100) <= chance) return happen(play, id)
  play.state.events[id] = { turn: 0, to: 'all' }
}

/** What the turn just past leaves to be tested, before a new one clears it away. */
export type Past = Pick<Board, 'border' | 'deeds' | 'tables'>
export const pastOf = ({ border, deeds, tables }: State): Past => structuredClone({ border, deeds, tables })

/** As Situation opens: events whose test holds now, in the scenario's order. */
export function runEvents(play: Play, past: Partial<Past> = {}): void {
  const { world, state } = play
  for (const event of world.scenario.events) {
    if (event.trigger === 'umpire' || event.id in state.events || hasHappened(world, state, event)) continue
    if (holdsTrue(world, { ...state, ...past }, event.trigger)) tryEvent(play, event)
  }
}

type Option = ScenarioEvent['choices'][number]['options'][number]

const optionsOf = (world: World, { event, seat }: Pick<Choice, 'event' | 'seat'>): readonly Option[] =>
  eventOf(world, event)?.choices.find((each) => each.seat === seat)?.options ?? []

/** Those who read of the event read what was chosen, and so does who chose. */
function settle(play: Play, choice: Choice): void {
  const { event, seat } = choice
  const options = optionsOf(play.world, choice)
  const option = options.find(({ id }) => id === choice.option) ?? options[0]
  if (option === undefined) return
  const to = play.state.events[event]?.to ?? 'all'
  const params = { seat, event, option: option.id }
  emit(play, 'events', 'chose', params, to === 'all' ? {} : { to: [...new Set([...to, seat])] })
  carryOut(play, event, option.effects, play.state.turn)
}

/** As Planning closes: what was not answered takes its first option; what was chosen is carried out. */
export function closeChoices(play: Play): void {
  const { choices } = play.state
  play.state.choices = []
  for (const choice of choices) settle(play, choice)
}

/** Secret until Planning closes; until then it may be changed. */
export const choose = define('choose', {
  phases: ['planning'],
  barred: (world, board, seat, { event, option }) =>
    board.choices.some((each) => each.event === event && each.seat === seat) &&
    optionsOf(world, { event, seat }).some(({ id }) => id === option)
      ? null
      : refuse('noChoice', 'R20'),
  act: (play, seat, { event, option }) => {
    const choice = play.state.choices.find((each) => each.event === event && each.seat === seat)
    if (choice === undefined) return
    choice.option = option
    emit(play, 'planning', 'chosen', { seat, event, option }, { to: [seat] })
  },
})
