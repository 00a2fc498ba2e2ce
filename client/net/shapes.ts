/**
 * Shapes of what the server sends, as far as a browser has to look: the envelope is checked, the content of
 * a slice is the server's word (it was parsed there, with the full schemas that would double our bundle).
 */
import * as z from 'zod/mini'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { View } from '../../game/model/view.ts'
import type { DeviceCode } from '../../game/model/api.ts'
import type { Cable, Draft } from '../../game/model/cable.ts'
import type { StaffDesk } from '../../game/model/staff.ts'
import type { Advice, BotReason, Message, OfferPreview, OrderPreview, Roster } from '../../game/model/wire.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** An object that has at least these keys. */
export const having = <T>(...keys: string[]) =>
  z.custom<T>((value) => isRecord(value) && keys.every((key) => key in value))

const refusal = z.object({
  code: z.string(),
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  rule: z.string(),
})

export const nothing = z.null()
export const orderPreview = having<OrderPreview>('refusal', 'cost', 'odds', 'displaced')
export const offerPreview = having<OfferPreview>('refusal', 'signers', 'terms', 'impositions')
export const history = z.array(having<ChronicleEntry>('turn', 'step', 'key', 'params'))
export const roster = having<Roster>('match', 'code', 'seats', 'now')
export const reason = having<BotReason>('seat', 'turn', 'act')
export const cable = having<Cable>('id', 'from', 'to', 'text')
export const draft = having<Draft>('person', 'key', 'text')
export const desk = having<StaffDesk>('turn', 'phase', 'seats', 'events', 'cables')
export const advice = having<Advice>('posture', 'plans')
export const warnings = z.array(having<Message>('key', 'params'))
export const staffReply = z.union([z.null(), having<DeviceCode>('code', 'link', 'until')])

export const reply = <T extends z.core.SomeType>(result: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), result }),
    z.object({ ok: z.literal(false), refusal }),
  ])

export const frame = z.object({ revision: z.number(), slices: having<Partial<View>>() })
export const welcome = z.object({
  viewer: z.custom<View['viewer']>((value) => typeof value === 'string'),
  role: z.enum(['player', 'observer', 'staff', 'screen']),
  no: z.nullable(z.number()),
  cables: z.array(cable),
  drafts: z.array(draft),
  name: z.string(),
  roster,
  revision: z.number(),
  view: having<View>('viewer', 'turn', 'phase', 'areas', 'seats', 'legal'),
  history,
  reasons: z.array(reason),
})
