/** The trail as the browser gets it: everything that cites a claim, with titles of what the public scenario tells anyway. */
import { arenaIds, moduleOf } from '../../../game/arenas/modules.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import type { Text } from '../../../game/model/text.ts'
import { fileOf, scenarioIds } from '../../../game/scenarios/worlds.ts'
import { design } from '../../../game/sources/claims.ts'
import type { Trail } from '../../../game/sources/trace.ts'

type Titled = readonly [key: string, title: Text]

/** Events, openings and what history sealed are not told before they happen: they get no title here. */
const titlesOf = (file: ScenarioFile): Titled[] => [
  ...file.motions.map((each): Titled => [`motion:${file.id}/${each.id}`, each.title]),
  ...file.packages.map((each): Titled => [`package:${file.id}/${each.id}`, each.title]),
  ...file.endings.map((each): Titled => [`ending:${file.id}/${each.id}`, each.title]),
  ...file.switches.map((each): Titled => [`switch:${file.id}/${each.id}`, each.question]),
  ...file.agreements.map((each, index): Titled => [
    `agreement:${file.id}/agreement.${String(index + 1)}`,
    each.title,
  ]),
]

/** Acts are there for everybody to read; what happens in an arena is not told before. */
const arenaTitles = (): Titled[] =>
  arenaIds
    .flatMap((id) => moduleOf(id) ?? [])
    .flatMap(({ id, title, acts }) => [
      [`arena:${id}`, title] satisfies Titled,
      ...acts.map((act): Titled => [`arena:${id}/${act.id}`, act.title]),
    ])

export function browserTrail(trail: Trail) {
  const files = scenarioIds.map(fileOf)
  return {
    scenarios: Object.fromEntries(files.map(({ id, title }) => [id, title])),
    titles: Object.fromEntries([...files.flatMap(titlesOf), ...arenaTitles()]),
    things: trail.things.map(({ type, id, claims }) => ({
      type,
      id,
      claims: claims.filter((each) => each !== design),
      design: claims.includes(design),
    })),
  }
}
