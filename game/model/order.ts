/** Orders: what a seat asks for (`OrderSpec`), and what lies sealed on its desk (`SealedOrder`). */
import * as z from 'zod/mini'
import { ActorId, AreaId, FormationId, FormatId, Name, OfferId, OrderId, integer } from './ids.ts'

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
  z.strictObject({
    kind: z.literal('deploy'),
    area: AreaId,
    steps: integer(1, 4),
    /** Absent is false. */
    covert: z.optional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal('move'), formation: FormationId, to: AreaId }),
  /** A patron withholds its support from a client this turn. */
  z.strictObject({ kind: z.literal('withhold'), client: ActorId }),
  /** Act against a listed group where a separation duty was taken on. */
  z.strictObject({ kind: z.literal('separate'), area: AreaId, group: ActorId }),
  /** Cut an area off: it starves, its defences crumble, its people leave. Damascus alone. */
  z.strictObject({ kind: z.literal('besiege'), target: AreaId }),
  /** New steps from an area's people. */
  z.strictObject({ kind: z.literal('raise'), area: AreaId, steps: integer(1, 2) }),
  /** A quick blow from next door that takes no ground. Covert. */
  z.strictObject({ kind: z.literal('raid'), target: AreaId }),
  /** Own formations next door join every friendly attack on the target without leading one. */
  z.strictObject({ kind: z.literal('support'), from: AreaId, target: AreaId, formations }),
  /** A power lets no aircraft over an area that its troops or its side hold. */
  z.strictObject({ kind: z.literal('closeAir'), area: AreaId }),
  /** Opens a table in the same turn's Talks. */
  z.strictObject({
    kind: z.literal('convene'),
    format: FormatId,
    invites: z.array(ActorId).check(z.minLength(1), z.maxLength(13)),
  }),
  /** Work on a motion before the UN. */
  z.strictObject({ kind: z.literal('lobby'), motion: Name, for: z.boolean() }),
  /** Let aid into an area, or keep it out of one. */
  z.strictObject({ kind: z.literal('aid'), area: AreaId, deny: z.boolean() }),
  /** Words at home against another power: home up, tension up. */
  z.strictObject({ kind: z.literal('address'), against: ActorId }),
  /** Russia: surrender terms under fire: a truce with those who stay, or buses for those who leave. */
  z.strictObject({ kind: z.literal('reconcile'), area: AreaId, way: z.enum(['truce', 'buses']) }),
  /** Russia: contractors, deniable. */
  z.strictObject({ kind: z.literal('pmc'), area: AreaId, steps: integer(1, 2) }),
  /** Turkey: lets refugees through to Europe this turn. */
  z.strictObject({ kind: z.literal('openGates') }),
  /** Turkey: an observation post. */
  z.strictObject({ kind: z.literal('buildPost'), area: AreaId }),
  /** Iran: its militia attack on an axis of their own, for which it asks a price. */
  z.strictObject({ kind: z.literal('axis'), from: AreaId, target: AreaId, formations }),
  /** Iran: militia, cheaper than anybody else's. */
  z.strictObject({ kind: z.literal('raiseMilitia'), area: AreaId, steps: integer(1, 2) }),
  /** Iran: through others, against a power's troops. */
  z.strictObject({ kind: z.literal('proxyStrike'), target: AreaId }),
  /** United States: against a seat's income. */
  z.strictObject({ kind: z.literal('sanction'), on: ActorId }),
  /** United States: troops leave an area for the reserve. */
  z.strictObject({ kind: z.literal('pullOut'), area: AreaId }),
  /** United States: the head of a group, or of another power's militia. */
  z.strictObject({ kind: z.literal('strikeLeader'), of: ActorId }),
  /** United States: puts its own evidence behind a victim that blames a power. */
  z.strictObject({ kind: z.literal('attest'), victim: ActorId, power: ActorId }),
  /** Damascus: two new steps, and what they cost at home. */
  z.strictObject({ kind: z.literal('conscript'), area: AreaId }),
  /** Damascus: sends people who may talk and may bind nobody. */
  z.strictObject({ kind: z.literal('delegation') }),
  /** Opposition: lies in wait where the enemy is expected. */
  z.strictObject({ kind: z.literal('ambush'), area: AreaId }),
  /** Opposition: a local council. */
  z.strictObject({ kind: z.literal('councils'), area: AreaId }),
  /** Opposition: takes no part in acting against its neighbours in arms. */
  z.strictObject({ kind: z.literal('refuseSeparation') }),
  /** HTS: drones on an air base. */
  z.strictObject({ kind: z.literal('droneRaid'), target: AreaId }),
  /** HTS: takes over what is left of a rival. */
  z.strictObject({ kind: z.literal('absorb'), area: AreaId }),
  /** HTS: another name, other words. */
  z.strictObject({ kind: z.literal('rebrand') }),
  /** SDF: looks for another patron. */
  z.strictObject({ kind: z.literal('changePatron'), from: ActorId, to: ActorId }),
  /** SDF: lets the army of Damascus into an area. */
  z.strictObject({ kind: z.literal('inviteDamascus'), area: AreaId }),
  /** SDF: sells oil. */
  z.strictObject({ kind: z.literal('sellOil'), to: ActorId }),
  /** Opposition: lends nobody its fighters this turn. */
  z.strictObject({ kind: z.literal('refuseLending') }),
  /** Russia: through which of its two channels it speaks about Libya this turn. */
  z.strictObject({ kind: z.literal('channel'), way: z.enum(['ministry', 'generalStaff']) }),
  /** Turkey: Syrian fighters are flown to Libya, from an area in Syria or (without `from`) from a pool that stands ready. */
  z.strictObject({
    kind: z.literal('ferry'),
    from: z.optional(AreaId),
    to: AreaId,
    steps: integer(1, 2),
  }),
  /** Egypt: nothing passes through its air space and over its border this turn. */
  z.strictObject({ kind: z.literal('closeCorridor') }),
  /** Egypt: says where it would come in. The steps behind it are sealed. */
  z.strictObject({
    kind: z.literal('redLine'),
    areas: z.array(AreaId).check(z.minLength(1), z.maxLength(3)),
    steps: integer(0, 3),
  }),
  /** UAE: arms and men by air, past the embargo. */
  z.strictObject({ kind: z.literal('airlift'), area: AreaId, steps: integer(1, 2) }),
  /** UAE: money for a client, without a receipt. */
  z.strictObject({ kind: z.literal('finance'), to: ActorId, amount: integer(1, 3) }),
  /** GNA: asks a power in, lawfully. */
  z.strictObject({ kind: z.literal('inviteTroops'), power: ActorId }),
  /** GNA: what the central bank pays first. */
  z.strictObject({ kind: z.literal('splitIncome'), to: z.enum(['misrata', 'defence', 'services']) }),
  /** LNA: shuts the oil terminals that it holds, or opens them again. */
  z.strictObject({ kind: z.literal('blockade'), open: z.boolean() }),
  /** Misrata: calls its brigades up. */
  z.strictObject({ kind: z.literal('mobilise'), area: AreaId, steps: integer(1, 2) }),
  /** Misrata: its brigades stay at home this turn. */
  z.strictObject({ kind: z.literal('standAside') }),
  /** Misrata: its own line to Moscow. */
  z.strictObject({ kind: z.literal('backChannel') }),
  /** Convenor: observers go to areas without waiting for a text. */
  z.strictObject({
    kind: z.literal('mission'),
    areas: z.array(AreaId).check(z.minLength(1), z.maxLength(3)),
  }),
  /** Before the UN: a motion that the scenario holds ready, or the endorsement of an agreement in force. */
  z.strictObject({ kind: z.literal('sponsor'), motion: Name }),
  z.strictObject({ kind: z.literal('endorseText'), agreement: OfferId }),
  /** An act in an arena off the map. */
  z.strictObject({ kind: z.literal('arena'), arena: Name, act: Name }),
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
  'besiege',
  'raise',
  'raid',
  'support',
  'closeAir',
  'convene',
  'lobby',
  'aid',
  'address',
  'reconcile',
  'pmc',
  'openGates',
  'buildPost',
  'axis',
  'raiseMilitia',
  'proxyStrike',
  'sanction',
  'pullOut',
  'strikeLeader',
  'attest',
  'conscript',
  'delegation',
  'ambush',
  'councils',
  'refuseSeparation',
  'droneRaid',
  'absorb',
  'rebrand',
  'changePatron',
  'inviteDamascus',
  'sellOil',
  'refuseLending',
  'channel',
  'ferry',
  'closeCorridor',
  'redLine',
  'airlift',
  'finance',
  'inviteTroops',
  'splitIncome',
  'blockade',
  'mobilise',
  'standAside',
  'backChannel',
  'mission',
  'sponsor',
  'endorseText',
  'arena',
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
  breach: z.optional(z.literal(true)),
  /** At tension 5 a hostile order has to be confirmed. */
  confirmed: z.optional(z.literal(true)),
})
export type SealedOrder = z.infer<typeof SealedOrder>
