/** The scenarios that ship, by id, each with the worlds of its variants. */
import { coefficients } from '../coefficients/coefficients.ts'
import { ScenarioFile } from '../model/scenario.ts'
import { groundOf } from '../theatres/ground.ts'
import astana from './astana-2017.json' with { type: 'json' }
import highway from './highway.json' with { type: 'json' }
import idlib from './idlib-2019.json' with { type: 'json' }
import intervention from './intervention-2015.json' with { type: 'json' }
import tripoli from './tripoli-2019.json' with { type: 'json' }
import twoTheatres from './two-theatres-2019.json' with { type: 'json' }
import { resolve } from './variants.ts'
import { makeWorld, type World } from './world.ts'

/** Throws on a scenario file that is none: the ones that ship are tested, others come through `scenario validate`. */
const files: ReadonlyMap<string, ScenarioFile> = new Map(
  [highway, idlib, astana, tripoli, intervention, twoTheatres]
    .map((file) => ScenarioFile.parse(file))
    .map((file) => [file.id, file]),
)

export const scenarioIds: readonly string[] = [...files.keys()]

/** Throws for an unknown id; ids from outside are looked up in `scenarioIds` first. */
export function fileOf(id: string): ScenarioFile {
  const file = files.get(id)
  if (file === undefined) throw new Error(`no scenario ${id}`)
  return file
}

/** A variant, and a reading of contested facts, of a scenario: what a match plays. */
export interface Played {
  readonly scenario: string
  readonly variant: string
  readonly facts: Readonly<Record<string, string>>
}

/**
 * One text for it: `idlib-2019`, `idlib-2019:full`, `idlib-2019:full:whoFlew=syria`. The first variant, and the usual
 * reading of each fact, are left out.
 */
export function gameKey({ scenario, variant, facts }: Played): string {
  const file = fileOf(scenario)
  const unusual = file.switches.flatMap(({ id, options }) => {
    const chosen = facts[id]
    return chosen === undefined || chosen === options[0]?.id ? [] : [`${id}=${chosen}`]
  })
  const usual = variant === file.variants[0]?.id && unusual.length === 0
  return usual ? scenario : [scenario, variant, ...unusual].join(':')
}

/** What a key names; null for one that names nothing that ships. */
export function readKey(key: string): Played | null {
  const [scenario = '', named, ...readings] = key.split(':')
  const file = files.get(scenario)
  const variant = file?.variants.find((each) => named === undefined || each.id === named)
  if (file === undefined || variant === undefined) return null
  const facts: Record<string, string> = {}
  for (const [id = '', chosen = ''] of readings.map((each) => each.split('='))) {
    const known = file.switches.find((each) => each.id === id)
    if (known?.options.every((each) => each.id !== chosen) !== false) return null
    facts[id] = chosen
  }
  return { scenario, variant: variant.id, facts }
}

/** Every variant of every scenario, in its usual reading. */
export const gameKeys: readonly string[] = [...files.values()].flatMap((file) =>
  file.variants.map(({ id }) => gameKey({ scenario: file.id, variant: id, facts: {} })),
)

/** Throws for a key that names nothing: keys from outside are read first. */
export function worldByKey(key: string): World {
  const played = readKey(key)
  if (played === null) throw new Error(`no game ${key}`)
  return worldOf(played.scenario, played.variant, played.facts)
}

const worlds = new Map<string, World>()

/** The world of a variant (the first, if none is named) under a reading of the contested facts. Throws for unknown ids. */
export function worldOf(id: string, variant?: string, facts: Readonly<Record<string, string>> = {}): World {
  const file = fileOf(id)
  const named = variant ?? file.variants[0]?.id ?? ''
  const key = `${id}/${named}/${JSON.stringify(facts)}`
  const world = worlds.get(key) ?? makeWorld(resolve(file, named, facts), groundOf(file), coefficients)
  worlds.set(key, world)
  return world
}
