/** What a checkpoint is: questions to played games, each with the band that the share of yes falls into. */
import type { Game } from './game.ts'
import type { RunId } from './runs.ts'

/** Null where the game is not about it, and does not count. */
export type Ask = (game: Game) => boolean | null

export interface Part {
  readonly what: string
  readonly run: RunId
  readonly ask: Ask
  /** The share is then compared: how many points it lies above the share of yes to this one. */
  readonly above?: { readonly run: RunId; readonly ask: Ask }
  /** In per cent of the games that count, or in points. */
  readonly low: number
  readonly high: number
}

export interface Checkpoint {
  /** Its number in the design's table. */
  readonly id: number
  readonly what: string
  /** The first is the checkpoint's own figure; it holds when all do. */
  readonly parts: readonly [Part, ...Part[]]
}
