/** The trail as the browser gets it: everything that cites a claim, with titles of what the public scenario tells anyway. */
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import type { Text } from '../../../game/model/text.ts'
import { fileOf, scenarioIds } from '../../../game/scenarios/worlds.ts'
import { design } from '../../../game/sources/claims.ts'
import type { Trail } from '../../../game/sources/trace.ts'

type Titled = readonly [key: string, title: Text]

/** Events, openings and what history sealed are not told before they happen: they get no title here. */
const titlesOf = (file: ScenarioFile): Titled[] => [
  ...file.packages.map((each): Titled => [`package:${file.id}/${each.id}`, each.title]),
  ...file.endings.map((each): Titled => [`ending:${file.id}/${each.id}`, each.title]),
  ...file.switches.map((each): Titled => [`switch:${file.id}/${each.id}`, each.question]),
  ...file.agreements.map((each, index): Titled => [
    `agreement:${file.id}/agreement.${String(index + 1)}`,
    each.title,
  ]),
]

export function browserTrail(trail: Trail) {
  const files = scenarioIds.map(fileOf)
  return {
    scenarios: Object.fromEntries(files.map(({ id, title }) => [id, title])),
    titles: Object.fromEntries(files.flatMap(titlesOf)),
    things: trail.things.map(({ type, id, claims }) => ({
      type,
      id,
      claims: claims.filter((each) => each !== design),
      design: claims.includes(design),
    })),
  }
}
