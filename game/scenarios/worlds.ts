/** The scenarios that ship, by id, each with its world. */
import { coefficients } from '../coefficients/coefficients.ts'
import { Scenario } from '../model/scenario.ts'
import { syriaAreas, syriaRoutes } from '../theatres/areas.ts'
import type { Theatre } from '../theatres/theatre.ts'
import highway from './highway.json' with { type: 'json' }
import { makeWorld, type World } from './world.ts'

const near = new Map<string, readonly string[]>(syriaAreas.map((area) => [area.id, area.neighbours]))

export const theatres: Readonly<Record<Scenario['theatre'], Theatre>> = {
  syria: { neighbours: (area) => near.get(area) ?? [], routes: syriaRoutes },
}

/** Throws on a scenario file that is none: the ones that ship are tested, others come through `scenario validate`. */
const load = (file: unknown): World => {
  const scenario = Scenario.parse(file)
  return makeWorld(scenario, theatres[scenario.theatre], coefficients)
}

const worlds: ReadonlyMap<string, World> = new Map([load(highway)].map((world) => [world.scenario.id, world]))

export const scenarioIds: readonly string[] = [...worlds.keys()]

/** Throws for an unknown id; ids from outside are looked up in `scenarioIds` first. */
export function worldOf(id: string): World {
  const world = worlds.get(id)
  if (world === undefined) throw new Error(`no scenario ${id}`)
  return world
}
