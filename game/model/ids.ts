/** The names that everything else hangs on. One word for one thing: these ids appear in state, scenario, wire and texts. */
import * as z from 'zod/mini'

/** Everybody who can own forces or sign. A scenario says which of them are seats and which it runs itself. */
export const actors = [
  'russia',
  'turkey',
  'iran',
  'us',
  'egypt',
  'uae',
  'damascus',
  'opposition',
  'hts',
  'sdf',
  'gna',
  'lna',
  'misrata',
  'convenor',
] as const
export const ActorId = z.enum(actors)
export type ActorId = (typeof actors)[number]

/** Powers have initiative of their own, patrons' weight and a home front; the rest are local factions. */
export const powers = ['russia', 'turkey', 'iran', 'us', 'egypt', 'uae'] as const
const powerSet: ReadonlySet<ActorId> = new Set(powers)
export const isPower = (actor: ActorId): boolean => powerSet.has(actor)
/** Who may stand behind what others agree: powers, and the convenor. */
export const mayGuarantee = (actor: ActorId): boolean => isPower(actor) || actor === 'convenor'
/** Whoever is a party on the ground: neither a power nor the convenor. */
export const isLocal = (actor: ActorId): boolean => !mayGuarantee(actor)

/** Lower camel case, as in the theatre's area list. Whether it exists there is checked by the scenario's validation. */
export const AreaId = z.string().check(z.regex(/^[a-z][a-zA-Z]{1,30}$/))
export type AreaId = string

export const RouteId = z.string().check(z.regex(/^[a-z][a-z0-9]{1,12}$/))
export type RouteId = string

export const FormationId = z.string().check(z.minLength(1), z.maxLength(60))
export type FormationId = string

/** `turn.seat.kind.place…`: says nothing of how many orders a seat has sealed. */
export const OrderId = z.string().check(z.minLength(1), z.maxLength(120))
export type OrderId = string

/** `turn.maker>participants.n`, n counted among offers that the same seats see. */
export const OfferId = z.string().check(z.minLength(1), z.maxLength(160))
export type OfferId = string

/** Where the displaced leave the map: a neighbouring country, or the sea. */
export const ExitId = z.string().check(z.regex(/^[a-z][a-zA-Z]{1,20}$/))
export type ExitId = string

/** Maps that a scenario can be played on: one, or both at once. */
export const theatreIds = ['syria', 'libya'] as const
export const TheatreId = z.enum(theatreIds)
export type TheatreId = (typeof theatreIds)[number]

/**
 * Who talks with whom, and under which roof (R12, R13). `sochi`: the congress of January 2018, not the summits there,
 * which are bilateral; `moscow`, `berlin`, `cairo`: on Libya. `hotline`: the two powers of a strained pair alone.
 */
export const formats = [
  'geneva',
  'astana',
  'sochi',
  'moscow',
  'berlin',
  'cairo',
  'bilateral',
  'hotline',
  'private',
] as const
export const FormatId = z.enum(formats)
export type FormatId = (typeof formats)[number]

/** Scripted: events, motions, switches and their options. */
export const Name = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,40}$/))

export const modes = ['class', 'full'] as const
export type Mode = (typeof modes)[number]

export const phases = ['planning', 'talks', 'ended'] as const
export const Phase = z.enum(phases)
export type Phase = (typeof phases)[number]

/** Two powers, in the order of `actors`, e.g. `russia-turkey`. */
export const PairId = z.string().check(z.regex(/^[a-z]+-[a-z]+$/))
export type PairId = string
export function pairOf(a: ActorId, b: ActorId): PairId {
  return actors.indexOf(a) < actors.indexOf(b) ? `${a}-${b}` : `${b}-${a}`
}

export const integer = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))
/** 0–10: home, standing, credibility, grievance, damage. */
export const level = integer(0, 10)
