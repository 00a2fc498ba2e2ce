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
  foothold: z.optional(Foothold),
  /** Residents still at home, in people. */
  people: integer(0, 20_000_000),
  /** People displaced from elsewhere who are here now. */
  displaced: integer(0, 20_000_000),
  grievance: level,
  damage: level,
  fortified: integer(0, 2),
  /** Cut off and shelled: by whom, and since which turn. */
  siege: z.optional(z.strictObject({ by: ActorId, since: integer(1, 20) })),
  /** The power that lets no aircraft over it this turn. */
  airClosedBy: z.optional(ActorId),
  /** A local council runs it: whose. */
  council: z.optional(ActorId),
  /** The turn in which aid was last let in. */
  aided: z.optional(integer(1, 20)),
  /** The turn in which it was last fought over, bombed or besieged. */
  struck: z.optional(integer(1, 20)),
})
export type AreaState = z.infer<typeof AreaState>
