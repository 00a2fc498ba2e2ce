/** What is pinned: positions with their numbers, and random games with their hashes. `npx tsx tests/game/pin.ts` makes them anew. */
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { RecordedGame } from '../../game/model/scenario.ts'
import { State } from '../../game/model/state.ts'

export const Position = z.strictObject({
  name: z.string(),
  /** Orders and answers by seat, and two deep. */
  one: z.record(z.string(), z.number()),
  two: z.number(),
  /** After how many commands two deep was counted, at most. */
  most: z.number(),
  state: State,
})
export type Position = z.infer<typeof Position>

/** A recorded game with the hash of the state as each phase opens. */
export const PinnedGame = z.strictObject({ game: RecordedGame, phases: z.record(z.string(), z.string()) })
export type PinnedGame = z.infer<typeof PinnedGame>

export const positionsFile = new URL('../fixtures/perft.json', import.meta.url)
export const gameFile = new URL('../fixtures/random-game.json', import.meta.url)

const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))

export const readPositions = (): Position[] => z.array(Position).parse(read(positionsFile))
export const readGames = (): PinnedGame[] => z.array(PinnedGame).parse(read(gameFile))
