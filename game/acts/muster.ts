/** New steps under arms: they join the smallest formation of their kind that has room, or form one. */
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId, FormationId } from '../model/ids.ts'
import { ownIn } from '../board/forces.ts'
import type { Play } from './play.ts'

/** The steps count as negative losses, so that the sum of an owner's steps stays what it was. */
export function muster(
  play: Play,
  owner: ActorId,
  area: AreaId,
  kind: Formation['kind'],
  steps: number,
  id: FormationId,
): void {
  const { state, world } = play
  const joined = ownIn(state, area, owner)
    .filter((each) => each.kind === kind && each.covert !== true)
    .filter((each) => each.steps + steps <= world.c.cap.attackSteps)
    .sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1))[0]
  if (joined === undefined) state.formations.push({ id, owner, kind, steps, area })
  else joined.steps += steps
  state.lost[owner] = (state.lost[owner] ?? 0) - steps
}
