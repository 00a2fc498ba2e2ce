/** What becomes of orders once others have spoken: carried out, climbed down from, or stood down in silence. */
import { scoreSeat, weigh } from '../../board/measures.ts'
import { sealedBy, stands } from '../../board/orders.ts'
import type { Offer } from '../../model/offer.ts'
import type { SealedOrder } from '../../model/order.ts'
import type { State } from '../../model/state.ts'
import { rulesOf } from '../../orders/registry.ts'
import { openOffers } from '../../talks/signers.ts'
import { defied } from '../../talks/voices.ts'
import { handlers } from '../../turn/commands.ts'
import { shownWith } from '../../turn/offerRules.ts'
import { act, firstLine, wanting, type Act, type Mind } from '../card.ts'
import { guess } from '../foresight/guess.ts'
import { kept } from '../foresight/kept.ts'
import { nameOfView } from '../foresight/nameOfView.ts'
import { sealForOthers } from '../foresight/sealFor.ts'
import { pending } from '../talks.ts'
import { forecast, type Forecast } from './forecast.ts'
import { ahead } from './means.ts'
import { gainsFrom } from './reasons.ts'
import { margin, means } from './weights.ts'

/** The turn as it stands in Talks, with the orders of others supposed. */
const imagined = kept(nameOfView, ({ world, board, seat, seed }: Mind): State =>
  sealForOthers(world, guess(world, board, seat, seed.join('.')), seat),
)

interface Weighed {
  /** Points that the orders are worth to the seat, as the turn now looks. */
  readonly worth: number
  readonly points: readonly number[]
}

const asItStands = new WeakMap<State, Forecast>()

/** The turn as it looks with everything that is sealed: worked out once for a state. */
function standing({ world, seat }: Mind, state: State): Forecast {
  const found = asItStands.get(state) ?? forecast(world, state, seat, [])
  asItStands.set(state, found)
  return found
}

/** With the orders carried out, against without them. */
export function worthOf(mind: Mind, orders: readonly SealedOrder[]): Weighed {
  const { world, seat } = mind
  if (orders.length === 0) return { worth: 0, points: [] }
  const state = imagined(mind)
  const ids = new Set(orders.map(({ id }) => id))
  const without = { ...state, orders: state.orders.filter(({ id }) => !ids.has(id)) }
  const [yes, no] = [standing(mind, state), forecast(world, without, seat, [])]
  return {
    worth: yes.value - no.value,
    points: yes.scores.map((score, index) => score - (no.scores[index] ?? 0)),
  }
}

/** A word that is not kept: what it takes from the seat's aims now, and from its texts later. */
function wordCost({ world, board, seat }: Mind): number {
  const own = board.seats[seat]
  if (own === undefined) return 0
  const by = world.c.credibility.climbDown
  const seats = { ...board.seats, [seat]: { ...own, credibility: Math.max(0, own.credibility + by) } }
  const score = (of: Mind['board']) => weigh(world, seat, scoreSeat(world, of, seat))
  return score(board) - score({ ...board, seats }) - by * means.credibility * ahead(world, board.turn)
}

const threatsOf = ({ board, seat }: Mind, offer: Offer): SealedOrder[] =>
  board.orders.filter((each) => stands(each) && shownWith(seat, offer.text).includes(each.id))

/** Refused: the card's choice, unless the other is clearly better. */
export function faceRefusal(mind: Mind): Act | null {
  const { world, board, seat } = mind
  const { turn, phase } = board
  for (const offer of openOffers(board)) {
    if (offer.maker !== seat || pending(mind, offer).length > 0) continue
    const said = firstLine(mind, mind.card.refused)
    const { worth, points } = worthOf(mind, threatsOf(mind, offer))
    const better = worth > -wordCost(mind) ? ('carryOut' as const) : ('climbDown' as const)
    const clear = Math.abs(worth + wordCost(mind)) > margin.threat
    const choice = said === undefined || clear ? better : said.line.do
    const command = { type: choice, turn, phase, offer: offer.id }
    if (handlers[choice].barred(world, board, seat, command) !== null) continue
    const byCard = said?.line.do === choice
    const body = { type: choice, offer: offer.id } as const
    const done = byCard ? act(mind, body, 'refused', said.index) : act(mind, body)
    const signed = choice === 'carryOut' ? points : points.map((each) => -each)
    const wants = byCard ? null : wanting(mind, choice)
    return { ...done, reason: { ...done.reason, gains: gainsFrom(mind, signed), wants } }
  }
  return null
}

/**
 * An order that would now do more harm than good to its owner: an attack that nobody was shown, or support withheld from
 * a client who has defied the threat, where to be taken at its word costs more than the word.
 */
export function dropHarmful(mind: Mind): Act | null {
  for (const order of sealedBy(mind.board, mind.seat)) {
    const threat = defied(mind.board, order)
    if (!threat && (order.shownTo.length > 0 || rulesOf(order).strikes(order.spec) === null)) continue
    const { worth, points } = worthOf(mind, [order])
    if (worth > -margin.threat - (threat ? wordCost(mind) : 0)) continue
    const done = act(mind, { type: 'standDown', order: order.id })
    const gains = gainsFrom(
      mind,
      points.map((each) => -each),
    )
    const wants = wanting(mind, threat ? 'takeBack' : 'standDown', { kind: order.spec.kind })
    return { ...done, reason: { ...done.reason, gains, wants } }
  }
  return null
}
