/** What Libya and the arenas need: oil and a bank, an embargo, fighters who wait, motions, modules, a convenor without force. */
import { arenaIds } from '../../../game/arenas/modules.ts'
import { hasFormat, isTabled } from '../../../game/board/formats.ts'
import { barredLinkage } from '../../../game/clauses/linkage.ts'
import { effectsOf, withinEffects } from '../../../game/effects/script.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import { twice, unknown, unless, type Problem } from './problem.ts'
import { tests } from './walk.ts'

const seatsOf = (file: ScenarioFile): string[] => file.seats.map(({ id }) => id)
const hasLibya = (file: ScenarioFile): boolean => file.theatres.some(({ id }) => id === 'libya')
const hasFull = (file: ScenarioFile): boolean => file.variants.some(({ mode }) => mode === 'full')
const hasOil = (file: ScenarioFile): boolean => Object.values(file.areas).some(({ oil }) => oil === true)

const fullOnly = (file: ScenarioFile, path: string, what: string, there: boolean): Problem[] =>
  unless(
    !there || hasFull(file),
    path,
    `${what} belong to full mode, and no variant is played in it`,
    'add a variant in full mode, or take them out',
  )

/** A module is written once for all scenarios: an author switches it on by its name. */
function arenas(file: ScenarioFile): Problem[] {
  return [
    ...file.arenas.flatMap((id, index) =>
      arenaIds.includes(id) ? [] : [unknown('arena', arenaIds, `arenas.${index}`, id)],
    ),
    ...twice('arenas', file.arenas),
    ...fullOnly(file, 'arenas', 'arenas', file.arenas.length > 0),
    ...named(file).flatMap(({ path, id }) =>
      file.arenas.includes(id) ? [] : [unknown('arena that is switched on', file.arenas, path, id)],
    ),
  ]
}

/** Arenas that tests, aims and effects name. */
function named(file: ScenarioFile): { path: string; id: string }[] {
  const tested = [...tests(file)].flatMap(({ path, test }) =>
    test.test === 'arena' ? [{ path: `${path}.id`, id: test.id }] : [],
  )
  const aimed = file.seats.flatMap(({ objectives }, seat) =>
    objectives.flatMap(({ parts }, objective) =>
      parts.flatMap((part, index) =>
        part.measure === 'arena'
          ? [{ path: `seats.${seat}.objectives.${objective}.parts.${index}.id`, id: part.id }]
          : [],
      ),
    ),
  )
  const moved = file.events.flatMap((event, index) =>
    [...effectsOf(event, `events.${index}.`)].flatMap(({ effect, path }) =>
      effect.do === 'arena' ? [{ path: `${path}.id`, id: effect.id }] : [],
    ),
  )
  return [...tested, ...aimed, ...moved]
}

function motions(file: ScenarioFile): Problem[] {
  const may = seatsOf(file).filter((seat) => seat === 'convenor' || file.vetoes.some((each) => each === seat))
  return [
    ...fullOnly(file, 'motions', 'ready motions', file.motions.length > 0),
    ...file.motions.flatMap(({ id, sponsors, passed, failed }, index) => [
      ...sponsors.flatMap((seat, at) =>
        may.includes(seat)
          ? []
          : [unknown('permanent member or convenor', may, `motions.${index}.sponsors.${at}`, seat)],
      ),
      ...[...withinEffects(passed, ''), ...withinEffects(failed, '')].flatMap(({ effect }) =>
        unless(
          effect.do !== 'table',
          `motions.${index}`,
          `"${id}" opens a table that is gone before the next Talks`,
          'open it by an event that tests the motion',
        ),
      ),
    ]),
  ]
}

function bank(file: ScenarioFile): Problem[] {
  const { bank: own } = file
  if (own === undefined) return []
  const seats = seatsOf(file)
  return [
    ...(['holder', 'waits'] as const).flatMap((who) =>
      seats.includes(own[who]) ? [] : [unknown('seat', seats, `bank.${who}`, own[who])],
    ),
    ...unless(own.holder !== own.waits, 'bank.waits', 'waits for itself', 'name another seat'),
    ...unless(
      hasOil(file),
      'bank',
      'there is no oil to be paid for',
      'give areas with terminals "oil": true',
    ),
  ]
}

