/** A module of an arena off the map (R20): a box with a short track, acts that move it, events that reach the theatres. */
import * as z from 'zod/mini'
import { Effect } from './effect.ts'
import { ActorId, Name, integer } from './ids.ts'
import { ScenarioEvent } from './scenario.ts'
import { ClaimId, Text } from './text.ts'

const claims = z.array(ClaimId).check(z.minLength(1))

export const ArenaAct = z.strictObject({
  id: Name,
  title: Text,
  about: Text,
  /** Who can do it. */
  who: z.array(ActorId).check(z.minLength(1)),
  /** Materiel. */
  cost: integer(0, 6),
  /** Turns until the same seat can do it again. */
  every: integer(1, 9),
  /** What it moves the track by. */
  by: integer(-3, 3),
  effects: z.array(Effect),
  claims,
})
export type ArenaAct = z.infer<typeof ArenaAct>

export const Arena = z.strictObject({
  id: Name,
  title: Text,
  about: Text,
  track: z.strictObject({ start: integer(0, 10), low: Text, high: Text }),
  acts: z.array(ArenaAct).check(z.minLength(1)),
  /** Join the scenario's own events where the arena is switched on. */
  events: z.array(ScenarioEvent),
  claims,
})
export type Arena = z.infer<typeof Arena>
