/** Acts in arenas (R20): what follows from one beyond its track, in the vocabulary of the script. */
import type { Play } from '../acts/play.ts'
import { actOf } from '../board/arenas.ts'
import { stands } from '../board/battle.ts'
import { carryOutAll } from '../effects/registry.ts'
import { happen } from './events.ts'

/** Right after the political step, in which the tracks have moved. */
export function carryOutActs(play: Play): void {
  for (const { spec } of play.state.orders.filter(stands)) {
    if (spec.kind !== 'arena') continue
    const effects = actOf(play.world, spec.arena, spec.act)?.effects ?? []
    const happens = (event: string) => happen(play, event)
    carryOutAll(play, effects, { event: spec.act, dated: play.state.turn, happen: happens })
  }
}
