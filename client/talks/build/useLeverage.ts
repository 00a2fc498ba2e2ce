import type { ActorId, TheatreId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import { mapsOf } from '../../../game/scenarios/world.ts'
import { leverageFor, mapOf } from '../../../game/talks/maps.ts'
import { useView } from '../../store/GameContext.tsx'
import { useWorld } from '../world.ts'

/** How much the reader can put into the text, and in a game on two maps on which of them it was won. */
export function useLeverage(
  text: OfferText,
  menu: number,
  reader: ActorId,
): { most: number; map: TheatreId | null } {
  const world = useWorld()
  const view = useView()
  if (mapsOf(world).length === 1) return { most: menu, map: null }
  const most = Math.min(menu, leverageFor(world, view, reader, text))
  // what a text already carries can still be taken back, wherever its clauses now are
  return { most: Math.max(most, text.leverage), map: mapOf(world, view, reader, text) }
}
