/** Talks by the card: weigh what is offered, speak to one's clients, impose, offer, carry out or climb down. */
import { mostCards, type World } from '../scenarios/world.ts'
import { stands } from '../board/battle.ts'
import { supportOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Clause } from '../model/clause.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { SeatCommand } from '../model/command.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { Offer, OfferText, StanceKind } from '../model/offer.ts'
import { acceptance } from '../talks/acceptance.ts'
import { firstChance } from '../talks/chance.ts'
import { lapsing } from '../talks/lapses.ts'
import { barredImposition } from '../talks/imposition.ts'
import { answerOf, awaited, drawUp, hasSigned, heaviest, openOffers } from '../talks/signers.ts'
import { barFor, threshold } from '../talks/thresholds.ts'
import { temperOf } from '../talks/posture.ts'
import { deprives, gaveWay, stanceOf } from '../talks/voices.ts'
import { barredAnswer } from '../turn/answers.ts'
import { handlers } from '../turn/commands.ts'
import { cardsUsed, countersUsed } from '../turn/offers.ts'
import { calledAlready } from '../turn/formatRules.ts'
import { barredText } from '../turn/offerRules.ts'
import { act, firstLine, lines, wanting, type Act, type Body, type Mind } from './card.ts'
import { breaches, withholdDuty } from './planning.ts'
import { atTables } from './tables.ts'
import { clausesOf, formatOf, isOnTable, textOf } from './texts.ts'

type Terms = ReturnType<typeof acceptance>

/** The printed formula against the seat's hidden threshold. */
function wouldSign(mind: Mind, offer: Offer, terms: Terms): boolean {
  const { world, board, seat, seed } = mind
  const { family } = heaviest(world, offer.text, seat)
  const bar = barFor(firstChance(terms), world.c.acceptance.drawnOnce)
  return bar >= threshold(world, seed, seat, offer.maker, family, board.turn)
}

export function keptInBreach(mind: Mind, offer: Offer): string[] {
  if (!breaches(mind)) return []
  const cited = offer.text.clauses.flatMap((clause) => (clause.kind === 'standDown' ? [clause.order] : []))
  return lapsing(mind.world, mind.board, drawUp(mind.world, mind.board, offer), mind.seat)
    .filter((order) => !cited.includes(order.id))
    .map((order) => order.id)
}

/** Whether a text is worth the words to a player that weighs them; the card alone asks for no more than its line. */
type Worth = (text: OfferText) => boolean
const always: Worth = () => true

/** Instead of a bare refusal: the text that its card would offer, if it has not been on the table yet. */
export function cardCounter(mind: Mind, offer: Offer, worth: Worth = always): Act | null {
  const { world, board, seat } = mind
  if (countersUsed(board, seat) >= world.c.cap.countersPerTurn) return null
  for (const { line, index } of lines(mind, mind.card.offers)) {
    const core = clausesOf(mind, line)
    if (core === null || isOnTable(mind, core)) continue
    const text = textOf(mind, line, core)
    if (text === null || !worth(text)) continue
    const { turn, phase } = board
    const command = { type: 'counter' as const, turn, phase, offer: offer.id, text, keep: [] }
    if (handlers.counter.barred(world, board, seat, command) === null)
      return act(mind, { type: 'counter', offer: offer.id, text, keep: [] }, 'offers', index)
  }
  return null
}

/** Signs, counters or refuses the first text that waits for it. */
export function answerNext<M extends Mind>(
  mind: M,
  counter: (mind: M, offer: Offer, terms: Terms) => Act | null,
): Act | null {
  const { world, board, seat } = mind
  const offer = openOffers(board).find((each) => barredAnswer(board, seat, each.id) === null)
  if (offer === undefined) return null
  const terms = acceptance(world, board, offer, seat)
  const temper = temperOf(world, board, seat, offer.text, mind.posture).index
  const answer = (body: Body<SeatCommand>) => act(mind, body, 'temper', temper, terms)
  if (wouldSign(mind, offer, terms))
    return answer({ type: 'sign', offer: offer.id, keep: keptInBreach(mind, offer) })
  return counter(mind, offer, terms) ?? answer({ type: 'refuse', offer: offer.id })
}

