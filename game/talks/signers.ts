/** Who has to sign a text, and what of it weighs on whom. */
import { termsOf } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Clause } from '../model/clause.ts'
import { actors, isPower, type ActorId, type AreaId, type FormatId } from '../model/ids.ts'
import type { Offer, OfferText } from '../model/offer.ts'
import { patronsOf } from '../board/patrons.ts'
import type { World } from '../scenarios/world.ts'

/** The maker, then everybody it is made to, who owes or who guarantees something. */
export function signersOf(maker: ActorId, text: OfferText): ActorId[] {
  const needed = new Set<ActorId>(text.to)
  for (const seat of text.guarantors) needed.add(seat)
  for (const clause of text.clauses) for (const seat of termsOf(clause).obligors(clause)) needed.add(seat)
  needed.delete(maker)
  return [maker, ...actors.filter((actor) => needed.has(actor))]
}

export const owedBy = (text: OfferText, seat: ActorId): Clause[] =>
  text.clauses.filter((clause) => termsOf(clause).obligors(clause).includes(seat))

/** The seat's heaviest obligation: its weight and its family. A text that asks nothing of it weighs nothing. */
export function heaviest(world: World, text: OfferText, seat: ActorId): { weight: number; family: string } {
  let found = { weight: 0, family: 'none' }
  for (const clause of owedBy(text, seat)) {
    const weight = world.c.acceptance.weights[clause.kind]
    if (weight > found.weight) found = { weight, family: termsOf(clause).family }
  }
  return found
}

/** A signer has answered once it signed, refused, countered, was imposed upon or let its time lapse. */
export const answerOf = (offer: Offer, seat: ActorId): Offer['answers'][number] | undefined =>
  offer.answers.findLast((answer) => answer.seat === seat)

export const hasSigned = (offer: Offer, seat: ActorId): boolean =>
  seat === offer.maker || ['signed', 'imposed'].includes(answerOf(offer, seat)?.answer ?? '')

export const openOffers = (board: Pick<Board, 'offers'>): Offer[] =>
  board.offers.filter((offer) => offer.status === 'open')

/** Signers whose answer is outstanding. */
export const awaited = (offer: Offer): ActorId[] =>
  offer.signers.filter((seat) => seat !== offer.maker && answerOf(offer, seat) === undefined)

/** A patron that signed still has to say how it wants its client to answer; one that refused has said it. */
const spoke = (offer: Offer, patron: ActorId, client: ActorId): boolean =>
  answerOf(offer, patron)?.answer === 'refused' ||
  answerOf(offer, patron)?.answer === 'countered' ||
  (hasSigned(offer, patron) && offer.stances.some((each) => each.patron === patron && each.client === client))

/** Patrons first, then clients: whom a seat has to wait for. A patron that is ready has said what it had to say. */
export function waitsFor(board: Board, offer: Offer, seat: ActorId): ActorId[] {
  if (isPower(seat)) return []
  return patronsOf(board, seat).filter(
    (patron) =>
      offer.signers.includes(patron) && !spoke(offer, patron, seat) && board.seats[patron]?.ready !== true,
  )
}

/** Areas that the text names. */
export const areasOf = (world: World, text: Pick<OfferText, 'clauses'>): AreaId[] => [
  ...new Set(text.clauses.flatMap((clause) => termsOf(clause).areas(world, clause))),
]

/** Legitimacy, grip and inclusion of a format now, 0–3 each: its legitimacy moves with what others carry away. */
export function formatNow(
  world: World,
  board: Pick<Board, 'tracks'>,
  format: FormatId,
): { legitimacy: number; grip: number; inclusion: number } {
  const { legitimacy, grip, inclusion } = world.c.formats[format]
  return { legitimacy: board.tracks[format]?.legitimacy ?? legitimacy, grip, inclusion }
}

/** Who holds what at signature, where the text holds a line to it: areas that it hands over count as handed over. */
function lineOf(
  world: World,
  board: Board,
  maker: ActorId,
  { clauses }: Pick<OfferText, 'clauses'>,
): Agreement['line'] {
  if (!clauses.some((clause) => clause.kind === 'holdLine')) return {}
  const line: Agreement['line'] = {}
  for (const area of world.areas) line[area] = board.areas[area]?.control ?? maker
  for (const clause of clauses) if (clause.kind === 'withdrawal') line[clause.area] = clause.beneficiary
  return line
}

/** A text with those whose signature it needs, on the table or only thought of. */
export type Proposed = Pick<Offer, 'id' | 'maker' | 'text' | 'signers'>

/** The agreement that a text would be, for imagining it and for making it. */
export function drawUp(world: World, board: Board, offer: Proposed): Agreement {
  const { text, signers, maker, id } = offer
  const line = lineOf(world, board, maker, text)
  const trusted = text.guarantors.some(
    (seat) => (board.seats[seat]?.credibility ?? 0) > world.c.credibility.noGuarantee,
  )
  const table = formatNow(world, board, text.format)
  return {
    id,
    turn: board.turn,
    maker,
    parties: [...signers],
    imposed: [],
    guarantors: [...text.guarantors],
    format: text.format,
    legitimacy: table.legitimacy,
    grip: trusted ? table.grip : 0,
    inclusion: table.inclusion,
    endorsedBy: [],
    clauses: text.clauses.map((clause) => ({ clause, status: 'running', by: [], withheldBy: [] })),
    line,
    status: 'inForce',
  }
}
