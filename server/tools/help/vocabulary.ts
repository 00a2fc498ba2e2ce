/** The words of a scenario's language – tests, measures, effects – with their fields, from the schemas themselves. */
import * as z from 'zod/mini'
import { Effect, type EffectKind } from '../../../game/model/effect.ts'
import { Measure, Predicate } from '../../../game/model/measure.ts'
import { Clause, clauseKinds } from '../../../game/model/clause.ts'
import { formationKinds } from '../../../game/model/formation.ts'
import { actors, formats, powers, theatreIds } from '../../../game/model/ids.ts'
import { OrderSpec, orderKinds } from '../../../game/model/order.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import { orderRules } from '../../../game/orders/registry.ts'
import { areaIds, grounds, type Route } from '../../../game/theatres/areas.ts'
import { viewsOf } from '../scenario/grounds.ts'
import { word } from './game-words.ts'
import { table } from './table.ts'
import { clauseWords } from './words.ts'

const predicates: Readonly<Record<Predicate['test'], string>> = {
  always: 'Holds always.',
  all: 'All of the tests in `of` hold.',
  any: 'One of the tests in `of` holds.',
  not: 'The test in `of` does not hold.',
  deal: 'Some agreement matches; see *Deals*.',
  held: 'The actor controls the area.',
  routeHeld: 'The actor’s side holds every segment of the route.',
  tension: 'Tension of the pair is that high.',
  momentum: 'Areas gained less lost over two turns, −2 to 2.',
  level: 'A level of a seat is that high. Materiel, leverage and reserve are known to that seat alone.',
  turn: 'It is that turn or a later one.',
  steps:
    'So many steps that follow the actor’s orders stand in the areas, on the map, or anywhere; with `whose`, only those that belong to that actor.',
  support: 'A patron’s support of a client is that high.',
  border: 'So many people have come to a border, this turn or in the game; to all borders without `exit`.',
  besieged: 'The area is under siege.',
  grievance: 'Grievance in the area is that high.',
  event: 'The event has happened.',
  motion: 'The motion has come up and stands so.',
  table: 'A table of the format is open now.',
  mode: 'Class or full mode is played.',
  struck: 'The actor struck somebody in the Resolution just past.',
  areas: 'Areas that the actor has taken, less those it has lost, since the start.',
  withheld: 'The patron withheld from the client this turn or the last.',
  war: 'Two powers are at war: the game has ended so.',
  chance: 'The best attack that the actor could lead now takes its area with that chance, in per cent.',
  blockade: 'The oil terminals are shut.',
  channel: 'Russia speaks about Libya through this channel now.',
  ferried: 'So many steps were ferried to Libya in the whole game.',
  redLine: 'A red line is drawn at the area.',
  exposed: 'So many breaches of the embargo were laid at the actor’s door.',
  invited: 'The host has asked the power in.',
  arena: 'The track of an arena has come that far; 0 where the arena is not switched on.',
  incident: 'A power has lost steps to another’s action; with `answer`, and blamed somebody so.',
}

const measures: Readonly<Record<Measure['measure'], string>> = {
  routes:
    'Share of the routes’ segments that the actor’s side holds, or that are open to it by agreement; patrolled alone counts half.',
  areas: 'Share of the areas that the actor’s side holds.',
  peopleUnder: 'Share of the people, as they lived at the start, in areas that the actor’s side holds.',
  steps: 'Steps that follow the actor’s orders, of those at the start.',
  peopleHome: 'People at home in the areas, of those at the start.',
  arrivals: '100 with nobody at the border, 0 at `worst` people in the whole game.',
  deal: '100 while a matching deal is in force; see *Deals*.',
  calm: '100 at tension 0, 0 at 6.',
  level: 'Ten times the level.',
  posts: 'Share of own posts that still stand and are not encircled.',
  notImposed: '100 unless something was imposed on the seat.',
  share: 'The patron’s share in the client, in per cent.',
  presence: 'Share of the areas where a formation follows the actor’s orders.',
  absence: 'Share of the areas that the actor neither holds nor has anybody in who follows its orders.',
  quiet: '100 less ten times the mean grievance of the areas.',
  losses: '100 with no step lost, 0 at `worst`: of its own people, whoever leads them.',
  weight:
    'Steps that follow the actor’s orders among those and the ones that follow `among`, in per cent; on one map with `theatre`.',
  track: 'Legitimacy of the format’s track, in thirds of 100; with `by`, only while that seat leads it.',
  oil: '100 while the terminals are open, 0 while they are shut; with `by`, the share of them that the actor’s side holds.',
  undetected: '100, less 25 for each breach of the embargo that was laid at the actor’s door.',
  arena: 'Ten times where the track of an arena stands; with `low`, the other way round.',
  backing: 'Ten times all the support that the actor gets, at most 100.',
}

