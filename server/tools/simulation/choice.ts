/** What is played: a scenario and a variant of it, by the options that the commands share. */
import { coefficients, withCoefficient } from '../../../game/coefficients/coefficients.ts'
import { ScenarioFile } from '../../../game/model/scenario.ts'
import { resolve } from '../../../game/scenarios/variants.ts'
import { makeWorld, type World } from '../../../game/scenarios/world.ts'
import { fileOf, scenarioIds } from '../../../game/scenarios/worlds.ts'
import { groundOf } from '../../../game/theatres/ground.ts'
import { firstLine, oneOf, ToolError } from '../cli.ts'
import { readJson } from '../recorded/games.ts'

/** A scenario that ships, or one that an author is writing. */
export function scenarioFrom(id: string, path?: string): ScenarioFile {
  if (path === undefined) return fileOf(oneOf('--scenario', id, scenarioIds))
  const parsed = ScenarioFile.safeParse(readJson(path))
  if (!parsed.success)
    throw new ToolError(`${path}: is no scenario. Try npm run scenario -- validate ${path}`)
  return parsed.data
}

/** The variant asked for, else the longest of the mode, which is full where there is one. */
export function variantOf(
  { id, variants }: ScenarioFile,
  mode: string | undefined,
  cut: string | undefined,
): string {
  if (cut !== undefined)
    return oneOf(
      '--cut',
      cut,
      variants.map((each) => each.id),
    )
  const modes = [...new Set(variants.map((each) => each.mode))]
  const wanted =
    mode === undefined ? (modes.includes('full') ? 'full' : 'class') : oneOf('--mode', mode, modes)
  const longest = variants.filter((each) => each.mode === wanted).sort((a, b) => b.turns - a.turns)[0]
  if (longest === undefined) throw new ToolError(`--mode ${wanted}: ${id} has no such mode.`)
  return longest.id
}

/** `changes`: PATH=NUMBER of coefficients. */
export function worldWith(file: ScenarioFile, variant: string, changes: readonly string[] = []): World {
  let c = coefficients
  for (const change of changes) {
    const [path = '', value = ''] = change.split('=')
    try {
      c = withCoefficient(c, path, value.trim() === '' ? Number.NaN : Number(value))
    } catch (error) {
      throw new ToolError(`--set ${change}: ${firstLine(error)}. See game/coefficients/coefficients.json.`)
    }
  }
  return makeWorld(resolve(file, variant), groundOf(file), c)
}
