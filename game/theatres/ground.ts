/** The geography of all maps that a scenario is played on, as one. */
import type { TheatreId } from '../model/ids.ts'
import { syriaAreas, syriaExits, syriaRoutes } from './areas.ts'
import type { Theatre } from './theatre.ts'

const nearInSyria = new Map<string, readonly string[]>(syriaAreas.map((area) => [area.id, area.neighbours]))

const theatres: Readonly<Partial<Record<TheatreId, Theatre>>> = {
  syria: {
    neighbours: (area) => nearInSyria.get(area) ?? [],
    routes: syriaRoutes,
    exits: (area) => syriaExits[area] ?? [],
  },
}

/** No two maps share an area, and nobody walks from one to another. */
export function groundOf({ theatres: played }: { theatres: readonly { id: TheatreId }[] }): Theatre {
  const grounds = played.flatMap(({ id }) => theatres[id] ?? [])
  return {
    neighbours: (area) => grounds.flatMap((each) => each.neighbours(area)),
    routes: grounds.flatMap((each) => each.routes),
    exits: (area) => grounds.flatMap((each) => each.exits(area)),
  }
}
