/** Covert acts and forces may show: on 1 in 6, and on 1 in 3 where somebody watches (R5, R14). */
import { draw } from '../board/rng.ts'
import { showsOn } from '../board/watch.ts'
import type { Step } from '../model/chronicle.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { change } from './levels.ts'
import { emit, type Play } from './play.ts'

/** One throw of the die. */
export const shows = (play: Play, area: AreaId, by: ActorId): boolean =>
  draw(play.state, 6) <= showsOn(play.world, play.state, area, by)

/** Each covert formation that took part may show. Contractors that do cost their owner standing, once. */
export function uncover(play: Play, formations: readonly Formation[], area: AreaId, step: Step): void {
  const disowned: ActorId[] = []
  for (const formation of formations) {
    const { owner, kind, steps } = formation
    if (formation.covert !== true || !play.state.formations.includes(formation)) continue
    if (!shows(play, area, owner)) continue
    delete formation.covert
    emit(play, step, 'uncovered', { owner, area, steps }, { areas: [area] })
    if (kind !== 'pmc' || disowned.includes(owner)) continue
    disowned.push(owner)
    change(play, owner, 'standing', play.world.c.standing.exposed, step, 'uncovered')
  }
}