export const clientsIn = (mind: Mind, offer: Offer): ActorId[] =>
  offer.signers.filter((each) => !isPower(each) && supportOf(mind.board, mind.seat, each) > 0)

/** An order to withhold, or to close the corridor, that the client is to see. */
export function showWithhold(mind: Mind, client: ActorId, index: number): Act | null {
  const order = mind.board.orders.find(
    ({ seat, spec, shownTo, ...rest }) =>
      seat === mind.seat &&
      deprives({ spec }, client) &&
      !shownTo.includes(client) &&
      stands({ seat, spec, shownTo, ...rest }),
  )
  return order === undefined
    ? null
    : act(mind, { type: 'show', order: order.id, to: [client] }, 'stances', index)
}

/** What its card says to a client of a text: of one of its own it asks for no refusal. */
export const worded = ({ seat }: Mind, { maker }: Offer, stance: StanceKind): StanceKind =>
  maker === seat && stance === 'backRefusal' ? 'silent' : stance

/** To clients that still have to answer a text that the seat has signed. */
function speak(mind: Mind): Act | null {
  for (const offer of openOffers(mind.board).filter(
    (each) => each.signers.includes(mind.seat) && hasSigned(each, mind.seat),
  ))
    for (const client of clientsIn(mind, offer).filter(
      (each) => answerOf(offer, each) === undefined && each !== offer.maker,
    )) {
      const said = firstLine(mind, mind.card.stances, (line) => line.client === client)
      const silent = offer.stances.every((each) => each.patron !== mind.seat || each.client !== client)
      if (said === undefined) {
        if (silent) return act(mind, { type: 'stance', offer: offer.id, client, stance: 'silent' })
        continue
      }
      const { line, index } = said
      const shown = line.showWithhold ? showWithhold(mind, client, index) : null
      if (shown !== null) return shown
      const stance = worded(mind, offer, line.stance)
      if (stanceOf(offer, mind.seat, client) !== stance || (silent && stance === 'silent'))
        return act(mind, { type: 'stance', offer: offer.id, client, stance }, 'stances', index)
    }
  return null
}

/** Nobody else stands in the way: only clients that may be imposed upon have refused. */
export function onlyClientsRefused(mind: Mind, offer: Offer): boolean {
  return offer.signers.every(
    (each) =>
      hasSigned(offer, each) || barredImposition(mind.world, mind.board, offer, mind.seat, each) === null,
  )
}

function impose(mind: Mind): Act | null {
  const { world, board, seat } = mind
  if (mind.card.impose.length === 0) return null
  for (const offer of openOffers(board).filter((each) => onlyClientsRefused(mind, each)))
    for (const client of offer.signers.filter(
      (each) => barredImposition(world, board, offer, seat, each) === null,
    )) {
      const line = firstLine(mind, mind.card.impose, (line) => line.client === client)
      if (line !== undefined)
        return act(mind, { type: 'impose', offer: offer.id, client }, 'impose', line.index)
    }
  return null
}

type Agreed = Agreement['clauses'][number]

/** What is asked is owed already: by the same people, in the same places. */
export function owed(world: World, asked: Clause, { clause, status }: Agreed): boolean {
  if (clause.kind !== asked.kind || (status !== 'running' && status !== 'kept')) return false
  const { obligors, areas } = termsOf(asked)
  const [bound, places] = [obligors(clause), areas(world, clause)]
  return (
    obligors(asked).every((each) => bound.includes(each)) &&
    areas(world, asked).every((each) => places.includes(each))
  )
}

