/** On which maps a text has its places. */
import { leverageIn, spentOn } from '../board/leverage.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import type { Clause } from '../model/clause.ts'
import { theatreIds, type ActorId, type AreaId, type TheatreId } from '../model/ids.ts'
import type { OfferText } from '../model/offer.ts'
import { mapsOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'

type Clauses = Pick<OfferText, 'clauses'>

/** A clause that binds its obligors wherever they are names no place. */
function placesOf(world: World, clause: Clause): readonly AreaId[] {
  const areas = termsOf(clause).areas(world, clause)
  return areas.length === world.areas.length ? [] : areas
}

/** Of areas, and of roads by their areas. A text that names none is about no map. */
export function mapsNamed(world: World, { clauses }: Clauses): ReadonlySet<TheatreId> {
  const named = new Set<TheatreId>()
  for (const clause of clauses)
    for (const area of placesOf(world, clause)) {
      named.add(theatreOf(area))
      if (named.size === theatreIds.length) return named
    }
  return named
}

/** The map whose leverage the text spends, and on which its makers’ momentum counts. */
export const mapOf = (world: World, board: Pick<Board, 'seats'>, maker: ActorId, text: Clauses): TheatreId =>
  spentOn(world, board, maker, mapsOf(world).length === 1 ? new Set() : mapsNamed(world, text))

/** What the maker can put into the text. */
export const leverageFor = (
  world: World,
  board: Pick<Board, 'seats'>,
  maker: ActorId,
  text: Clauses,
): number => leverageIn(board, maker, mapOf(world, board, maker, text))
