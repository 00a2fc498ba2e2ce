/** What changes about an area. Its geography stands in the theatre, its people and terrain at the start in the scenario. */
import * as z from 'zod/mini'
import { ActorId, integer, level } from './ids.ts'

/** An attacker's hold on part of an area: lost after a turn without attack. */
export const Foothold = z.strictObject({
  by: ActorId,
  /** Gains so far: a city needs two. */
  gains: integer(0, 1),
  /** The turn of the last attack from it. */
  turn: integer(0, 99),
})

export const AreaState = z.strictObject({
  control: ActorId,
  foothold: z.nullable(Foothold),
  /** Residents still at home, in people. */
  people: integer(0, 20_000_000),
  /** People displaced from elsewhere who are here now. */
  displaced: integer(0, 20_000_000),
  grievance: level,
  damage: level,
  fortified: integer(0, 2),
})
export type AreaState = z.infer<typeof AreaState>