/** Nothing to propose: a truce of its own holds there already, or some text of its own says as much. */
export function settled({ world, board, seat }: Mind, text: Pick<OfferText, 'clauses'>): boolean {
  const asked = text.clauses.filter(({ kind }) => kind !== 'standDown')
  const truce = asked.find(({ kind }) => kind === 'ceasefire')
  return inForce(board).some((deal) => {
    if (!deal.parties.includes(seat)) return false
    const has = (clause: Clause) => deal.clauses.some((agreed) => owed(world, clause, agreed))
    return (truce !== undefined && has(truce)) || asked.every(has)
  })
}

type OfferLine = Doctrine['offers'][number]

export function cardOffer(mind: Mind, worth: Worth = always): Act | null {
  const { world, board, seat } = mind
  const spent = cardsUsed(board, seat) >= mostCards(world)
  const called = calledAlready(board, seat)
  if (spent && called) return null
  const open = (line: OfferLine) => (formatOf(mind, line) === 'hotline' ? !called : !spent)
  const may = spent || called ? open : undefined
  for (const { line, index } of lines(mind, mind.card.offers, may)) {
    const core = clausesOf(mind, line)
    if (core === null || settled(mind, core) || isOnTable(mind, core)) continue
    const text = textOf(mind, line, core)
    if (text !== null && barredText(world, board, seat, text) === null && worth(text))
      return act(mind, { type: 'offer', text, keep: [] }, 'offers', index)
  }
  return null
}

/** Signers whose answer may still come: who is ready has said what it had to say. */
export const pending = (mind: Mind, offer: Offer): ActorId[] =>
  awaited(offer).filter((each) => each !== mind.seat && mind.board.seats[each]?.ready !== true)

/** A text that it may not answer before its patron has spoken: who is ready answers no more. */
export const stillToAnswer = ({ board, seat }: Mind): boolean =>
  openOffers(board).some((offer) => awaited(offer).includes(seat))

function faceRefusal(mind: Mind): Act | null {
  const { world, board, seat } = mind
  const { turn, phase } = board
  for (const offer of openOffers(board).filter(
    (each) => each.maker === seat && pending(mind, each).length === 0,
  )) {
    const choice = firstLine(mind, mind.card.refused)
    if (choice === undefined) continue
    const command = { type: choice.line.do, turn, phase, offer: offer.id }
    if (handlers[choice.line.do].barred(world, board, seat, command) === null)
      return act(mind, { type: choice.line.do, offer: offer.id }, 'refused', choice.index)
  }
  return null
}

/** Meant as a threat only: an order to withhold that nobody was shown, or one whose client has given way. */
export function dropThreat(mind: Mind): Act | null {
  const { board, seat } = mind
  const order = board.orders.find(
    (each) =>
      each.seat === seat &&
      stands(each) &&
      ((each.spec.kind === 'withhold' && each.shownTo.length === 0) ||
        each.shownTo.some((client) => deprives(each, client) && gaveWay(board, seat, client))),
  )
  if (order === undefined) return null
  const done = act(mind, { type: 'standDown', order: order.id })
  const wants = wanting(mind, order.shownTo.length === 0 ? 'unused' : 'gaveWay', { shown: order.shownTo })
  return { ...done, reason: { ...done.reason, wants } }
}

/** Null while somebody's answer is outstanding that it would react to. */
export function talk(mind: Mind): Act | null {
  const next =
    atTables(mind) ??
    answerNext(mind, (each, offer) => cardCounter(each, offer)) ??
    speak(mind) ??
    impose(mind) ??
    cardOffer(mind)
  if (next !== null) return next
  if (stillToAnswer(mind)) return null
  const concerned = openOffers(mind.board).filter((each) => each.signers.includes(mind.seat))
  if (concerned.some((offer) => pending(mind, offer).length > 0)) return null
  return (
    faceRefusal(mind) ?? dropThreat(mind) ?? withholdDuty(mind) ?? act(mind, { type: 'ready', ready: true })
  )
}
