/** Tension between powers, 0–6 (R16). */
import type { Step } from '../model/chronicle.ts'
import { pairOf, type ActorId, type PairId } from '../model/ids.ts'
import { clamp } from './levels.ts'
import { emit, type Play } from './play.ts'

export const tracked = (play: Pick<Play, 'state'>, a: ActorId, b: ActorId): PairId | null => {
  const pair = pairOf(a, b)
  return pair in play.state.tension ? pair : null
}

/** Pairs whose tension the scenario does not track stay as they are. */
export function strain(play: Play, a: ActorId, b: ActorId, by: number, step: Step, cause: string): void {
  const pair = tracked(play, a, b)
  if (pair === null) return
  const before = play.state.tension[pair] ?? 0
  const now = clamp(before + by, 0, play.world.c.tension.most)
  if (now === before) return
  play.state.tension[pair] = now
  emit(
    play,
    step,
    'tension',
    { pair, from: before, now },
    { causes: [{ key: `cause.${cause}`, params: {}, value: now - before }] },
  )
}