const effects: Readonly<Record<EffectKind, string>> = {
  level: 'Home, standing or credibility of a seat changes.',
  materiel: 'Materiel changes. Only the seat is told.',
  reserve: 'Steps off the map come or go.',
  leverage: 'Leverage changes.',
  support: 'A patron’s support of a client changes.',
  tension: 'Tension of a tracked pair changes.',
  momentum: 'Momentum of the actor, for this turn and the next.',
  arrive:
    'A formation comes, to ground of its side nearby if the area is not its side’s. Covert ones go anywhere.',
  leave: 'Steps leave, a power’s for its reserve.',
  loss: 'Steps are lost to `by`, whose client is `client`: an incident for a power with a seat.',
  control: 'An area changes hands; the other side falls back.',
  displace: 'Per cent of those present leave.',
  arrivals: 'People from elsewhere come to a border.',
  grievance: 'Grievance of the areas changes.',
  motion:
    'A motion comes before the UN, put to the vote `after` turns; then the effects of `passed` or `failed`.',
  endorse: 'The UN endorses every matching agreement in force.',
  table: 'A table of the format is open in this turn’s Talks.',
  sanction: 'Sanctions take from a seat’s income for some turns.',
  aid: 'Aid comes into the areas, or stops.',
  hotLine: 'The line of the pair is opened, or closed for this turn.',
  ferryPool: 'Fighters come to stand ready to be ferried, or no longer.',
  blockade: 'The actor has shut the oil terminals; with `null`, they open again.',
  invite: 'The host has asked the power in: it is lawfully there.',
  arena: 'The track of an arena moves. Nothing where it is not switched on.',
  event: 'Another event happens at once.',
}

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null

/** Schemas of objects anywhere below. */
function objectsIn(node: unknown): Readonly<Record<string, unknown>>[] {
  if (!isTree(node)) return []
  const inner = Object.values(node).flatMap(objectsIn)
  return isTree(node['properties']) ? [node, ...inner] : inner
}

const typeOf = (schema: unknown): string => {
  if (!isTree(schema)) return ''
  if (Array.isArray(schema['enum']) && schema['enum'].length <= 6)
    return schema['enum'].map((each) => `\`${String(each)}\``).join(' / ')
  return ''
}

function fields(word: string, key: string, objects: readonly Readonly<Record<string, unknown>>[]): string {
  const own = objects.find(({ properties }) => {
    const named = isTree(properties) ? properties[key] : undefined
    return isTree(named) && named['const'] === word
  })
  if (own === undefined) return ''
  const required = Array.isArray(own['required']) ? own['required'] : []
  return Object.entries(isTree(own['properties']) ? own['properties'] : {})
    .filter(([name]) => name !== key)
    .map(([name, schema]) => {
      const choices = typeOf(schema)
      return `\`${name}\`${required.includes(name) ? '' : '?'}${choices === '' ? '' : ` (${choices})`}`
    })
    .join(', ')
}

interface More {
  readonly head: string
  readonly of: Readonly<Record<string, string>>
}

function wordTable(
  schema: z.core.$ZodType,
  key: string,
  words: Readonly<Record<string, string>>,
  more?: More,
): string {
  const objects = objectsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  return table(
    [`\`${key}\``, 'Fields', ...(more === undefined ? [] : [more.head]), 'Meaning'],
    Object.entries(words).map(([word, meaning]) => [
      `\`${word}\``,
      fields(word, key, objects),
      ...(more === undefined ? [] : [more.of[word] ?? '']),
      meaning,
    ]),
  )
}

/** What an order is written with, and whose own it is. */
export const orderFieldTable = (): string =>
  wordTable(
    OrderSpec,
    'kind',
    Object.fromEntries(orderKinds.map((kind) => [kind, word('en', 'rules', `order.about.${kind}`)])),
    {
      head: 'Only',
      of: Object.fromEntries(orderKinds.map((kind) => [kind, coded(orderRules[kind].own ?? [])])),
    },
  )

/** What a clause is written with, and in which mode it can be offered. */
export const clauseFieldTable = (): string =>
  wordTable(Clause, 'kind', Object.fromEntries(clauseKinds.map((kind) => [kind, clauseWords[kind].en])), {
    head: 'Mode',
    of: Object.fromEntries(
      clauseKinds.map((kind) => [kind, clauseRules[kind].classMode ? 'class, full' : 'full']),
    ),
  })

const coded = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ')

const maps = [
  ['Syria', grounds.syria, areaIds.syria, viewsOf.syria],
  ['Libya', grounds.libya, areaIds.libya, viewsOf.libya],
] as const

/** Routes that run through the area. */
const on = (area: string, routes: readonly Route[]): string =>
  routes
    .filter(({ areas }) => areas.some((each) => each === area))
    .map(({ id }) => `\`${id}\``)
    .join(' ')

/** What the map says of each area, for those who cannot look at it. */
export const areaTable = (): string =>
  table(
    ['Area', 'Neighbours', 'Routes', 'Exits'],
    maps.flatMap(([, { areas, routes, exits }]) =>
      areas.map(({ id, neighbours }) => [
        `\`${id}\``,
        coded(neighbours),
        on(id, routes),
        coded(exits[id] ?? []),
      ]),
    ),
  )

/** Areas in the order in which a route runs through them; each is a neighbour of the next. */
export const routeTable = (): string =>
  table(
    ['Route', 'Areas, in order'],
    maps.flatMap(([, { routes }]) => routes.map(({ id, areas }) => [`\`${id}\``, coded(areas)])),
  )

/** Names that everything else hangs on. */
export const nameTable = (): string =>
  table(
    ['What', 'Names'],
    [
      ['actors', coded(actors)],
      ['powers among them', coded(powers)],
      ['theatres', coded(theatreIds)],
      ...maps.flatMap(([map, { routes, exits }, areas, views]) => [
        [`views of ${map}`, coded(views)],
        [`areas of ${map}`, coded(areas)],
        [`routes of ${map}`, coded(routes.map(({ id }) => id))],
        [`exits (borders) of ${map}`, coded([...new Set(Object.values(exits).flat())])],
      ]),
      ['formats', coded(formats)],
      ['kinds of formation', coded(formationKinds)],
    ],
  )

export const predicateTable = (): string => wordTable(Predicate, 'test', predicates)
export const measureTable = (): string => wordTable(Measure, 'measure', measures)
export const effectTable = (): string => wordTable(Effect, 'do', effects)
