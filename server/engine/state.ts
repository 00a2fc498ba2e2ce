/** A match as boardgame.io's engine keeps it, parsed whenever it is read from storage. */
import * as z from 'zod'
import { State } from '../../game/model/state.ts'

const counts = z.record(z.string(), z.number())

const Ctx = z.object({
  numPlayers: z.int(),
  turn: z.int(),
  currentPlayer: z.string(),
  playOrder: z.array(z.string()),
  playOrderPos: z.int(),
  phase: z.string(),
  activePlayers: z.nullable(z.record(z.string(), z.string())),
  _activePlayersNumMoves: z.exactOptional(counts),
  numMoves: z.exactOptional(z.int()),
})

export const EngineState = z.object({
  G: State,
  ctx: Ctx,
  plugins: z.record(z.string(), z.object({ data: z.unknown() })),
  _undo: z.tuple([]),
  _redo: z.tuple([]),
  _stateID: z.int().min(0),
})
export type EngineState = z.infer<typeof EngineState>
