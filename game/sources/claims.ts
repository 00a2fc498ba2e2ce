/**
 * What the two papers say, one claim at a time, in our words (docs/sources.md). Rules, scenarios and
 * doctrine cite claims by id; what rests on none cites `design`.
 */
import * as z from 'zod/mini'
import { ClaimId } from '../model/text.ts'
import data from './claims.json' with { type: 'json' }

export const sourceIds = ['lewis-2020', 'stepanova-2020'] as const
export type SourceId = (typeof sourceIds)[number]

export const claimKinds = [
  'tenet',
  'tactic',
  'event',
  'actor-trait',
  'constraint',
  'outcome',
  'critique',
] as const

export const claimTheatres = [
  'general',
  'syria',
  'libya',
  'gulf',
  'afghanistan',
  'car',
  'israel-palestine',
] as const

export const Claim = z.strictObject({
  id: ClaimId,
  source: z.enum(sourceIds),
  /** Heading under which the paper says it. */
  section: z.string().check(z.minLength(1)),
  paraphrase: z.string().check(z.minLength(1)),
  /** Whom it is about: wider than the actors of the game. */
  actors: z.array(z.string()),
  theatre: z.enum(claimTheatres),
  /** `2020`, `2020-02`, `2020-02-27`, or two of these with a slash; null where the paper gives none. */
  date: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/))),
  kind: z.enum(claimKinds),
})
export type Claim = z.infer<typeof Claim>

export const claims: readonly Claim[] = z.array(Claim).parse(data)

const byId: ReadonlyMap<string, Claim> = new Map(claims.map((claim) => [claim.id, claim]))

/** Marks what the designers infer or set themselves. */
export const design = 'design'

/** Null for `design` and for ids that do not exist. */
export const findClaim = (id: string): Claim | null => byId.get(id) ?? null

export const isClaim = (id: string): boolean => id === design || byId.has(id)
