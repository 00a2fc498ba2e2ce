/** All checks of one scenario file, the cheap and certain ones first. */
import * as z from 'zod/mini'
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import { ScenarioFile } from '../../../game/model/scenario.ts'
import { resolve } from '../../../game/scenarios/variants.ts'
import { makeWorld } from '../../../game/scenarios/world.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import { abroadProblems } from './abroad.ts'
import { frameProblems } from './frame.ts'
import { offerProblems } from './offers.ts'
import { openingProblems } from './opening.ts'
import { fromSchema, type Problem } from './problem.ts'
import { reachProblems } from './reach.ts'
import { readingProblems } from './readings.ts'
import { referenceProblems } from './references.ts'
import { scriptProblems } from './script.ts'

z.config(z.locales.en())

const named = (file: ScenarioFile): Problem[] => [
  ...referenceProblems(file),
  ...scriptProblems(file),
  ...frameProblems(file),
  ...abroadProblems(file),
]

/** What can be said without the rules. */
const ofFile = (file: ScenarioFile): Problem[] => {
  const found = named(file)
  return found.length > 0 ? found : reachProblems(file)
}

/** A reading may leave a line of a card without its object, and an event without its cause. */
const ofReading = (file: ScenarioFile): Problem[] =>
  named(file).filter(({ path }) => !path.includes('.doctrine.'))

interface Played {
  readonly variant: string
  readonly facts: Readonly<Record<string, string>>
}

/** Each variant as the file has it; the first under each reading too. */
function plays({ variants, switches }: ScenarioFile): Played[] {
  const [first] = variants
  const readings = switches.flatMap(({ id, options }) =>
    options.slice(1).map((option) => ({ variant: first?.id ?? '', facts: { [id]: option.id } })),
  )
  return [...variants.map(({ id }) => ({ variant: id, facts: {} })), ...readings]
}

const nameOf = ({ variant, facts }: Played): string =>
  [variant, ...Object.entries(facts).map(([id, option]) => `${id} = ${option}`)].join(', ')

/** By the rules themselves. What the first variant has is not said again. */
function asPlayed(file: ScenarioFile): Problem[] {
  const found: Problem[] = []
  for (const [index, play] of plays(file).entries()) {
    const scenario = resolve(file, play.variant, play.facts)
    const isCut = file.variants.find(({ id }) => id === play.variant)?.historyOf !== undefined
    const world = makeWorld(scenario, groundOf(file), coefficients)
    for (const { path, message, mend } of openingProblems(world, isCut))
      if (!found.some((each) => each.path === path))
        found.push({ path, message: index === 0 ? message : `${message} – as ${nameOf(play)}`, mend })
  }
  return found
}

export function problemsOf(file: unknown): Problem[] {
  const parsed = ScenarioFile.safeParse(file)
  if (!parsed.success) return fromSchema(parsed.error.issues, file)
  const found = [...ofFile(parsed.data), ...readingProblems(parsed.data, ofReading)]
  return found.length > 0 ? found : [...offerProblems(parsed.data), ...asPlayed(parsed.data)]
}
