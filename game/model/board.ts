/**
 * The position as somebody knows it. `State` is a board, and so is every `View`: rules that people see
 * numbers of (odds, shares, terms) take a board, so that a preview and the decision are one function.
 */
import type { SeatState, State } from './state.ts'
import type { ActorId } from './ids.ts'

/** Materiel, leverage, reserve, supply and prediction are known to the seat alone. */
export type KnownSeat = Pick<SeatState, 'home' | 'standing' | 'credibility' | 'ready'> & Partial<SeatState>

export type Board = Pick<
  State,
  | 'turn'
  | 'phase'
  | 'areas'
  | 'formations'
  | 'orders'
  | 'offers'
  | 'agreements'
  | 'incidents'
  | 'support'
  | 'withheld'
  | 'tension'
  | 'gains'
  | 'shock'
  | 'border'
  | 'breachGains'
  | 'war'
  | 'brink'
  | 'pastAnswers'
  | 'variant'
  | 'covertSupport'
  | 'tables'
  | 'tracks'
  | 'motions'
  | 'events'
  | 'choices'
  | 'sanctions'
  | 'hotLineClosed'
  | 'gates'
  | 'deeds'
  | 'lost'
  | 'ferry'
  | 'ferried'
  | 'invited'
  | 'exposed'
  | 'redLines'
  | 'channel'
  | 'blockade'
  | 'split'
  | 'arenas'
  | 'missions'
  | 'botLevels'
> & { seats: Partial<Record<ActorId, KnownSeat>> }
