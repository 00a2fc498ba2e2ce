/** Fighters who were led by somebody else go home: to their own people, or to where others like them wait. */
import { lender } from '../board/abroad.ts'
import { areaOf, fights, ownIn, totalSteps } from '../board/forces.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refugesOf, type World } from '../scenarios/world.ts'
import type { State } from '../model/state.ts'
import type { Play } from './play.ts'

/** Ground that the owner holds: where it would rather fall back to, else where most of its fighters are. */
function home(world: World, state: State, owner: ActorId): AreaId | undefined {
  const held = world.areas.filter((area) => areaOf(state, area).control === owner)
  const there = (area: AreaId) => totalSteps(ownIn(state, area, owner).filter(fights))
  return (
    refugesOf(world, owner).find((area) => held.includes(area)) ?? held.sort((a, b) => there(b) - there(a))[0]
  )
}

/** The formation is off the map already. Without a home the lender's people wait for the next aircraft. */
export function sendBack(play: Play, { id, owner, kind, steps }: Formation): void {
  const { state, world } = play
  const area = home(world, state, owner)
  if (area !== undefined) {
    state.formations.push({ id, owner, kind, steps, area })
    return
  }
  state.lost[owner] = (state.lost[owner] ?? 0) + steps
  if (owner === lender) state.ferry = Math.min(world.c.cap.reserve, (state.ferry ?? 0) + steps)
}
