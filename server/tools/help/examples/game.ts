/** A small played game for the worked examples: `highway`, by the public commands alone. */
import { applyInPlace } from '../../../../game/apply.ts'
import { seatState } from '../../../../game/acts/play.ts'
import type { ChronicleEntry } from '../../../../game/model/chronicle.ts'
import type { Command, Submitter } from '../../../../game/model/command.ts'
import type { ActorId } from '../../../../game/model/ids.ts'
import type { Offer } from '../../../../game/model/offer.ts'
import type { SeatState, State } from '../../../../game/model/state.ts'
import type { World } from '../../../../game/scenarios/world.ts'
import { worldOf } from '../../../../game/scenarios/worlds.ts'
import { setUp } from '../../../../game/turn/setup.ts'

/** Numbers, and words that stand for a result, by name. */
export type Figures = Readonly<Record<string, number | string>>

type Moment = 'turn' | 'phase'
type Without<C> = C extends Command ? Omit<C, Moment> : never

export interface Example {
  readonly world: World
  readonly state: State
  readonly seat: (id: ActorId) => SeatState
  /** Throws when it is refused: then the example is no longer true. */
  readonly tell: (by: Submitter, command: Without<Command>) => ChronicleEntry[]
  readonly offerBy: (maker: ActorId) => Offer
}

/** The opening as history has it. The dice are those given, then sixes. */
export function play(dice: readonly number[] = []): Example {
  const world = worldOf('highway')
  const draws = [...dice, ...Array.from({ length: 300 }, () => 6)]
  const { state } = setUp(world, 'rulebook', draws)
  return {
    world,
    state,
    seat: (id) => seatState(state, id),
    tell: (by, command) => {
      const { turn, phase } = state
      const { refusal, entries } = applyInPlace(world, state, by, { ...command, turn, phase })
      if (refusal !== null) throw new Error(`example: ${by} ${command.type}: ${refusal.code}`)
      return entries
    },
    offerBy: (maker) => {
      const found = state.offers.find((each) => each.maker === maker)
      if (found === undefined) throw new Error(`example: no offer by ${maker}`)
      return found
    },
  }
}

/** The same ground in Planning of the first turn, with nothing sealed yet. */
export function planning(): Example {
  const example = play()
  Object.assign(example.state, { phase: 'planning', orders: [], offers: [] })
  for (const seat of example.world.scenario.seats) example.seat(seat.id).materiel = seat.materiel
  return example
}

export const perCent = (perMille: number): number => Math.round(perMille / 10)
/** Two places at most. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

export function only<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('example: nothing there')
  return found
}
