/** The ground under a scenario: windows of its maps, and the roads and borders that its board has anything of. */
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import { grounds } from '../../../game/theatres/areas.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import libya from '../../../game/theatres/libya/geometry.json' with { type: 'json' }
import syria from '../../../game/theatres/syria/geometry.json' with { type: 'json' }
import { unknown, type Problem } from './problem.ts'

/** The named windows of each map, as they were drawn. */
export const viewsOf = { syria: Object.keys(syria.views), libya: Object.keys(libya.views) } as const

export const viewProblems = (file: ScenarioFile): Problem[] =>
  file.theatres.flatMap(({ id, view }, index) =>
    viewsOf[id].includes(view) ? [] : [unknown(`view of ${id}`, viewsOf[id], `theatres.${index}.view`, view)],
  )

/** Where people of live areas can leave the map. */
export const bordersOf = (file: ScenarioFile): string[] => [
  ...new Set(Object.keys(file.areas).flatMap((area) => groundOf(file).exits(area))),
]

/** Roads of the maps that are played, each with its areas that are live. */
export const roadsOf = (file: ScenarioFile): { id: string; areas: string[] }[] =>
  file.theatres
    .flatMap(({ id }) => grounds[id].routes)
    .map(({ id, areas }) => ({ id, areas: areas.filter((area) => area in file.areas) }))
