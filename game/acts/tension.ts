/** Tension between powers (R16): 0–6 for the core pairs of a scenario; others stop at 5, with a crisis. */
import type { Step } from '../model/chronicle.ts'
import { pairOf, type ActorId, type PairId } from '../model/ids.ts'
import type { World } from '../scenarios/world.ts'
import { change, clamp } from './levels.ts'
import { emit, type Play } from './play.ts'

export const tracked = (play: Pick<Play, 'state'>, a: ActorId, b: ActorId): PairId | null => {
  const pair = pairOf(a, b)
  return pair in play.state.tension ? pair : null
}

/** Only core pairs can come to war. */
export const isCore = (world: World, pair: PairId): boolean => world.scenario.corePairs.includes(pair)

/** Pairs whose tension the scenario does not track stay as they are. */
export function strain(play: Play, a: ActorId, b: ActorId, by: number, step: Step, cause: string): void {
  const { world, state } = play
  const pair = tracked(play, a, b)
  if (pair === null) return
  const { most, crisis: stop } = world.c.tension
  const before = state.tension[pair] ?? 0
  const now = clamp(before + by, 0, isCore(world, pair) ? most : Math.max(stop, before))
  if (now === before) return
  state.tension[pair] = now
  emit(
    play,
    step,
    'tension',
    { pair, from: before, now },
    { causes: [{ key: `cause.${cause}`, params: {}, value: now - before }] },
  )
  if (!isCore(world, pair) && before < stop && now >= stop) crisis(play, pair, a, b, step)
}

/** Once a game and pair: both governments have to explain themselves. It is remembered with the seats. */
function crisis(play: Play, pair: PairId, a: ActorId, b: ActorId, step: Step): void {
  const { state, world } = play
  const seats = [state.seats[a], state.seats[b]]
  if (seats.some((seat) => seat?.last[`crisis.${pair}`] !== undefined)) return
  for (const seat of seats) if (seat !== undefined) seat.last[`crisis.${pair}`] = state.turn
  emit(play, step, 'crisis', { pair })
  for (const power of [a, b]) change(play, power, 'home', world.c.home.crisis, step, 'crisis')
}
