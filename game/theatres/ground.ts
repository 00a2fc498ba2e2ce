/** The geography of all maps that a scenario is played on, as one. */
import type { TheatreId } from '../model/ids.ts'
import { grounds, type Ground } from './areas.ts'
import type { Theatre } from './theatre.ts'

function theatreFrom({ areas, routes, exits }: Ground): Theatre {
  const near = new Map<string, readonly string[]>(areas.map((area) => [area.id, area.neighbours]))
  return { neighbours: (area) => near.get(area) ?? [], routes, exits: (area) => exits[area] ?? [] }
}

const theatres: Readonly<Record<TheatreId, Theatre>> = {
  syria: theatreFrom(grounds.syria),
  libya: theatreFrom(grounds.libya),
}

/** No two maps share an area, and nobody walks from one to another. */
export function groundOf({ theatres: played }: { theatres: readonly { id: TheatreId }[] }): Theatre {
  const merged = played.map(({ id }) => theatres[id])
  return {
    neighbours: (area) => merged.flatMap((each) => each.neighbours(area)),
    routes: merged.flatMap((each) => each.routes),
    exits: (area) => merged.flatMap((each) => each.exits(area)),
  }
}
