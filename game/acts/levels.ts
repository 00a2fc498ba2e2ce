/** Home, standing and credibility: clamped 0–10, every change in the chronicle with its cause. */
import type { Step } from '../model/chronicle.ts'
import { leverageIn } from '../board/leverage.ts'
import type { ActorId, TheatreId } from '../model/ids.ts'
import { mapsOf } from '../scenarios/world.ts'
import type { Params } from '../model/text.ts'
import { emit, type Play } from './play.ts'

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value))

/** Actors that are no seats have no levels: nothing happens to them. */
export function change(
  play: Play,
  seat: ActorId,
  stat: 'home' | 'standing' | 'credibility',
  by: number,
  step: Step,
  cause: string,
  params: Params = {},
): void {
  const state = play.state.seats[seat]
  if (state === undefined) return
  const before = state[stat]
  state[stat] = clamp(before + by, 0, 10)
  if (state[stat] === before) return
  const causes = [{ key: `cause.${cause}`, params, value: state[stat] - before }]
  emit(play, step, 'level', { seat, stat, from: before, now: state[stat] }, { causes })
}

/** Materiel is the seat's own business: clamped, and the chronicle tells it alone. */
export function pay(play: Play, seat: ActorId, amount: number): void {
  const state = play.state.seats[seat]
  if (state !== undefined) state.materiel = clamp(state.materiel + amount, 0, play.world.c.cap.materiel)
}

/** Leverage is won and spent on one map; only a game on two says on which. */
export function addLeverage(
  play: Play,
  seat: ActorId,
  points: number,
  cause: string,
  theatre: TheatreId,
  step: Step = 'battles',
): void {
  const state = play.state.seats[seat]
  if (state === undefined) return
  const before = leverageIn(play.state, seat, theatre)
  const now = clamp(before + points, 0, play.world.c.cap.leverage)
  if (now === before) return
  state.leverage[theatre] = now
  const told = { seat, from: before, now, cause: `cause.${cause}` }
  if (mapsOf(play.world).length === 1) emit(play, step, 'leverage', told, { to: [seat] })
  else emit(play, step, 'leverageOn', { ...told, theatre }, { to: [seat] })
}
