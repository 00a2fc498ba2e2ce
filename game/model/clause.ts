/** Clauses: single duties that an offer is made of. Codes follow the peace-agreement literature (CF, SEP, HUM, POP, DET, SEC, GOV, ECO, EXT, VER, IMPL). */
import * as z from 'zod/mini'
import { ActorId, AreaId, FormatId, Name, OfferId, OrderId, RouteId, integer } from './ids.ts'

const actorList = (least: number) => z.array(ActorId).check(z.minLength(least), z.maxLength(6))
const areaList = z.array(AreaId).check(z.minLength(1), z.maxLength(57))
const turn = integer(1, 20)

export const Clause = z.discriminatedUnion('kind', [
  /** CF: the parties do not attack, fly or bombard in the areas; a listed group may be left out of its protection. */
  z.strictObject({
    kind: z.literal('ceasefire'),
    parties: actorList(2),
    areas: areaList,
    excluded: z.array(ActorId),
  }),
  /** SEP: the obligors take no area that they do not hold at signature. */
  z.strictObject({ kind: z.literal('holdLine'), obligors: actorList(1) }),
  /** SEP: the obligor's formations leave the area to the beneficiary by the deadline. */
  z.strictObject({
    kind: z.literal('withdrawal'),
    obligor: ActorId,
    area: AreaId,
    beneficiary: ActorId,
    deadline: turn,
  }),
  /** SEC: traffic on the routes is let through. One clause may name several. */
  z.strictObject({
    kind: z.literal('openHighway'),
    routes: z.array(RouteId).check(z.minLength(1), z.maxLength(4)),
    obligors: actorList(1),
  }),
  /** SEC: two guarantors patrol a route together. */
  z.strictObject({ kind: z.literal('jointPatrol'), route: RouteId, obligors: actorList(2) }),
  /** SEP: the obligor separates or disarms a listed group in the areas by the deadline. */
  z.strictObject({
    kind: z.literal('separation'),
    obligor: ActorId,
    group: ActorId,
    areas: areaList,
    deadline: turn,
  }),
  /** IMPL: an order that every signatory was shown is not carried out. */
  z.strictObject({ kind: z.literal('standDown'), obligor: ActorId, order: OrderId }),
  /** ECO: materiel changes hands at signature. */
  z.strictObject({
    kind: z.literal('transfer'),
    obligor: ActorId,
    to: ActorId,
    amount: integer(1, 6),
  }),
  /** CF: the obligors fly no aircraft over the areas. */
  z.strictObject({ kind: z.literal('noFly'), obligors: actorList(1), areas: areaList }),
  /** CF: the obligors bring no fresh forces into the areas. */
  z.strictObject({ kind: z.literal('noReinforce'), obligors: actorList(1), areas: areaList }),
  /** SEP: the obligors' formations, but for posts, are out of the areas by the deadline and stay out. */
  z.strictObject({
    kind: z.literal('demilitarised'),
    obligors: actorList(1),
    areas: areaList,
    deadline: turn,
  }),
  /** HUM: whoever holds the areas lets aid in. */
  z.strictObject({ kind: z.literal('aidAccess'), obligors: actorList(1), areas: areaList }),
  /** HUM: a siege ends at once. */
  z.strictObject({ kind: z.literal('liftSiege'), obligor: ActorId, area: AreaId }),
  /** POP: a group's fighters and those who go with them leave for another area by the deadline. */
  z.strictObject({
    kind: z.literal('evacuation'),
    obligor: ActorId,
    from: AreaId,
    to: AreaId,
    deadline: turn,
  }),
  /** POP: whoever holds the areas lets the displaced come back. */
  z.strictObject({ kind: z.literal('return'), obligors: actorList(1), areas: areaList, deadline: turn }),
  /** DET: both sides let prisoners go. */
  z.strictObject({ kind: z.literal('prisoners'), obligors: actorList(2), deadline: turn }),
  /** SEC: a power's formations leave the areas by the deadline. */
  z.strictObject({ kind: z.literal('foreignLeave'), obligor: ActorId, areas: areaList, deadline: turn }),
  /** SEC: a patron sends a client nothing more. */
  z.strictObject({ kind: z.literal('stopSupply'), obligor: ActorId, client: ActorId }),
  /** GOV: seats in the Constitutional Committee are filled and it meets. */
  z.strictObject({ kind: z.literal('committee'), obligors: actorList(2) }),
  /** GOV: a local council runs an area; its holder leaves it alone. */
  z.strictObject({ kind: z.literal('council'), obligor: ActorId, area: AreaId, whose: ActorId }),
  /** EXT: one seat says in public that another has a right to be there. */
  z.strictObject({ kind: z.literal('recognition'), obligor: ActorId, of: ActorId }),
  /** EXT: a vote before the UN is promised. */
  z.strictObject({
    kind: z.literal('vote'),
    obligor: ActorId,
    motion: Name,
    way: z.enum(['yes', 'no', 'abstain']),
  }),
  /** EXT: a power may keep a base in an area. */
  z.strictObject({ kind: z.literal('basing'), obligor: ActorId, to: ActorId, area: AreaId }),
  /** VER: observers in the areas: covert breaches show there. */
  z.strictObject({ kind: z.literal('monitors'), obligors: actorList(1), areas: areaList }),
  /** VER: two powers keep a line open whatever happens. */
  z.strictObject({ kind: z.literal('hotLine'), obligors: actorList(2) }),
  /** IMPL: the obligors come to a table of the format when it next opens. */
  z.strictObject({ kind: z.literal('attend'), obligors: actorList(1), format: FormatId, deadline: turn }),
  /** IMPL: in that turn any party may end the agreement without breaking it. */
  z.strictObject({ kind: z.literal('review'), turn }),
  /** IMPL: the agreement ends with that turn, kept if nothing was broken. */
  z.strictObject({ kind: z.literal('expiry'), turn }),
  /** IMPL: one clause of the text (by its place) is owed only while another holds; mirrored: each only with the other. */
  z.strictObject({
    kind: z.literal('linkage'),
    clause: integer(0, 9),
    onlyIf: integer(0, 9),
    mirrored: z.boolean(),
  }),
  /** ECO: the oil terminals open again. */
  z.strictObject({ kind: z.literal('endBlockade'), obligor: ActorId }),
  /** ECO: while oil flows, whoever is paid for it hands a part of it on each turn. */
  z.strictObject({
    kind: z.literal('revenueSharing'),
    obligor: ActorId,
    to: ActorId,
    amount: integer(1, 3),
  }),
  /** SEC: the obligors bring no arms and no men into the theatre under embargo. */
  z.strictObject({ kind: z.literal('armsEmbargo'), obligors: actorList(1) }),
  /** GOV: rivals form one government. */
  z.strictObject({ kind: z.literal('unityGovernment'), obligors: actorList(2) }),
  /** IMPL: an older agreement ends with this one's signature. */
  z.strictObject({ kind: z.literal('repeal'), agreement: OfferId }),
])
export type Clause = z.infer<typeof Clause>
export type ClauseKind = Clause['kind']
export const clauseKinds = [
  'ceasefire',
  'holdLine',
  'withdrawal',
  'openHighway',
  'jointPatrol',
  'separation',
  'standDown',
  'transfer',
  'noFly',
  'noReinforce',
  'demilitarised',
  'aidAccess',
  'liftSiege',
  'evacuation',
  'return',
  'prisoners',
  'foreignLeave',
  'stopSupply',
  'committee',
  'council',
  'recognition',
  'vote',
  'basing',
  'monitors',
  'hotLine',
  'attend',
  'review',
  'expiry',
  'linkage',
  'endBlockade',
  'revenueSharing',
  'armsEmbargo',
  'unityGovernment',
  'repeal',
] as const satisfies readonly ClauseKind[]
