/** What a scripted event, a choice or an inject can do. The vocabulary is closed: the rules know each word. */
import * as z from 'zod/mini'
import { formationKinds } from './formation.ts'
import { ActorId, AreaId, ExitId, FormatId, FormationId, Name, PairId, TheatreId, integer } from './ids.ts'
import { Text } from './text.ts'

const change = z.int().check(z.minimum(-10), z.maximum(10))

export const Effect = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('level'),
    seat: ActorId,
    stat: z.enum(['home', 'standing', 'credibility']),
    by: change,
  }),
  z.strictObject({ do: z.literal('materiel'), seat: ActorId, by: change }),
  z.strictObject({ do: z.literal('reserve'), seat: ActorId, by: change }),
  /** `theatre`: the scenario's first, if absent. */
  z.strictObject({
    do: z.literal('leverage'),
    seat: ActorId,
    by: change,
    theatre: z.optional(TheatreId),
  }),
  z.strictObject({ do: z.literal('support'), patron: ActorId, client: ActorId, by: change }),
  z.strictObject({ do: z.literal('tension'), pair: PairId, by: change }),
  /** Momentum of the actor, for this turn and the next. */
  z.strictObject({ do: z.literal('momentum'), of: ActorId, by: change }),
  z.strictObject({
    do: z.literal('arrive'),
    id: FormationId,
    owner: ActorId,
    kind: z.enum(formationKinds),
    steps: integer(1, 6),
    area: AreaId,
    covert: z.optional(z.literal(true)),
  }),
  /** Steps leave the map for the reserve of a power, or for good. */
  z.strictObject({ do: z.literal('leave'), owner: ActorId, area: AreaId, steps: integer(1, 8) }),
  /** Steps lost to an act of another; makes an incident where rules of incidents say so. */
  z.strictObject({
    do: z.literal('loss'),
    owner: ActorId,
    area: AreaId,
    steps: integer(1, 6),
    by: ActorId,
    client: ActorId,
  }),
  z.strictObject({ do: z.literal('control'), area: AreaId, to: ActorId }),
  /** Per cent of those present leave. */
  z.strictObject({ do: z.literal('displace'), area: AreaId, percent: integer(1, 100) }),
  /** People from elsewhere arrive at a border. */
  z.strictObject({ do: z.literal('arrivals'), exit: ExitId, people: integer(1, 2_000_000) }),
  z.strictObject({ do: z.literal('grievance'), areas: z.array(AreaId), by: change }),
  /** A motion comes before the UN: `for` of fifteen would vote for it if nobody worked on them. */
  z.strictObject({
    do: z.literal('motion'),
    id: Name,
    title: Text,
    sponsor: z.nullable(ActorId),
    for: integer(0, 15),
    /** The turn at whose Assessment it is put to the vote. */
    after: integer(0, 6),
    passed: z.array(z.lazy((): z.ZodMiniType<Effect> => Effect)),
    failed: z.array(z.lazy((): z.ZodMiniType<Effect> => Effect)),
  }),
  /** The UN stands behind every agreement in force of the format that has all these parties. */
  z.strictObject({ do: z.literal('endorse'), format: z.optional(FormatId), with: z.array(ActorId) }),
  /** A table of the format is open in this turn's Talks, hosted by the seat. */
  z.strictObject({
    do: z.literal('table'),
    format: FormatId,
    host: ActorId,
    invites: z.array(ActorId).check(z.minLength(1)),
  }),
  z.strictObject({ do: z.literal('sanction'), on: ActorId, by: ActorId, turns: integer(1, 6) }),
  z.strictObject({ do: z.literal('aid'), areas: z.array(AreaId), deny: z.boolean() }),
  z.strictObject({ do: z.literal('hotLine'), pair: PairId, open: z.boolean() }),
  /** Fighters stand ready to be ferried, or no longer. */
  z.strictObject({ do: z.literal('ferryPool'), by: change }),
  /** Oil terminals are shut by an actor, or (null) open again. */
  z.strictObject({ do: z.literal('blockade'), by: z.nullable(ActorId) }),
  /** A power may lawfully be in the host's country. */
  z.strictObject({ do: z.literal('invite'), host: ActorId, power: ActorId }),
  /** The track of an arena moves. */
  z.strictObject({ do: z.literal('arena'), id: Name, by: change }),
  /** Another event, without waiting for its own trigger. */
  z.strictObject({ do: z.literal('event'), id: Name }),
])

export type Effect =
  | { do: 'level'; seat: ActorId; stat: 'home' | 'standing' | 'credibility'; by: number }
  | { do: 'materiel' | 'reserve'; seat: ActorId; by: number }
  | { do: 'leverage'; seat: ActorId; by: number; theatre?: TheatreId | undefined }
  | { do: 'support'; patron: ActorId; client: ActorId; by: number }
  | { do: 'tension'; pair: PairId; by: number }
  | { do: 'momentum'; of: ActorId; by: number }
  | {
      do: 'arrive'
      id: FormationId
      owner: ActorId
      kind: (typeof formationKinds)[number]
      steps: number
      area: AreaId
      covert?: true | undefined
    }
  | { do: 'leave'; owner: ActorId; area: AreaId; steps: number }
  | { do: 'loss'; owner: ActorId; area: AreaId; steps: number; by: ActorId; client: ActorId }
  | { do: 'control'; area: AreaId; to: ActorId }
  | { do: 'displace'; area: AreaId; percent: number }
  | { do: 'arrivals'; exit: ExitId; people: number }
  | { do: 'grievance'; areas: AreaId[]; by: number }
  | {
      do: 'motion'
      id: string
      title: Text
      sponsor: ActorId | null
      for: number
      after: number
      passed: Effect[]
      failed: Effect[]
    }
  | { do: 'endorse'; format?: FormatId | undefined; with: ActorId[] }
  | { do: 'table'; format: FormatId; host: ActorId; invites: ActorId[] }
  | { do: 'sanction'; on: ActorId; by: ActorId; turns: number }
  | { do: 'aid'; areas: AreaId[]; deny: boolean }
  | { do: 'hotLine'; pair: PairId; open: boolean }
  | { do: 'ferryPool'; by: number }
  | { do: 'blockade'; by: ActorId | null }
  | { do: 'invite'; host: ActorId; power: ActorId }
  | { do: 'arena'; id: string; by: number }
  | { do: 'event'; id: string }
export type EffectKind = Effect['do']
