/** The scenarios that ship, by id, each with the worlds of its variants. */
import { coefficients } from '../coefficients/coefficients.ts'
import { ScenarioFile } from '../model/scenario.ts'
import { syriaAreas, syriaExits, syriaRoutes } from '../theatres/areas.ts'
import type { Theatre } from '../theatres/theatre.ts'
import highway from './highway.json' with { type: 'json' }
import { resolve } from './variants.ts'
import { makeWorld, type World } from './world.ts'

const near = new Map<string, readonly string[]>(syriaAreas.map((area) => [area.id, area.neighbours]))

export const theatres: Readonly<Record<ScenarioFile['theatre'], Theatre>> = {
  syria: {
    neighbours: (area) => near.get(area) ?? [],
    routes: syriaRoutes,
    exits: (area) => syriaExits[area] ?? [],
  },
}

/** Throws on a scenario file that is none: the ones that ship are tested, others come through `scenario validate`. */
const files: ReadonlyMap<string, ScenarioFile> = new Map(
  [highway].map((file) => ScenarioFile.parse(file)).map((file) => [file.id, file]),
)

export const scenarioIds: readonly string[] = [...files.keys()]

/** Throws for an unknown id; ids from outside are looked up in `scenarioIds` first. */
export function fileOf(id: string): ScenarioFile {
  const file = files.get(id)
  if (file === undefined) throw new Error(`no scenario ${id}`)
  return file
}

const worlds = new Map<string, World>()

/** The world of a variant (the first, if none is named) under a reading of the contested facts. Throws for unknown ids. */
export function worldOf(id: string, variant?: string, facts: Readonly<Record<string, string>> = {}): World {
  const file = fileOf(id)
  const named = variant ?? file.variants[0]?.id ?? ''
  const key = `${id}/${named}/${JSON.stringify(facts)}`
  const world =
    worlds.get(key) ?? makeWorld(resolve(file, named, facts), theatres[file.theatre], coefficients)
  worlds.set(key, world)
  return world
}
