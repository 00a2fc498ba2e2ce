/** What somebody knows of the state (R19): the one place where secrets are taken out. */
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { SealedOrder } from '../model/order.ts'
import type { SeatState, State } from '../model/state.ts'
import type { Viewer } from '../model/view.ts'
import type { ActorId } from '../model/ids.ts'
import type { KnownSeat } from '../model/board.ts'

const knowsOrder = (order: SealedOrder, viewer: Viewer): boolean =>
  viewer !== 'observer' && (order.seat === viewer || order.shownTo.includes(viewer))

/** That an order is kept in breach, or was confirmed, is its owner's secret. */
const orderAsSeen = (order: SealedOrder, viewer: Viewer): SealedOrder =>
  order.seat === viewer ? order : { ...order, breach: false, confirmed: false }

function seatAsSeen(seat: SeatState): KnownSeat {
  const { home, standing, credibility, reserve, ready } = seat
  return { home, standing, credibility, reserve, ready }
}

/** Who will not carry a duty out shows only when it has been judged. */
const agreementAsSeen = (agreement: Agreement, viewer: Viewer): Agreement => ({
  ...agreement,
  clauses: agreement.clauses.map((agreed) => ({
    ...agreed,
    withheldBy: agreed.withheldBy.filter((seat) => seat === viewer),
  })),
})

function seatsAsSeen(state: State, viewer: Viewer): Board['seats'] {
  const seats: Partial<Record<ActorId, KnownSeat>> = {}
  for (const seat of Object.keys(state.seats).filter((id): id is ActorId => id in state.seats)) {
    const known = state.seats[seat]
    if (known !== undefined) seats[seat] = seat === viewer ? known : seatAsSeen(known)
  }
  return seats
}

/** The board as the viewer knows it. Parts are shared with the state: read, do not change. */
export function knownTo(state: State, viewer: Viewer): Board {
  const over = state.phase === 'ended'
  return {
    turn: state.turn,
    phase: state.phase,
    areas: state.areas,
    formations: state.formations,
    support: state.support,
    withheld: state.withheld,
    tension: state.tension,
    gains: state.gains,
    shock: state.shock,
    border: state.border,
    breachGains: state.breachGains,
    war: state.war,
    brink: state.brink,
    seats: seatsAsSeen(state, viewer),
    orders: over
      ? state.orders
      : state.orders.filter((each) => knowsOrder(each, viewer)).map((each) => orderAsSeen(each, viewer)),
    offers: over
      ? state.offers
      : state.offers.filter((each) => viewer !== 'observer' && each.signers.includes(viewer)),
    agreements: over ? state.agreements : state.agreements.map((each) => agreementAsSeen(each, viewer)),
    incidents: state.incidents.filter((each) => over || each.revealed || each.victim === viewer),
    pastAnswers: state.pastAnswers.filter((each) => each.maker === viewer),
  }
}
