/** The arenas that ship, by name. */
import { Arena } from '../model/arena.ts'
import afghanistan from './afghanistan.json' with { type: 'json' }
import centralAfrica from './centralAfrica.json' with { type: 'json' }
import gulf from './gulf.json' with { type: 'json' }
import palestine from './palestine.json' with { type: 'json' }

/** Throws on a module that is none: they are tested, and authors cannot bring their own. */
const modules: ReadonlyMap<string, Arena> = new Map(
  [afghanistan, centralAfrica, palestine, gulf]
    .map((file) => Arena.parse(file))
    .map((arena) => [arena.id, arena]),
)

export const arenaIds: readonly string[] = [...modules.keys()]

/** Undefined for a name that is none. */
export const moduleOf = (id: string): Arena | undefined => modules.get(id)
