/** A counter on the map. */
import * as z from 'zod/mini'
import { ActorId, AreaId, FormationId, integer } from './ids.ts'

export const formationKinds = [
  'regular',
  'militia',
  'irregular',
  'pmc',
  'air',
  'drone',
  'airDefence',
  'post',
] as const
export const Formation = z.strictObject({
  id: FormationId,
  owner: ActorId,
  kind: z.enum(formationKinds),
  steps: integer(1, 8),
  area: AreaId,
  /** Known to its owner alone until a battle or an exposure shows it. */
  covert: z.optional(z.literal(true)),
  /** Who orders and pays it, where that is not its owner: it fights on that side; what it loses is its owner's loss. */
  ledBy: z.optional(ActorId),
})
export type Formation = z.infer<typeof Formation>
