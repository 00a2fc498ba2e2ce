/** A text in the making: every step gives a whole text again. What is missing is said, not forbidden. */
import * as z from 'zod/mini'
import { isTabled } from '../../../game/board/formats.ts'
import { Clause } from '../../../game/model/clause.ts'
import { ActorId, FormatId, type Mode } from '../../../game/model/ids.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import type { SealedOrder } from '../../../game/model/order.ts'
import type { Package } from '../../../game/model/scenario.ts'
import { identity } from '../diff.ts'
import { clauseFrom } from './clause.ts'
import { itemFor, menuOf, type Menu } from './menu.ts'
import type { Roof } from './roofs.ts'

/** An `OfferText` whose lists may still be empty. */
const Draft = z.strictObject({
  format: FormatId,
  to: z.array(ActorId),
  clauses: z.array(Clause),
  shows: z.array(z.string()),
  guarantors: z.array(ActorId),
  leverage: z.number(),
})

export const emptyDraft: OfferText = {
  format: 'bilateral',
  to: [],
  clauses: [],
  shows: [],
  guarantors: [],
  leverage: 0,
}

/** What was kept of an unfinished text; nothing when it is none (any more). */
export function readDraft(kept: string): OfferText | null {
  try {
    const parsed = Draft.safeParse(JSON.parse(kept))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export interface Moment {
  readonly turn: number
  readonly turns: number
  readonly mode: Mode
}

/** Deadlines of packages are turns from now, and so is the turn in which a text ends or is reviewed. */
function dated(clause: Clause, { turn, turns }: Moment): Clause {
  const from = (later: number) => Math.min(turns, turn + later)
  if ('deadline' in clause) return { ...clause, deadline: from(clause.deadline) }
  return 'turn' in clause ? { ...clause, turn: from(clause.turn) } : clause
}

/** Clauses of the package that cannot stand in a text now, e.g. an area that has changed hands, are left out. */
export function fromPackage(
  pack: Pick<Package, 'to' | 'clauses' | 'guarantors' | 'format'>,
  menu: Menu,
  now: Moment,
): { text: OfferText; left: Clause[] } {
  const whole = {
    format: pack.format,
    to: menu.to.filter((actor) => pack.to.includes(actor)),
    clauses: pack.clauses.map((clause) => dated(clause, now)),
    shows: [],
    guarantors: menu.guarantors.filter((actor) => pack.guarantors.includes(actor)),
    leverage: 0,
  }
  // Links first: they are told apart by places that move when others go.
  const links = whole.clauses.filter(({ kind }) => kind === 'linkage' && now.mode !== 'full')
  const left = whole.clauses.filter(
    (clause) => clause.kind !== 'linkage' && itemFor(menu, clause) === undefined,
  )
  return { text: [...links, ...left].reduce(removeClause, whole), left }
}

/** The other's text to start a counter from: made to everybody else who signs it. */
export function fromOffer(offer: Pick<Offer, 'signers' | 'text'>, reader: ActorId): OfferText {
  const to = offer.signers.filter((actor) => actor !== reader)
  return { ...offer.text, to, shows: [], leverage: 0 }
}

export const addClause = (text: OfferText, clause: Clause): OfferText =>
  text.clauses.some((each) => identity(each) === identity(clause))
    ? text
    : { ...text, clauses: [...text.clauses, clause] }

/** Links name their clauses by place: they move with them, and go when one of them does. */
function relinked(clause: Clause, gone: number): Clause | null {
  if (clause.kind !== 'linkage') return clause
  if (clause.clause === gone || clause.onlyIf === gone) return null
  const moved = (place: number) => (place > gone ? place - 1 : place)
  return { ...clause, clause: moved(clause.clause), onlyIf: moved(clause.onlyIf) }
}

export function removeClause(text: OfferText, clause: Clause): OfferText {
  const gone = text.clauses.findIndex((each) => identity(each) === identity(clause))
  if (gone < 0) return text
  const clauses = text.clauses
    .filter((_, place) => place !== gone)
    .map((each) => relinked(each, gone))
    .filter((each) => each !== null)
  return { ...text, clauses }
}

/** The text under another roof: without the people who are not there and the clauses that cannot stand there. */
export function moved(text: OfferText, { format, listed, template }: Roof): OfferText {
  const menu = menuOf(template)
  const stays = (clause: Clause) => clause.kind === 'linkage' || itemFor(menu, clause) !== undefined
  const kept = text.clauses.filter((clause) => !stays(clause)).reduce(removeClause, text)
  const to = menu.to.filter((actor) => text.to.includes(actor) || listed.includes(actor))
  const whole = {
    ...kept,
    format,
    to: to.length > 0 ? to : firstTo(format, menu),
    guarantors: text.guarantors.filter((actor) => menu.guarantors.includes(actor)),
    shows: text.shows.filter((order) => menu.shows.includes(order)),
  }
  return withAlways(whole, menu)
}

/** At a table everybody is meant; in the corridor few at a time. */
export const firstTo = (format: OfferText['format'], menu: Menu): ActorId[] =>
  isTabled(format) || menu.to.length <= 3 ? [...menu.to] : []

/** Under some roofs a text has to hold something, e.g. its end. */
export function withAlways(text: OfferText, menu: Menu): OfferText {
  const needed = menu.always.map(clauseFrom).filter((clause) => clause !== null)
  return needed.filter(({ kind }) => text.clauses.every((each) => each.kind !== kind)).reduce(addClause, text)
}

/** Replaces the clause at the place of `before`. */
export const changeClause = (text: OfferText, before: Clause, after: Clause): OfferText => ({
  ...text,
  clauses: text.clauses.map((each) => (each === before ? after : each)),
})

export function toggleActor(text: OfferText, list: 'to' | 'guarantors', actor: ActorId): OfferText {
  const has = text[list].includes(actor)
  return { ...text, [list]: has ? text[list].filter((each) => each !== actor) : [...text[list], actor] }
}

/** `stop`: shown, stood down if all sign; `show`: shown, carried out all the same; `out`: not in the text. */
export type Role = 'out' | 'show' | 'stop'
export function roleOf(text: OfferText, order: string): Role {
  if (text.clauses.some((clause) => clause.kind === 'standDown' && clause.order === order)) return 'stop'
  return text.shows.includes(order) ? 'show' : 'out'
}

export function setRole(text: OfferText, order: SealedOrder, own: boolean, role: Role): OfferText {
  const without = {
    ...text,
    shows: text.shows.filter((id) => id !== order.id),
    clauses: text.clauses.filter((clause) => clause.kind !== 'standDown' || clause.order !== order.id),
  }
  const shown = own && role !== 'out' ? { ...without, shows: [...without.shows, order.id] } : without
  return role === 'stop'
    ? addClause(shown, { kind: 'standDown', obligor: order.seat, order: order.id })
    : shown
}

const strikes = new Set(['offensive', 'air', 'bombard'])

/** Attacks that are no secret to anybody in it: a package asks for their stand-down from the start. */
export function withKnownAttacks(
  text: OfferText,
  menu: Menu,
  orders: readonly SealedOrder[],
  maker: ActorId,
): OfferText {
  return orders
    .filter((order) => strikes.has(order.spec.kind) && order.status === 'sealed')
    .filter((order) =>
      menu.items.some(({ fixed }) => fixed['kind'] === 'standDown' && fixed['order'] === order.id),
    )
    .filter((order) => order.seat !== maker || text.to.every((seat) => order.shownTo.includes(seat)))
    .reduce((all, order) => setRole(all, order, order.seat === maker, 'stop'), text)
}

export type Missing = 'clauses' | 'to' | 'tooMany'
export function missingIn(text: OfferText, menu: Menu): Missing[] {
  const counted = text.clauses.filter(({ kind }) => kind !== 'standDown').length
  return [
    ...(text.clauses.length === 0 ? (['clauses'] as const) : []),
    ...(text.to.length === 0 ? (['to'] as const) : []),
    ...(counted > menu.most ? (['tooMany'] as const) : []),
  ]
}
