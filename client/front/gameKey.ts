/** The text that names a game: `idlib-2019`, `idlib-2019:full`, `idlib-2019:full:strike=russian`. */
import type { PublicScenario, ScenarioCard } from '../../game/model/api.ts'

export type Readings = Readonly<Record<string, string>>

/** The usual reading, the first of each, is left out; so is the first variant when nothing else is named. */
export function keyFor(
  { id, key }: Pick<ScenarioCard, 'id' | 'key'>,
  { variants, switches, variant }: Pick<PublicScenario, 'variants' | 'switches' | 'variant'>,
  readings: Readings,
): string {
  const unusual = switches.flatMap(({ id: name, options }) => {
    const chosen = readings[name]
    return chosen === undefined || chosen === options[0]?.id ? [] : [`${name}=${chosen}`]
  })
  if (unusual.length === 0) return key
  return [id, variant === '' ? (variants[0]?.id ?? '') : variant, ...unusual].join(':')
}
