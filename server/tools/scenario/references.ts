/** Names that point at something: areas, routes, actors, pairs, packages, postures, events, motions, claims. */
import { effectsOf } from '../../../game/effects/script.ts'
import { actors as everybody, pairOf } from '../../../game/model/ids.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import { splits } from '../../../game/model/state.ts'
import { isClaim } from '../../../game/sources/claims.ts'
import { grounds } from '../../../game/theatres/areas.ts'
import { cardProblems } from './cards.ts'
import { bordersOf, roadsOf, viewProblems } from './grounds.ts'
import { unknown, type Problem } from './problem.ts'
import { strings, tests, type Leaf } from './walk.ts'

const areaKeys = new Set(['area', 'areas', 'target', 'targets', 'fallsBackTo'])
/** Under these stands an area or an actor, as the case may be. */
const eitherKeys = new Set(['from', 'to', 'of'])
const routeKeys = new Set(['route', 'routes'])
const exitKeys = new Set(['exit'])
const pairKeys = new Set(['pair', 'corePairs'])
const actorKeys = new Set(
  (
    'control owner by on victim about client obligor obligors beneficiary parties guarantors with maker makers ' +
    'group shownTo excluded sides actor seat patron host invites among whose power'
  ).split(' '),
)
/** Texts in two languages; ids of formations; values of a reading, which are looked at where they are put. */
const isNoName = ({ path }: Leaf): boolean =>
  /\.(en|de)$/.test(path) || /^switches\.\d+\.options\.\d+\.set\./.test(path)
/** What an effect names is known by its kind (script.ts). */
const isEffect = ({ path }: Leaf): boolean =>
  /^(events\.\d+\.(effects|choices\.\d+\.options)|motions\.\d+\.(passed|failed))\./.test(path)
/** Fields that a card asks of an order have names of their own. */
const isWish = ({ path }: Leaf): boolean => /\.doctrine\.orders\.\d+\.with\./.test(path)

export const actorsOf = (file: ScenarioFile): string[] =>
  [...file.seats, ...file.actors].map((each) => each.id)

/** The maps that the scenario names. */
const groundsOf = (file: ScenarioFile) => file.theatres.map(({ id }) => grounds[id])

function names(file: ScenarioFile): Problem[] {
  const areas = new Set(Object.keys(file.areas))
  const routes = new Set(roadsOf(file).flatMap((road) => (road.areas.length > 0 ? [road.id] : [])))
  const exits = new Set(bordersOf(file))
  const actors = new Set(actorsOf(file))
  const pairs = new Set(Object.keys(file.tension))
  // What the bank pays first is neither.
  const either = new Set([...areas, ...actors, 'all', ...splits])
  const all = [...strings(file)].filter((leaf) => !isNoName(leaf))
  const leaves = all.filter((leaf) => !isEffect(leaf) && !isWish(leaf))
  const wrong = (what: string, keys: ReadonlySet<string>, known: ReadonlySet<string>) =>
    leaves
      .filter(({ key, value }) => keys.has(key) && !known.has(value))
      .map(({ path, value }) => unknown(what, known, path, value))
  const claims = all.filter(({ key, value }) => key === 'claims' && !isClaim(value))
  return [
    ...wrong('live area', areaKeys, areas),
    ...wrong('area or actor', eitherKeys, either),
    ...wrong('route of a live area', routeKeys, routes),
    ...wrong('border of a live area', exitKeys, exits),
    ...wrong('seat or actor', actorKeys, actors),
    ...wrong('pair with a tension', pairKeys, pairs),
    ...claims.map(({ path, value }) => ({
      path,
      message: `there is no claim "${value}"`,
      mend: 'give an id of game/sources/claims.json, or "design"',
    })),
  ]
}

/** Names that are keys: who supports, supplies, moves or leads whom. */
function keys(file: ScenarioFile): Problem[] {
  const actors = actorsOf(file)
  const of = (path: string, record: object) =>
    Object.keys(record)
      .filter((key) => !actors.includes(key))
      .map((key) => unknown('seat or actor', actors, `${path}.${key}`, key))
  const leads = Object.entries(file.tracks).filter(
    ([, lead]) => lead !== null && !actors.includes(lead ?? ''),
  )
  return [
    ...of('support', file.support),
    ...Object.entries(file.support).flatMap(([patron, clients]) => of(`support.${patron}`, clients ?? {})),
    ...of('covertSupport', file.covertSupport),
    ...Object.entries(file.covertSupport).flatMap(([patron, clients]) =>
      (clients ?? [])
        .filter((client) => !actors.includes(client))
        .map((client) => unknown('seat or actor', actors, `covertSupport.${patron}`, client)),
    ),
    ...of('gains', file.gains),
    ...file.seats.flatMap(({ supply }, index) => of(`seats.${index}.supply`, supply)),
    ...leads.map(([format, lead]) => unknown('seat or actor', actors, `tracks.${format}`, lead ?? '')),
  ]
}

function pairs(file: ScenarioFile): Problem[] {
  const actors = everybody.filter((each) => actorsOf(file).includes(each))
  const known = new Set(actors.flatMap((a) => actors.filter((b) => a !== b).map((b) => pairOf(a, b))))
  return Object.keys(file.tension)
    .filter((pair) => !known.has(pair))
    .map((pair) => unknown('pair of actors', known, `tension.${pair}`, pair))
}

function places(file: ScenarioFile): Problem[] {
  const drawn = new Set<string>(groundsOf(file).flatMap((ground) => ground.areas.map((area) => area.id)))
  return Object.keys(file.areas)
    .filter((area) => !drawn.has(area))
    .map((area) => unknown('area in the theatre', drawn, `areas.${area}`, area))
}

/** Motions that some event, or some seat, can bring. */
export const motionsOf = (file: ScenarioFile): string[] => [
  ...file.motions.map(({ id }) => id),
  ...file.events.flatMap((event) =>
    [...effectsOf(event)].flatMap(({ effect }) => (effect.do === 'motion' ? [effect.id] : [])),
  ),
]

/** Tests and clauses that name events and motions. */
function script(file: ScenarioFile): Problem[] {
  const events = file.events.map(({ id }) => id)
  const motions = motionsOf(file)
  const tested = [...tests(file)].flatMap(({ path, test }) => {
    if (test.test === 'event' && !events.includes(test.id))
      return [unknown('event', events, `${path}.id`, test.id)]
    if (test.test === 'motion' && !motions.includes(test.id))
      return [unknown('motion', motions, `${path}.id`, test.id)]
    return []
  })
  const promised = [...strings(file)].filter(
    ({ key, value, path }) => key === 'motion' && !isNoName({ path, key, value }) && !motions.includes(value),
  )
  return [...tested, ...promised.map(({ path, value }) => unknown('motion', motions, path, value))]
}

export const referenceProblems = (file: ScenarioFile): Problem[] => [
  ...names(file),
  ...keys(file),
  ...pairs(file),
  ...places(file),
  ...viewProblems(file),
  ...script(file),
  ...file.seats.flatMap((seat, index) => cardProblems(file, seat, `seats.${index}.doctrine`)),
]
