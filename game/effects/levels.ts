/** What a seat has: home, standing, credibility; materiel, reserve, leverage. */
import { addLeverage, change, clamp, pay } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import type { ActorId } from '../model/ids.ts'
import { firstMap } from '../scenarios/world.ts'
import { define } from './kind.ts'

export const level = define('level', {
  names: { seat: 'seat' },
  carryOut: (play, { seat, stat, by }, { event }) =>
    change(play, seat, stat, by, 'events', 'event', { event }),
})

export const materiel = define('materiel', {
  names: { seat: 'seat' },
  carryOut: (play, { seat, by }) => {
    const from = play.state.seats[seat]?.materiel ?? 0
    pay(play, seat, by)
    const now = play.state.seats[seat]?.materiel ?? 0
    if (now !== from) emit(play, 'events', 'materiel', { seat, from, now }, { to: [seat] })
  },
})

/** Steps that come from outside or go there are booked against the losses, so that the sum of all steps stays. */
export function addReserve(play: Play, seat: ActorId, by: number): number {
  const state = play.state.seats[seat]
  if (state === undefined) return 0
  const before = state.reserve
  state.reserve = clamp(before + by, 0, 20)
  return state.reserve - before
}

export const reserve = define('reserve', {
  names: { seat: 'seat' },
  carryOut: (play, { seat, by }) => {
    const added = addReserve(play, seat, by)
    if (added === 0) return
    play.state.lost[seat] = (play.state.lost[seat] ?? 0) - added
    const now = play.state.seats[seat]?.reserve ?? 0
    emit(play, 'events', 'reserve', { seat, from: now - added, now }, { to: [seat] })
  },
})

export const leverage = define('leverage', {
  names: { seat: 'seat' },
  carryOut: (play, { seat, by, theatre }) =>
    addLeverage(play, seat, by, 'event', theatre ?? firstMap(play.world), 'events'),
})
