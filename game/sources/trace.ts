/**
 * From each thing of the model to the claims that it rests on, and back. The sources lie below the rules, so whoever
 * has registries and scenarios hands them in: `server/tools/claims/collect.ts` does.
 */
import type { Arena } from '../model/arena.ts'
import type { ScenarioFile } from '../model/scenario.ts'
import { design, findClaim } from './claims.ts'
import { ruleClaims, ruleNumbers } from './rules.ts'

export const thingTypes = [
  'rule',
  'order',
  'clause',
  'coefficient',
  'seat',
  'doctrine',
  'actor',
  'event',
  'motion',
  'arena',
  'switch',
  'package',
  'opening',
  'agreement',
  'ending',
  'question',
] as const
export type ThingType = (typeof thingTypes)[number]

export interface Thing {
  readonly type: ThingType
  /** Within its type: `offensive`, `R10`, `wear.grip`, `idlib-2019/soleimani`, `idlib-2019/turkey/blame.1`. */
  readonly id: string
  /** `rules`, `coefficients`, or the scenario. */
  readonly where: string
  /** Ids, `design` among them where it stands. */
  readonly claims: readonly string[]
}

export interface Trail {
  readonly things: readonly Thing[]
  /** Things by claim; a claim on which nothing rests is not in it. */
  readonly byClaim: ReadonlyMap<string, readonly Thing[]>
  /** What rests on no claim at all. */
  readonly design: readonly Thing[]
}

interface Citing {
  readonly claims: readonly string[]
}

export const fromRules = (): Thing[] =>
  ruleNumbers.map((id) => ({ type: 'rule', id, where: 'rules', claims: ruleClaims[id] }))

/** Of a registry: one thing a kind. */
export const fromKinds = (type: 'order' | 'clause', kinds: Readonly<Record<string, Citing>>): Thing[] =>
  Object.entries(kinds).map(([id, { claims }]) => ({ type, id, where: 'rules', claims }))

const isNode = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null

/** Claims that a reason names. */
const namedIn = (why: string): string[] =>
  (why.match(/[a-z0-9-]+/g) ?? []).filter((id) => findClaim(id) !== null)

/** Numbers whose reason names claims; all the others are design, which is not worth saying of each. */
export function fromCoefficients(node: unknown, path = ''): Thing[] {
  if (!isNode(node)) return []
  const { why } = node
  if (typeof why !== 'string')
    return Object.entries(node).flatMap(([key, child]) =>
      fromCoefficients(child, path === '' ? key : `${path}.${key}`),
    )
  const claims = namedIn(why)
  return claims.length === 0 ? [] : [{ type: 'coefficient', id: path, where: 'coefficients', claims }]
}

type Found = readonly [type: ThingType, name: string, citing: Citing]

/** The lists of a card, line by line; the first line of a list is 1. */
const linesOf = ({ id, doctrine }: ScenarioFile['seats'][number]): Found[] =>
  Object.entries(doctrine).flatMap(([list, lines]) =>
    Array.isArray(lines)
      ? lines.map((line, index): Found => ['doctrine', `${id}/${list}.${String(index + 1)}`, line])
      : [],
  )

const numbered = (type: ThingType, citing: readonly Citing[]): Found[] =>
  citing.map((each, index): Found => [type, `${type}.${String(index + 1)}`, each])

const named = (type: ThingType, citing: readonly (Citing & { readonly id: string })[]): Found[] =>
  citing.map((each): Found => [type, each.id, each])

/** Every place of a scenario where claims stand. */
export function fromScenario(file: ScenarioFile): Thing[] {
  const found: Found[] = [
    ...named('seat', file.seats),
    ...file.seats.flatMap(linesOf),
    ...named('actor', file.actors),
    ...named('event', file.events),
    ...named('motion', file.motions),
    ...named('switch', file.switches),
    ...named('package', file.packages),
    ...numbered('opening', file.opening),
    ...numbered('agreement', file.agreements),
    ...named('ending', file.endings),
    ...numbered(
      'question',
      file.questions.map((each) => ('claims' in each ? each : { claims: [design] })),
    ),
  ]
  return found.map(([type, name, { claims }]) => ({ type, id: `${file.id}/${name}`, where: file.id, claims }))
}

/** An arena with its acts and its events, which belong to no scenario. */
export const fromArena = (arena: Arena): Thing[] =>
  [
    { id: arena.id, claims: arena.claims },
    ...[...arena.acts, ...arena.events].map(({ id, claims }) => ({ id: `${arena.id}/${id}`, claims })),
  ].map(({ id, claims }) => ({ type: 'arena', id, where: 'arenas', claims }))

/** Both ways. */
export function trailOf(things: readonly Thing[]): Trail {
  const byClaim = new Map<string, Thing[]>()
  for (const thing of things)
    for (const id of new Set(thing.claims))
      if (id !== design) byClaim.set(id, [...(byClaim.get(id) ?? []), thing])
  return { things, byClaim, design: things.filter(({ claims }) => claims.every((id) => id === design)) }
}
