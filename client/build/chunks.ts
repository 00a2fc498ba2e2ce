/**
 * What is fetched together. Left alone the bundler makes a file of every few modules that two screens share, and a
 * page of forty small files opens slower than one of four: each costs a question to the server, and compresses badly.
 */

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** The chunk of what these screens need at once, beside the chunks before it. Modules as they end in their path. */
interface Together {
  readonly name: string
  readonly of: readonly string[]
  /** Only what one of these needs as well. */
  readonly shared?: readonly string[]
}

const together: readonly Together[] = [
  { name: 'first', of: ['client/main.tsx'] },
  { name: 'plate', of: ['client/front/FrontPlate.tsx'] },
  {
    name: 'table',
    of: ['client/game/GamePage.tsx'],
    shared: ['client/teach/TeachPage.tsx', 'client/screen/ScreenPage.tsx'],
  },
  { name: 'game', of: ['client/game/GamePage.tsx'] },
]

/** Everything that a module imports at once, itself too; what it fetches later is not in it. */
function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start])
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}

/** Says of each module in which chunk it stands; null: where the bundler puts it. `root`: the repository's. */
export function chunkNamer(root: string): (id: string, graph: Graph) => string | null {
  const known = new Map<string, ReadonlySet<string>>()
  const reached = (end: string, graph: Graph) => {
    const path = `${root}/${end}`
    const found = known.get(path) ?? reachedFrom(path, graph)
    known.set(path, found)
    return found
  }
  return (id, graph) => {
    const needs = (ends: readonly string[]) => ends.some((end) => reached(end, graph).has(id))
    return (
      together.find(({ of, shared }) => needs(of) && (shared === undefined || needs(shared)))?.name ?? null
    )
  }
}
