/** What somebody knows of the state (R19): the one place where secrets are taken out. */
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { SealedOrder } from '../model/order.ts'
import type { SeatState, State } from '../model/state.ts'
import type { Viewer } from '../model/view.ts'
import { actors, type ActorId } from '../model/ids.ts'
import type { KnownSeat } from '../model/board.ts'

const knowsOrder = (order: SealedOrder, viewer: Viewer): boolean =>
  viewer !== 'observer' && (order.seat === viewer || order.shownTo.includes(viewer))

/** That an order is kept in breach, or was confirmed, is its owner's secret. */
function orderAsSeen(order: SealedOrder, viewer: Viewer): SealedOrder {
  if (order.seat === viewer) return order
  const { breach: _, confirmed: __, ...shown } = order
  return shown
}

function ordersAsSeen({ orders }: State, viewer: Viewer): SealedOrder[] {
  const seen: SealedOrder[] = []
  for (const each of orders) if (knowsOrder(each, viewer)) seen.push(orderAsSeen(each, viewer))
  return seen
}

function seatAsSeen(seat: SeatState): KnownSeat {
  const { home, standing, credibility, ready } = seat
  return { home, standing, credibility, ready }
}

/** What was agreed in private is known to those who agreed. */
const knowsAgreement = (agreement: Agreement, viewer: Viewer): boolean =>
  agreement.format !== 'private' ||
  (viewer !== 'observer' && (agreement.parties.includes(viewer) || agreement.guarantors.includes(viewer)))

/** Covert formations are seen by their owner alone. */
function formationsAsSeen(state: State, viewer: Viewer): Board['formations'] {
  if (!state.formations.some((each) => each.covert === true && each.owner !== viewer)) return state.formations
  return state.formations.filter((each) => each.covert !== true || each.owner === viewer)
}

/** Covert support is known to the patron and to the client that gets it. */
function supportAsSeen({ support, covertSupport }: State, viewer: Viewer): Board['support'] {
  let seen = support
  for (const patron of actors) {
    const clients = covertSupport[patron]
    if (clients === undefined || patron === viewer) continue
    const given = support[patron]
    if (given === undefined) continue
    const hidden = clients.filter((client) => client !== viewer && given[client] !== undefined)
    if (hidden.length > 0) seen = { ...seen, [patron]: without(given, hidden) }
  }
  return seen
}

type Given = Partial<Record<ActorId, number>>

function without(given: Given, hidden: readonly ActorId[]): Given {
  const shown: Given = {}
  for (const client of actors) {
    const support = given[client]
    if (support !== undefined && !hidden.includes(client)) shown[client] = support
  }
  return shown
}

function covertAsSeen({ covertSupport }: State, viewer: Viewer): Board['covertSupport'] {
  const seen: Board['covertSupport'] = {}
  for (const patron of actors) {
    const clients = covertSupport[patron]?.filter((client) => patron === viewer || client === viewer)
    if (clients !== undefined && clients.length > 0) seen[patron] = clients
  }
  return seen
}

/** Events of which the viewer was told. What will not happen is known to nobody. */
function eventsAsSeen({ events }: State, viewer: Viewer): Board['events'] {
  const seen: Board['events'] = {}
  for (const id in events) {
    const event = events[id]
    if (event === undefined || event.turn <= 0) continue
    if (event.to === 'all' || (viewer !== 'observer' && event.to.includes(viewer))) seen[id] = event
  }
  return seen
}

/** Who will not carry a duty out shows only when it has been judged. */
const agreementAsSeen = (agreement: Agreement, viewer: Viewer): Agreement =>
  agreement.clauses.every(({ withheldBy }) => withheldBy.every((seat) => seat === viewer))
    ? agreement
    : {
        ...agreement,
        clauses: agreement.clauses.map((agreed) => ({
          ...agreed,
          withheldBy: agreed.withheldBy.filter((seat) => seat === viewer),
        })),
      }

function agreementsAsSeen({ agreements }: State, viewer: Viewer): Agreement[] {
  const seen: Agreement[] = []
  for (const each of agreements) if (knowsAgreement(each, viewer)) seen.push(agreementAsSeen(each, viewer))
  return seen
}

/** Where a line is drawn is public; what stands behind it, its author's secret. */
function linesAsSeen({ redLines = [] }: State, viewer: Viewer): NonNullable<Board['redLines']> {
  return redLines.map((line) => {
    if (line.by === viewer) return line
    const { steps: _, ...shown } = line
    return shown
  })
}

function seatsAsSeen(state: State, viewer: Viewer): Board['seats'] {
  const seats: Readonly<Record<string, SeatState>> = state.seats
  const seen: Record<string, KnownSeat> = { ...seats }
  for (const seat in seats) {
    const known = seats[seat]
    if (known !== undefined && seat !== viewer) seen[seat] = seatAsSeen(known)
  }
  return seen
}

/**
 * The board as the viewer knows it. Parts are shared with the state: read, do not change. Made very often, hence in one
 * piece. Oil, law and arenas are public.
 */
export function knownTo(state: State, viewer: Viewer): Board {
  const over = state.phase === 'ended'
  return {
    variant: state.variant,
    turn: state.turn,
    phase: state.phase,
    areas: state.areas,
    formations: over ? state.formations : formationsAsSeen(state, viewer),
    support: over ? state.support : supportAsSeen(state, viewer),
    covertSupport: over ? state.covertSupport : covertAsSeen(state, viewer),
    tables: state.tables,
    tracks: state.tracks,
    motions: state.motions,
    events: eventsAsSeen(state, viewer),
    choices: over ? state.choices : state.choices.filter((each) => each.seat === viewer),
    sanctions: state.sanctions,
    hotLineClosed: state.hotLineClosed,
    gates: state.gates,
    deeds: state.deeds,
    lost: state.lost,
    ferry: state.ferry ?? 0,
    ferried: state.ferried ?? 0,
    invited: state.invited ?? {},
    exposed: state.exposed ?? {},
    redLines: over ? (state.redLines ?? []) : linesAsSeen(state, viewer),
    channel: state.channel ?? null,
    blockade: state.blockade ?? null,
    split: state.split ?? null,
    arenas: state.arenas ?? {},
    missions: state.missions ?? [],
    botLevels: state.botLevels ?? {},
    withheld: state.withheld,
    tension: state.tension,
    gains: state.gains,
    shock: state.shock,
    border: state.border,
    breachGains: state.breachGains,
    war: state.war,
    brink: state.brink,
    seats: seatsAsSeen(state, viewer),
    orders: over ? state.orders : ordersAsSeen(state, viewer),
    offers: over
      ? state.offers
      : state.offers.filter((each) => viewer !== 'observer' && each.signers.includes(viewer)),
    agreements: over ? state.agreements : agreementsAsSeen(state, viewer),
    incidents: state.incidents.filter((each) => over || each.revealed || each.victim === viewer),
    pastAnswers: state.pastAnswers.filter((each) => each.maker === viewer),
  }
}
