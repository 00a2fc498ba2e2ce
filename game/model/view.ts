/** What one seat, an observer or the umpire sees: a flat record of slices. A frame carries the slices that changed. */
import type { Board } from './board.ts'
import type { ChronicleEntry } from './chronicle.ts'
import type { ActorId } from './ids.ts'
import type { Template } from './template.ts'
import type { Result } from './state.ts'
import type { Text } from './text.ts'

export type Viewer = ActorId | 'observer'

export interface ObjectiveScore {
  /** Index in the scenario's list for the seat. */
  readonly objective: number
  /** 0–100 on the present board. */
  readonly now: number
}

/** Shown to everybody once the game has ended. */
export interface Reveal {
  readonly result: Result
  /** The same functions on the recorded history, by seat: total and objective by objective. */
  readonly par: Partial<Record<ActorId, { total: number; objectives: number[] }>>
  /** Predictions made and right. */
  readonly predictions: Partial<Record<ActorId, { made: number; right: number }>>
}

/** An event that the viewer was told of. */
export interface News {
  readonly id: string
  readonly turn: number
  readonly title: Text
  readonly text: Text
  /** What could be decided, once it was: the log names it. */
  readonly options?: Question['options']
}

/** A question that an event puts to the viewer's seat. */
export interface Question {
  readonly event: string
  readonly question: Text
  readonly options: readonly { readonly id: string; readonly label: Text }[]
  /** The option chosen so far. */
  readonly option: string | null
}

export interface View extends Board {
  viewer: Viewer
  scenario: string
  /** The seat's own objectives now; empty for an observer. */
  objectives: ObjectiveScore[]
  /** The window of the chronicle that the state still holds, filtered. */
  chronicle: ChronicleEntry[]
  legal: Template[]
  reveal: Reveal | null
  news: News[]
  questions: Question[]
  /** Titles of the motions before the UN, by id. */
  motionTitles: Record<string, Text>
}
export type SliceName = keyof View
