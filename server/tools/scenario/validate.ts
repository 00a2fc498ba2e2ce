/** All checks of one scenario file, the cheap and certain ones first. */
import * as z from 'zod/mini'
import { coefficients } from '../../../game/coefficients/coefficients.ts'
import { Scenario } from '../../../game/model/scenario.ts'
import { makeWorld } from '../../../game/scenarios/world.ts'
import { theatres } from '../../../game/scenarios/worlds.ts'
import { frameProblems } from './frame.ts'
import { openingProblems } from './opening.ts'
import { fromSchema, type Problem } from './problem.ts'
import { referenceProblems } from './references.ts'

z.config(z.locales.en())

export function problemsOf(file: unknown): Problem[] {
  const parsed = Scenario.safeParse(file)
  if (!parsed.success) return fromSchema(parsed.error.issues)
  const scenario = parsed.data
  const found = [...referenceProblems(scenario), ...frameProblems(scenario)]
  if (found.length > 0) return found
  return openingProblems(makeWorld(scenario, theatres[scenario.theatre], coefficients))
}
