/** Everything that a seat, or the host, can ask of the rules. Turn and phase stand in it, so that a late one is refused. */
import * as z from 'zod/mini'
import { ActorId, FormatId, Name, OfferId, OrderId, Phase, integer } from './ids.ts'
import { OfferText, stances } from './offer.ts'
import { OrderSpec } from './order.ts'
import { BotLevel } from './bot.ts'
import { blames } from './incident.ts'

const at = { turn: integer(1, 20), phase: Phase }
const keep = z.array(OrderId).check(z.maxLength(6))

export const forecasts = ['strike', 'sign', 'hold'] as const
export const supplyLevels = ['none', 'hold', 'raise'] as const
export const voteWays = ['yes', 'no', 'abstain'] as const

export const SeatCommand = z.discriminatedUnion('type', [
  // Planning
  z.strictObject({ type: z.literal('seal'), ...at, order: OrderSpec, confirmed: z.boolean() }),
  z.strictObject({ type: z.literal('unseal'), ...at, order: OrderId }),
  z.strictObject({ type: z.literal('blame'), ...at, incident: z.string(), on: z.enum(blames) }),
  z.strictObject({
    type: z.literal('predict'),
    ...at,
    about: ActorId,
    will: z.enum(forecasts),
    intent: z.string().check(z.maxLength(200)),
  }),
  z.strictObject({
    type: z.literal('supply'),
    ...at,
    client: ActorId,
    level: z.enum(supplyLevels),
  }),
  /** What a scripted event asks of the seat. */
  z.strictObject({ type: z.literal('choose'), ...at, event: Name, option: Name }),
  // Planning and Talks
  z.strictObject({
    type: z.literal('duty'),
    ...at,
    agreement: OfferId,
    clause: integer(0, 9),
    carry: z.boolean(),
  }),
  z.strictObject({ type: z.literal('ready'), ...at, ready: z.boolean() }),
  // Talks
  z.strictObject({
    type: z.literal('show'),
    ...at,
    order: OrderId,
    to: z.array(ActorId).check(z.minLength(1)),
  }),
  z.strictObject({ type: z.literal('offer'), ...at, text: OfferText, keep }),
  z.strictObject({ type: z.literal('counter'), ...at, offer: OfferId, text: OfferText, keep }),
  z.strictObject({ type: z.literal('sign'), ...at, offer: OfferId, keep }),
  z.strictObject({ type: z.literal('refuse'), ...at, offer: OfferId }),
  z.strictObject({ type: z.literal('withdraw'), ...at, offer: OfferId }),
  z.strictObject({
    type: z.literal('stance'),
    ...at,
    offer: OfferId,
    client: ActorId,
    stance: z.enum(stances),
  }),
  z.strictObject({ type: z.literal('impose'), ...at, offer: OfferId, client: ActorId }),
  z.strictObject({ type: z.literal('carryOut'), ...at, offer: OfferId }),
  z.strictObject({ type: z.literal('climbDown'), ...at, offer: OfferId }),
  z.strictObject({ type: z.literal('standDown'), ...at, order: OrderId }),
  /** On a motion before the UN; a permanent member's no is its veto. */
  z.strictObject({ type: z.literal('vote'), ...at, motion: Name, way: z.enum(voteWays) }),
  /** Sit down at a table to which the seat is invited, or leave it in public. */
  z.strictObject({ type: z.literal('attend'), ...at, format: FormatId }),
  z.strictObject({ type: z.literal('walkOut'), ...at, format: FormatId }),
  /** A power stands behind an agreement to which it is no party. */
  z.strictObject({ type: z.literal('endorse'), ...at, agreement: OfferId }),
  /** The host of a table takes over what was agreed at another. */
  z.strictObject({ type: z.literal('carryResult'), ...at, agreement: OfferId, format: FormatId }),
  /** Says in public that it supports a client, where it did so covertly. */
  z.strictObject({ type: z.literal('admit'), ...at, client: ActorId }),
])
export type SeatCommand = z.infer<typeof SeatCommand>
export type CommandType = SeatCommand['type']

/** Clock events are commands in the log too. */
export const HostCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('phaseClosed'), ...at }),
  z.strictObject({ type: z.literal('answerLapsed'), ...at, offer: OfferId, seat: ActorId }),
  /** A scripted event, now. */
  z.strictObject({ type: z.literal('inject'), ...at, event: Name }),
  /** The game ends after this turn, whatever the dice say. */
  z.strictObject({ type: z.literal('fixEnd'), ...at, last: integer(1, 20) }),
  /** How well bots play from now on: the chances that are printed hang on it. Seats that are not named play at level 1. */
  z.strictObject({ type: z.literal('botLevels'), ...at, levels: z.partialRecord(ActorId, BotLevel) }),
])
export type HostCommand = z.infer<typeof HostCommand>

export const Command = z.union([SeatCommand, HostCommand])
export type Command = z.infer<typeof Command>

/** Who submits: a seat, or the host for the clock. */
export type Submitter = ActorId | 'host'

export const LogEntry = z.strictObject({
  by: z.union([ActorId, z.literal('host')]),
  command: Command,
})
export type LogEntry = z.infer<typeof LogEntry>
