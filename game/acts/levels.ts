/** Home, standing and credibility: clamped 0–10, every change in the chronicle with its cause. */
import type { Step } from '../model/chronicle.ts'
import type { ActorId } from '../model/ids.ts'
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

export function addLeverage(play: Play, seat: ActorId, points: number, cause: string): void {
  const state = play.state.seats[seat]
  if (state === undefined) return
  const before = state.leverage
  state.leverage = clamp(before + points, 0, play.world.c.cap.leverage)
  if (state.leverage !== before)
    emit(
      play,
      'battles',
      'leverage',
      { seat, from: before, now: state.leverage, cause: `cause.${cause}` },
      { to: [seat] },
    )
}
