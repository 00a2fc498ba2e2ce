/** Which text a seat puts on the table, or answers another with. */
import type { SeatCommand } from '../../model/command.ts'
import type { Offer, OfferText } from '../../model/offer.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Refusal } from '../../model/refusal.ts'
import { mostCards } from '../../scenarios/world.ts'
import { openOffers, signersOf } from '../../talks/signers.ts'
import { handlers } from '../../turn/commands.ts'
import { calledAlready } from '../../turn/formatRules.ts'
import { cardsUsed, countersUsed } from '../../turn/offers.ts'
import { act, type Act, type Body } from '../card.ts'
import { isOnTable } from '../texts.ts'
import { settled } from '../talks.ts'
import { isAgreed } from './agreed.ts'
import { bargain, gainOf, type Bargain } from './bargain.ts'
import { explained } from './reasons.ts'
import { drafts, variationsOf, type Draft } from './texts.ts'
import type { Thinker } from './thinker.ts'
import { spoken } from './weights.ts'

type Barred = (text: OfferText) => Refusal | null

interface Choice extends Draft {
  readonly bargain: Bargain
}

const better = (a: Choice, b: Choice): Choice => {
  const value = ({ bargain: { value }, line }: Choice) => value + (line === null ? 0 : spoken.card)
  return value(b) > value(a) ? b : a
}

const isAmong = (some: readonly ActorId[], all: readonly ActorId[]): boolean =>
  some.every((each) => all.includes(each))

/** The same people have a text of the seat before them: it waits for their answer before it says something else. */
export function isWaiting({ board, seat }: Thinker, text: OfferText): boolean {
  const asked = signersOf(seat, text)
  return openOffers(board).some(
    ({ maker, signers }) => maker === seat && signers.length === asked.length && isAmong(signers, asked),
  )
}

/** An answer is for those to whom the question was put: nobody is drawn in by a counter. */
export const isAnswer = ({ seat }: Thinker, { signers }: Offer, text: OfferText): boolean =>
  isAmong(signersOf(seat, text), signers)

/** Texts that it would not sign itself are dropped at once: so many are tried for each that is worked out. */
const triesEach = 2

/** Of at most so many texts the best that is legal, new and worth its words. */
function bestOf(mind: Thinker, barred: Barred, from: Iterable<Draft>, most: number): Choice | null {
  let best: Choice | null = null
  let [left, tries] = [most, most * triesEach]
  for (const { text, line } of from) {
    if (left <= 0 || tries <= 0) break
    if (isOnTable(mind, text) || isWaiting(mind, text)) continue
    if (settled(mind, text) || isAgreed(mind, text) || barred(text) !== null) continue
    tries -= 1
    const made = bargain(mind, text, spoken.chance, line === null ? spoken.gain : spoken.cardGain)
    if (made === null) continue
    left -= 1
    const choice: Choice = { text, line, bargain: made }
    best = best === null ? choice : better(best, choice)
  }
  return best
}

function* changesOf(mind: Thinker, text: OfferText): Generator<Draft> {
  for (const changed of variationsOf(mind, text)) yield { text: changed, line: null }
}

/** The best of the drafts, or of what a single change makes of it. */
function best(mind: Thinker, barred: Barred, from: Iterable<Draft>): Choice | null {
  const base = bestOf(mind, barred, from, spoken.drafts)
  if (base === null) return null
  const changed = bestOf(mind, barred, changesOf(mind, base.text), spoken.changes)
  return changed === null ? base : better(base, changed)
}

/** Whom it asks, and the chance that all sign, per mille. */
const said = ({ text, chance }: Bargain) => ({ to: text.to, chance: Math.round(1000 * chance) })

/** A text of its own, where it brings something. */
export function tableOffer(mind: Thinker): Act | null {
  const { world, board, seat } = mind
  const { turn, phase } = board
  if (cardsUsed(board, seat) >= mostCards(world) && calledAlready(board, seat)) return null
  const barred: Barred = (text) =>
    handlers.offer.barred(world, board, seat, { type: 'offer', turn, phase, text, keep: [] })
  const choice = best(mind, barred, drafts(mind))
  if (choice === null) return null
  const { line, bargain: made } = choice
  const body: Body<SeatCommand> = { type: 'offer', text: choice.text, keep: [] }
  const done = line === null ? act(mind, body) : act(mind, body, 'offers', line)
  return explained(mind, done, 'offer', said(made), made.own)
}

/** What was offered, with a single change; then its own texts. */
function* answersWith(mind: Thinker, offer: Offer, changed: OfferText): Generator<Draft> {
  yield* changesOf(mind, changed)
  for (const draft of drafts(mind)) if (isAnswer(mind, offer, draft.text)) yield draft
}

/** Instead of a bare refusal: a text that is better for the seat than what was offered, and that may be signed. */
export function counterTo(mind: Thinker, offer: Offer, terms: Bargain['own']): Act | null {
  const { world, board, seat } = mind
  if (countersUsed(board, seat) >= world.c.cap.countersPerTurn) return null
  const { turn, phase } = board
  const barred: Barred = (text) =>
    handlers.counter.barred(world, board, seat, {
      type: 'counter',
      turn,
      phase,
      offer: offer.id,
      text,
      keep: [],
    })
  const changed = { ...offer.text, to: turned(mind, offer), shows: [], leverage: 0 }
  const choice = best(mind, barred, answersWith(mind, offer, changed))
  if (choice === null || choice.bargain.gain < gainOf(mind, offer, terms) + spoken.counter) return null
  const body: Body<SeatCommand> = { type: 'counter', offer: offer.id, text: choice.text, keep: [] }
  const done = choice.line === null ? act(mind, body) : act(mind, body, 'offers', choice.line)
  return explained(mind, done, 'counter', { ...said(choice.bargain), to: [offer.maker] }, choice.bargain.own)
}

/** To whom it goes back: its maker, and whoever else it was made to. */
const turned = ({ seat }: Thinker, { maker, text }: Offer) => [
  maker,
  ...text.to.filter((each) => each !== seat && each !== maker),
]
