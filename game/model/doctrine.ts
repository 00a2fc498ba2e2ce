/** The card that a level-1 bot executes and that a student can read: a posture that flips on the state, then priorities in order. */
import * as z from 'zod/mini'
import { clauseKinds } from './clause.ts'
import { blames } from './incident.ts'
import { supplyLevels, forecasts, voteWays } from './command.ts'
import { ActorId, AreaId, FormatId, Name, RouteId, TheatreId, integer } from './ids.ts'
import { Predicate } from './measure.ts'
import { stances } from './offer.ts'
import { orderKinds } from './order.ts'
import { ClaimId, Text } from './text.ts'

const when = z.optional(Predicate)
const claims = z.array(ClaimId).check(z.minLength(1))
/** Every line says why in one sentence and what it rests on. */
const line = { when, why: Text, claims }

export const Doctrine = z.strictObject({
  seat: ActorId,
  /** The first whose test holds is in force. */
  postures: z.array(z.strictObject({ id: z.string(), ...line })).check(z.minLength(1)),
  /** Tried from the top while initiative and materiel last. */
  orders: z.array(
    z.strictObject({
      posture: z.array(z.string()),
      order: z.enum(orderKinds),
      /** Areas in order of preference; for routes, their segments not yet held, nearest first. Absent: any. */
      areas: z.optional(z.array(AreaId)),
      route: z.optional(RouteId),
      client: z.optional(ActorId),
      group: z.optional(ActorId),
      steps: z.optional(integer(1, 4)),
      /** Fields that the order has to have, by name: `{ "format": "astana" }`, `{ "against": "russia" }`. */
      with: z.optional(z.record(z.string(), z.union([z.string(), z.boolean()]))),
      /** Least expected chance to take the area, in per cent, for attacks. */
      chance: z.optional(integer(0, 100)),
      ...line,
    }),
  ),
  offers: z.array(
    z.strictObject({
      posture: z.array(z.string()),
      package: z.string(),
      leverage: integer(0, 3),
      /** The table that it is put on; the package's own if absent. */
      format: z.optional(FormatId),
      /** Its reason is not for the other side's ears: the bot makes the offer without quoting it. */
      unsaid: z.optional(z.boolean()),
      /** Own sealed orders of these kinds are shown with it and stood down by it. */
      threat: z.array(z.enum(orderKinds)),
      ...line,
    }),
  ),
  /**
   * Added to x of the printed formula in tenths, by posture; with `theatre`, for texts that name a place there alone, with
   * `format`, for those under that roof.
   */
  temper: z.array(
    z.strictObject({
      posture: z.array(z.string()),
      tenths: integer(-40, 40),
      theatre: z.optional(TheatreId),
      format: z.optional(FormatId),
      ...line,
    }),
  ),
  stances: z.array(
    z.strictObject({
      client: ActorId,
      stance: z.enum(stances),
      showWithhold: z.boolean(),
      ...line,
    }),
  ),
  impose: z.array(z.strictObject({ client: ActorId, ...line })),
  /** After a refusal of its own offer: the first line that holds. */
  refused: z.array(z.strictObject({ do: z.enum(['carryOut', 'climbDown']), ...line })),
  /** When it keeps orders or withholds duties that its signature forbids or demands. */
  breach: z.array(
    z.strictObject({
      /** Duties of these kinds are not carried out; absent: only orders that a text forbids are kept. */
      clauses: z.optional(z.array(z.enum(clauseKinds))),
      ...line,
    }),
  ),
  blame: z.array(z.strictObject({ answer: z.enum(blames), ...line })),
  supply: z.array(z.strictObject({ client: ActorId, level: z.enum(supplyLevels), ...line })),
  predict: z.array(z.strictObject({ about: ActorId, will: z.enum(forecasts), ...line })),
  /** What it chooses when an event asks; the event's own default otherwise. */
  choices: z._default(z.array(z.strictObject({ event: Name, option: Name, ...line })), []),
  votes: z._default(
    z.array(z.strictObject({ motion: z.optional(Name), way: z.enum(voteWays), ...line })),
    [],
  ),
  /** Tables to which it is invited: sits down, or walks out. Without a line it sits down. */
  tables: z._default(
    z.array(
      z.strictObject({
        format: z.optional(FormatId),
        do: z.enum(['attend', 'stayAway', 'walkOut']),
        ...line,
      }),
    ),
    [],
  ),
  endorse: z._default(z.array(z.strictObject({ format: z.optional(FormatId), ...line })), []),
  /** Agreements of other formats that it carries into this one when it hosts a table of it. */
  carry: z._default(z.array(z.strictObject({ format: FormatId, ...line })), []),
  /** Clients whose covert support it admits. */
  admit: z._default(z.array(z.strictObject({ client: ActorId, ...line })), []),
})
export type Doctrine = z.infer<typeof Doctrine>
