/** The instructor's desk: what every seat has done, said and not yet said. Nobody else ever gets it. */
import type { ActorId } from '../../game/model/ids.ts'
import type { StaffDesk, StaffEvent, StaffSeat } from '../../game/model/staff.ts'
import type { State } from '../../game/model/state.ts'
import { awaited, openOffers } from '../../game/talks/signers.ts'
import type { Connection } from './connections.ts'
import type { Host, Live } from './host.ts'
import { positionOf, rest } from './matches.ts'

/** Milliseconds in which changes are gathered. */
const gather = 250

/** Reads on where it stopped the last time: the log of a long game is long. */
async function lastActs(host: Host, live: Live): Promise<ReadonlyMap<ActorId, number>> {
  for (const { seat, at, number } of await host.store.lastActs(live.id, live.acts.upTo)) {
    live.acts.last.set(seat, at)
    live.acts.upTo = Math.max(live.acts.upTo, number)
  }
  return live.acts.last
}

function seatOf(state: State, seat: ActorId, lastAct: number | null): StaffSeat {
  const made = state.offers.filter(({ maker, turn }) => maker === seat && turn === state.turn)
  return {
    seat,
    ready: state.seats[seat]?.ready === true,
    sealed: state.orders.filter((order) => order.seat === seat).length,
    offers: made.length,
    asked: openOffers(state).filter((offer) => awaited(offer).includes(seat)).length,
    lastAct,
  }
}

const idle = (seat: ActorId): StaffSeat => ({
  seat,
  ready: false,
  sealed: 0,
  offers: 0,
  asked: 0,
  lastAct: null,
})

function eventsOf(host: Host, live: Live, state: State | undefined): StaffEvent[] {
  const { events } = host.rules.scenarioOf(live.facts.scenario)
  return events.map(({ id, title, text }) => {
    const turn = state?.events[id]?.turn ?? 0
    return { id, title, text, turn: turn === 0 ? null : turn }
  })
}

export async function deskOf(host: Host, live: Live): Promise<StaffDesk> {
  const state = (await positionOf(host, live))?.state.G
  const acts = await lastActs(host, live)
  const seats = host.rules.roles(live.facts.scenario)
  return {
    turn: state?.turn ?? 1,
    phase: state?.phase ?? 'lobby',
    seats: seats.map((seat) =>
      state === undefined ? idle(seat) : seatOf(state, seat, acts.get(seat) ?? null),
    ),
    events: eventsOf(host, live, state),
    cables: await host.store.cables(live.id),
    drafts: await host.store.drafts(live.id),
    lastTurn: state?.lastTurn ?? null,
    record: await host.store.staffRecord(live.id),
  }
}

/** To an instructor who has just come. */
export async function showDesk(host: Host, live: Live, connection: Connection): Promise<void> {
  connection.emit('desk', await deskOf(host, live))
}

async function tell(host: Host, live: Live): Promise<void> {
  live.deskDue = false
  if (host.closed || !host.outlet.hasStaff(live.id)) return
  const desk = await deskOf(host, live)
  const json = JSON.stringify(desk)
  if (json === live.deskTold) return
  live.deskTold = json
  host.outlet.toStaff(live.id, 'desk', desk)
}

/** Tells the instructors, soon, that something on their desk has changed. */
export function announceDesk(host: Host, live: Live): void {
  if (live.deskDue || host.closed || !host.outlet.hasStaff(live.id)) return
  live.deskDue = true
  host.time.after(gather, () => {
    live
      .queue(() => tell(host, live))
      .catch((error: unknown) => host.log.error({ err: error, match: live.id }, 'no desk'))
      .finally(() => rest(host, live))
  })
}
