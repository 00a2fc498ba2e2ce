/** Arms and men that come where nobody may bring them: what is said of it in public (R18). */
import { isInvited, isUnderEmbargo } from '../board/abroad.ts'
import { attribution } from '../board/embargo.ts'
import { draw } from '../board/rng.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { change } from './levels.ts'
import { emit, type Play } from './play.ts'

/** Whoever comes in the open and was not asked in by a recognised government pays for that in standing. */
export function comeUninvited(play: Play, seat: ActorId, area: AreaId): void {
  const { state, world } = play
  if (!isUnderEmbargo(world, seat, area) || isInvited(world, state, seat, area)) return
  change(play, seat, 'standing', world.c.embargo.uninvited, 'moves', 'uninvited')
}

/** The breach may be laid at its author's door: it is counted, it costs standing unless invited, and what was seen is hidden no more. */
export function breachEmbargo(
  play: Play,
  seat: ActorId,
  area: AreaId,
  brought: Formation | undefined,
  byAir = false,
): void {
  const { state, world } = play
  const chance = attribution(world, state, seat, area, byAir)
  if (chance === 0 || draw(state, 100) > chance) return
  const exposed = (state.exposed ??= {})
  exposed[seat] = (exposed[seat] ?? 0) + 1
  delete brought?.covert
  emit(play, 'moves', 'embargoBroken', { seat, area }, { areas: [area] })
  if (!isInvited(world, state, seat, area))
    change(play, seat, 'standing', world.c.embargo.standing, 'moves', 'embargoBroken')
}
