/** How many flee from a fight (R17). In Libya fronts moved through thinly settled land, and the capital's people stayed. */
import type { AreaId } from '../model/ids.ts'
import { landOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'

/** Terrain of the largest cities: nobody takes them at a blow, and few can leave them. */
const largest = 4

/** Per cent of those present who leave an area that is attacked, or taken. */
export function drivenOut(world: World, area: AreaId, taken: boolean): number {
  const { people } = world.c
  if (theatreOf(area) === 'syria') return taken ? people.captured : people.attack
  if (taken) return people.capturedLibya
  return landOf(world, area).terrain >= largest ? people.attackCapital : people.attackLibya
}

/** Per cent of those who leave who go on to a border: of Libya's displaced nearly all stayed in the country. */
export const goAbroad = ({ c: { people } }: World, area: AreaId): number =>
  theatreOf(area) === 'syria' ? people.toBorder : people.toBorderLibya