function wars(file: ScenarioFile): Problem[] {
  const maps = file.theatres.map(({ id }) => id)
  return [
    ...(file.embargo === undefined || maps.includes(file.embargo)
      ? []
      : [unknown('map that is played', maps, 'embargo', file.embargo)]),
    ...unless(
      file.ferryPool === 0 || gives(file, 'ferry'),
      'ferryPool',
      'fighters wait, and nobody can ferry them',
      'let Turkey have the order "ferry", or leave them out',
    ),
    ...[...Object.keys(file.tracks), ...file.packages.map(({ format }) => format)].flatMap((format) =>
      isTabledHere(file, format)
        ? []
        : [
            {
              path: 'tracks',
              message: `"${format}" is a table of another theatre`,
              mend: 'name a format of a map that is played',
            },
          ],
    ),
  ]
}

function isTabledHere(file: ScenarioFile, name: string): boolean {
  const tables = ['geneva', 'astana', 'sochi', 'moscow', 'berlin', 'cairo'] as const
  const format = tables.find((each) => each === name)
  return format === undefined || !isTabled(format) || hasFormat({ scenario: file }, format)
}

/** A clause can hang on another of its own text alone. */
const linkages = (file: ScenarioFile): Problem[] =>
  file.packages.flatMap(({ clauses }, index) =>
    clauses.flatMap((clause, at) =>
      unless(
        clause.kind !== 'linkage' || barredLinkage(clauses, clause) === null,
        `packages.${index}.clauses.${at}`,
        'it ties together what the text does not hold',
        'give the places of two other duties of the text, counted from 0',
      ),
    ),
  )

const gives = (file: ScenarioFile, kind: OrderKind): boolean =>
  file.seats.some(({ orders }) => orders.includes(kind))

interface Need {
  readonly holds: (file: ScenarioFile, seat: ActorId) => boolean
  readonly lacks: string
}
const libya: Need = { holds: hasLibya, lacks: 'the map of Libya' }
const council: Need = {
  holds: (file, seat) => seat === 'convenor' || file.vetoes.includes(seat),
  lacks: 'a permanent seat in the Security Council',
}

/** What a kind of order needs of the scenario to make any sense. */
const needs: Readonly<Partial<Record<OrderKind, Need>>> = {
  channel: libya,
  ferry: libya,
  closeCorridor: libya,
  redLine: libya,
  airlift: libya,
  inviteTroops: libya,
  standAside: libya,
  backChannel: libya,
  refuseLending: { holds: (file) => gives(file, 'ferry'), lacks: 'somebody who could borrow fighters' },
  blockade: { holds: (file) => hasOil(file) && file.bank !== undefined, lacks: 'oil, and a bank' },
  splitIncome: { holds: (file, seat) => file.bank?.holder === seat, lacks: 'the central bank' },
  sponsor: {
    holds: (file, seat) => council.holds(file, seat) && file.motions.length > 0,
    lacks: 'a permanent seat in the Security Council, or a ready motion',
  },
  endorseText: council,
  arena: { holds: (file) => file.arenas.length > 0, lacks: 'an arena that is switched on' },
}

/** Without force: it has neither troops nor orders for any. */
const unarmed: ReadonlySet<OrderKind> = new Set([
  'convene',
  'aid',
  'lobby',
  'mission',
  'sponsor',
  'endorseText',
  'arena',
])

function orders(file: ScenarioFile): Problem[] {
  return file.seats.flatMap(({ id, orders: given }, index) =>
    given.flatMap((kind, at) => {
      const path = `seats.${index}.orders.${at}`
      const need = needs[kind]
      return [
        ...unless(
          need === undefined || need.holds(file, id),
          path,
          `"${kind}" makes no sense for "${id}": it lacks ${need?.lacks ?? ''}`,
          'take it out, or give the scenario what it needs',
        ),
        ...unless(
          id !== 'convenor' || unarmed.has(kind),
          path,
          `the convenor has no force for "${kind}"`,
          `give it some of ${[...unarmed].join(', ')}`,
        ),
      ]
    }),
  )
}

function convenor(file: ScenarioFile): Problem[] {
  const index = file.seats.findIndex(({ id }) => id === 'convenor')
  return [
    ...unless(
      (file.seats[index]?.reserve ?? 0) === 0,
      `seats.${index}.reserve`,
      'the convenor has no troops',
      'make it 0',
    ),
    ...file.formations.flatMap(({ owner }, at) =>
      unless(owner !== 'convenor', `formations.${at}.owner`, 'the convenor has no troops', 'name another'),
    ),
  ]
}

export const abroadProblems = (file: ScenarioFile): Problem[] => [
  ...arenas(file),
  ...motions(file),
  ...bank(file),
  ...wars(file),
  ...linkages(file),
  ...orders(file),
  ...convenor(file),
]
