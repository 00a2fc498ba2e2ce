/** Texts that a seat might put on a table: its packages, with a clause left out or added, with what it can show. */
import { sealedBy } from '../../board/orders.ts'
import { termsOf } from '../../clauses/registry.ts'
import type { Clause } from '../../model/clause.ts'
import type { OfferText } from '../../model/offer.ts'
import type { OrderKind } from '../../model/order.ts'
import { leverageFor } from '../../talks/maps.ts'
import { signersOf } from '../../talks/signers.ts'
import { lines, type Mind } from '../card.ts'
import { textOf } from '../texts.ts'
import { additions, repealing } from './additions.ts'

/** A text, and which line of the card it follows; null where it is the seat's own idea. */
export interface Draft {
  readonly text: OfferText
  readonly line: number | null
}

/** Orders that harm somebody, and would be worth a signature if they were stood down. */
const harmful: readonly OrderKind[] = ['offensive', 'axis', 'air', 'bombard', 'besiege', 'raid']

/** As it is, and with the older texts of the same people that it contradicts ended by it. */
function* withRepeals(mind: Mind, draft: Draft): Generator<Draft> {
  yield draft
  const old = [...repealing(mind, draft.text, signersOf(mind.seat, draft.text))]
  if (old.length > 0) yield { ...draft, text: { ...draft.text, clauses: [...draft.text.clauses, ...old] } }
}

/** What the card would offer now, in its order; then the seat's other packages, with all that it has in its hand. */
export function* drafts(mind: Mind): Generator<Draft> {
  const { world, seat, card } = mind
  const said = new Set<string>()
  for (const { line, index } of lines(mind, card.offers)) {
    said.add(line.package)
    const text = textOf(mind, line)
    if (text !== null) yield* withRepeals(mind, { text, line: index })
  }
  for (const { id, makers } of world.scenario.packages) {
    if (said.has(id) || !makers.includes(seat)) continue
    const text = textOf(mind, { package: id, leverage: 0, threat: [], format: undefined })
    if (text !== null) yield* withRepeals(mind, { text, line: null })
  }
}

const isStandDown = ({ kind }: Clause): boolean => kind === 'standDown'

/** The text with the seat's own attacks shown as its threat, and stood down by it. */
function* threatening(mind: Mind, text: OfferText): Generator<OfferText> {
  const own = sealedBy(mind.board, mind.seat).filter(({ spec }) => harmful.includes(spec.kind))
  const fresh = own.filter(({ id }) => !text.shows.includes(id)).slice(0, 2)
  if (fresh.length === 0 || text.shows.length > 2) return
  yield {
    ...text,
    shows: [...text.shows, ...fresh.map(({ id }) => id)],
    clauses: [
      ...text.clauses,
      ...fresh.map(({ id }): Clause => ({ kind: 'standDown', obligor: mind.seat, order: id })),
    ],
  }
}

/** Under another roof: between themselves, or at a table that is open and to which all are asked. */
function* elsewhere(mind: Mind, text: OfferText): Generator<OfferText> {
  if (text.format !== 'bilateral') yield { ...text, format: 'bilateral' }
  const signers = signersOf(mind.seat, text)
  for (const { format, invited, host } of mind.board.tables)
    if (format !== text.format && signers.every((each) => each === host || invited.includes(each)))
      yield { ...text, format }
}

/** With more weight behind it. */
function* pressed(mind: Mind, text: OfferText): Generator<OfferText> {
  const { world, board, seat } = mind
  const most = Math.min(world.c.cap.offerLeverage, leverageFor(world, board, seat, text))
  if (most > text.leverage) yield { ...text, leverage: most }
}

function* shorter(text: OfferText): Generator<OfferText> {
  const linked = text.clauses.some(({ kind }) => kind === 'linkage')
  const counted = text.clauses.filter((clause) => !isStandDown(clause))
  if (linked || counted.length < 2) return
  for (const out of counted) yield { ...text, clauses: text.clauses.filter((clause) => clause !== out) }
}

/** A clause more that binds nobody else than those who sign anyway: of another package, or such as anybody could ask. */
function* longer(mind: Mind, text: OfferText): Generator<OfferText> {
  const signers = signersOf(mind.seat, text)
  const kinds = new Set(text.clauses.map(({ kind }) => kind))
  for (const draft of drafts(mind))
    for (const clause of draft.text.clauses) {
      if (isStandDown(clause) || kinds.has(clause.kind) || clause.kind === 'linkage') continue
      if (
        termsOf(clause)
          .obligors(clause)
          .some((each) => !signers.includes(each))
      )
        continue
      kinds.add(clause.kind)
      yield { ...text, clauses: [...text.clauses, clause] }
    }
  for (const clause of additions(mind, text, signers))
    if (!kinds.has(clause.kind)) yield { ...text, clauses: [...text.clauses, clause] }
}

/** Single changes of a text, the ones that cost least first. */
export function* variationsOf(mind: Mind, text: OfferText): Generator<OfferText> {
  yield* pressed(mind, text)
  yield* threatening(mind, text)
  yield* shorter(text)
  yield* longer(mind, text)
  yield* elsewhere(mind, text)
}
