/** Orders: what a seat asks for (`OrderSpec`), and what lies sealed on its desk (`SealedOrder`). */
import * as z from 'zod/mini'
import { ActorId, AreaId, FormationId, OrderId, integer } from './ids.ts'

const formations = z.array(FormationId).check(z.minLength(1), z.maxLength(6))

export const OrderSpec = z.discriminatedUnion('kind', [
  /** Attack `target` from `from` with at most six steps. */
  z.strictObject({ kind: z.literal('offensive'), from: AreaId, target: AreaId, formations }),
  /** Aircraft over an area: support for every friendly offensive on it. */
  z.strictObject({ kind: z.literal('air'), target: AreaId }),
  /** Guns, rockets or armed drones on an area. */
  z.strictObject({ kind: z.literal('bombard'), target: AreaId }),
  z.strictObject({ kind: z.literal('fortify'), area: AreaId }),
  /** Deployed regulars take part in the defence of the area they stand in. */
  z.strictObject({ kind: z.literal('stand'), area: AreaId }),
  /** Steps from the off-map reserve. */
  z.strictObject({ kind: z.literal('deploy'), area: AreaId, steps: integer(1, 4) }),
  z.strictObject({ kind: z.literal('move'), formation: FormationId, to: AreaId }),
  /** A patron withholds its support from a client this turn. */
  z.strictObject({ kind: z.literal('withhold'), client: ActorId }),
  /** Act against a listed group where a separation duty was taken on. */
  z.strictObject({ kind: z.literal('separate'), area: AreaId, group: ActorId }),
])
export type OrderSpec = z.infer<typeof OrderSpec>
export type OrderKind = OrderSpec['kind']
export const orderKinds = [
  'offensive',
  'air',
  'bombard',
  'fortify',
  'stand',
  'deploy',
  'move',
  'withhold',
  'separate',
] as const satisfies readonly OrderKind[]

export const orderStatuses = ['sealed', 'stoodDown', 'lapsed', 'climbedDown', 'done', 'cancelled'] as const

export const SealedOrder = z.strictObject({
  id: OrderId,
  seat: ActorId,
  spec: OrderSpec,
  /** Materiel paid when it was sealed. */
  cost: integer(0, 20),
  status: z.enum(orderStatuses),
  /** Seats that were shown the order, certified. */
  shownTo: z.array(ActorId),
  /** Kept although a text that its owner signed forbids it. */
  breach: z.boolean(),
  /** At tension 5 a hostile order has to be confirmed. */
  confirmed: z.boolean(),
})
export type SealedOrder = z.infer<typeof SealedOrder>
