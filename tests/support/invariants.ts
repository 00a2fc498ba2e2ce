/** What is true of every state that the rules can reach. */
import { atBorders } from '../../game/board/borders.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { fromReserve } from '../../game/board/reserve.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { actors, type ActorId } from '../../game/model/ids.ts'
import { State } from '../../game/model/state.ts'
import type { Viewer } from '../../game/model/view.ts'
import type { World } from '../../game/scenarios/world.ts'
import { canonical } from '../../server/tools/recorded/hash.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** People at home, displaced, and at the border. */
export const peopleOf = (state: State): number =>
  sum(Object.values(state.areas).map((area) => area.people + area.displaced)) + atBorders(state, 'total')

/** Steps on the map, in reserve and lost (replacements count as negative losses), by owner. */
export function stepsByOwner(state: State): Map<string, number> {
  const steps = new Map<string, number>(Object.entries(state.lost))
  const add = (owner: string, more: number) => steps.set(owner, (steps.get(owner) ?? 0) + more)
  for (const formation of state.formations) add(formation.owner, formation.steps)
  for (const [seat, { reserve }] of Object.entries(state.seats)) add(seat, reserve)
  return steps
}

export interface Sums {
  readonly people: number
  readonly steps: ReadonlyMap<string, number>
}
export const sumsOf = (state: State): Sums => ({ people: peopleOf(state), steps: stepsByOwner(state) })

/** Events bring people from elsewhere to a border: the chronicle says how many. */
export function withArrivals(sums: Sums, entries: readonly ChronicleEntry[]): Sums {
  const came = entries.filter(({ key }) => key === 'chronicle.arrivals')
  return came.length === 0
    ? sums
    : { ...sums, people: sums.people + sum(came.map(({ params }) => Number(params['people']))) }
}

function* ofSums(state: State, start: Sums): Generator<string> {
  const { people, steps } = sumsOf(state)
  if (people !== start.people) yield `people: ${String(people)} of ${String(start.people)}`
  for (const owner of new Set([...steps.keys(), ...start.steps.keys()]))
    if ((steps.get(owner) ?? 0) !== (start.steps.get(owner) ?? 0)) yield `steps of ${owner}`
}

function* ofOrders(state: State): Generator<string> {
  const standing = state.orders.filter((order) => order.status === 'sealed')
  const busy = standing.flatMap(({ spec }) =>
    'formations' in spec ? spec.formations : spec.kind === 'move' ? [spec.formation] : [],
  )
  if (new Set(busy).size < busy.length) yield 'a formation in two orders'
  const ids = state.orders.map((order) => order.id)
  if (new Set(ids).size < ids.length) yield 'two orders of one name'
}

/** When it has just sealed an order: a choice that it makes later may still call on the reserve. */
export function promisesTooMuch(state: State, seat: ActorId): boolean {
  const own = state.orders.filter((order) => order.seat === seat && order.status === 'sealed')
  return sum(own.map(({ spec }) => fromReserve(spec))) > (state.seats[seat]?.reserve ?? 0)
}

/** No agreement without the signatures of all who had to sign, their own or given by their patrons. */
function* ofAgreements(state: State): Generator<string> {
  for (const offer of state.offers.filter((each) => each.status === 'agreed')) {
    const signed = offer.answers
      .filter(({ answer }) => answer === 'signed' || answer === 'imposed')
      .map(({ seat }) => seat)
    const missing = offer.signers.filter((seat) => seat !== offer.maker && !signed.includes(seat))
    if (missing.length > 0) yield `${offer.id} without ${missing.join()}`
    if (!state.agreements.some(({ id }) => id === offer.id)) yield `${offer.id} agreed, but no agreement`
  }
  const ids = state.agreements.map(({ id }) => id)
  if (new Set(ids).size < ids.length) yield 'an agreement twice'
  if (state.phase === 'ended') return
  for (const agreement of state.agreements.filter(({ id }) => !id.startsWith('0.')))
    if (agreement.turn === state.turn && !state.offers.some(({ id }) => id === agreement.id))
      yield `${agreement.id} without an offer`
}

function* ofPlaces(state: State): Generator<string> {
  const ids = state.formations.map(({ id }) => id)
  if (new Set(ids).size < ids.length) yield 'a formation twice'
  for (const { id, area } of state.formations) if (!(area in state.areas)) yield `${id} nowhere`
  for (const [area, { siege, control, foothold }] of Object.entries(state.areas)) {
    if (siege?.by === control) yield `${area} besieged by its holder`
    if (foothold?.by === control) yield `a foothold of its holder in ${area}`
  }
}

function* ofLevels({ c }: World, state: State): Generator<string> {
  for (const [seat, { materiel, leverage }] of Object.entries(state.seats)) {
    if (materiel < 0 || materiel > c.cap.materiel) yield `materiel of ${seat}`
    if (Object.values(leverage).some((points) => points < 0 || points > c.cap.leverage))
      yield `leverage of ${seat}`
  }
  for (const [pair, tension] of Object.entries(state.tension))
    if (tension < 0 || tension > c.tension.most) yield `tension ${pair}`
}

/** Shares are frozen while Talks are open, and only then; what is covert is support. */
function* ofSupport(state: State): Generator<string> {
  if (state.phase !== 'talks' && state.supportDue.length > 0) yield 'support due outside Talks'
  for (const patron of actors)
    for (const client of state.covertSupport[patron] ?? [])
      if (state.support[patron]?.[client] === undefined) yield `${patron} gives ${client} nothing in secret`
}

/** Tables are those of Talks; an event may lay one as the turn opens. Whoever sits there was asked, and the host sits. */
function* ofTables(state: State): Generator<string> {
  for (const { format, host, invited, seated, left } of state.tables) {
    const called = ({ key, params }: ChronicleEntry) =>
      key === 'chronicle.tableCalled' && params['format'] === format
    if (state.phase === 'planning' && !state.chronicle.some(called)) yield `${format} in Planning`
    if (!seated.includes(host)) yield `${format} without its host`
    if (invited.includes(host)) yield `${format} to which its host is asked`
    for (const seat of seated)
      if (seat !== host && !invited.includes(seat)) yield `${seat} unasked at ${format}`
    if (left.some((seat) => seated.includes(seat) || invited.includes(seat))) yield `${format} left, and not`
  }
  const formats = state.tables.map(({ format }) => format)
  if (new Set(formats).size < formats.length) yield 'two tables of one format'
}

/** Only members vote, and what was asked in Planning is settled when it closes. */
function* ofQuestions({ scenario }: World, state: State): Generator<string> {
  for (const { id, votes } of state.motions)
    for (const seat of Object.keys(votes))
      if (!scenario.vetoes.some((each) => each === seat)) yield `${seat} votes on ${id}`
  if (state.phase !== 'talks') return
  for (const { event, seat, option } of state.choices)
    if (option !== null) yield `what ${seat} chose for ${event} is not settled`
}

/** Quick enough for every command. */
export const broken = (world: World, state: State, start: Sums): string[] => [
  ...ofSums(state, start),
  ...ofOrders(state),
  ...ofAgreements(state),
  ...ofPlaces(state),
  ...ofLevels(world, state),
  ...ofSupport(state),
  ...ofTables(state),
  ...ofQuestions(world, state),
]

/** For every phase: the schema, and the round trip through JSON. The order of optional fields is no difference. */
export function brokenForm(state: State): string[] {
  const parsed = State.safeParse(JSON.parse(JSON.stringify(state)))
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return canonical(parsed.data) === canonical(state) ? [] : ['not the same after a round trip']
}

/** For every phase: what was agreed in private, and what is open between some, reaches nobody else. */
export function* told(world: World, state: State): Generator<string> {
  if (state.phase === 'ended') return
  const viewers: Viewer[] = [...world.seats, 'observer']
  for (const viewer of viewers) {
    const { agreements, offers, orders, formations, choices } = knownTo(state, viewer)
    const strange = (named: readonly string[]) => !named.includes(viewer)
    for (const { id, format, parties, guarantors } of agreements)
      if (format === 'private' && strange([...parties, ...guarantors])) yield `${viewer} knows of ${id}`
    for (const { id, signers } of offers) if (strange(signers)) yield `${viewer} reads ${id}`
    for (const { id, seat, shownTo } of orders)
      if (strange([seat, ...shownTo])) yield `${viewer} sees order ${id}`
    for (const { id, owner, covert } of formations)
      if (covert === true && strange([owner])) yield `${viewer} sees ${id}`
    if (choices.some(({ seat }) => strange([seat]))) yield `${viewer} sees what others choose`
  }
}

/** Of a game that has ended. */
export function* brokenEnd(world: World, { result }: State): Generator<string> {
  if (result === null) {
    yield 'no result'
    return
  }
  for (const seat of world.seats) {
    const total = result.totals[seat] ?? -1
    if (total < 0 || total > 100) yield `total of ${seat}: ${String(total)}`
  }
  for (const [name, { curve }] of Object.entries(result.aftermath))
    if (curve.some((share, index) => share < (curve[index - 1] ?? 0)))
      yield `${name}: a war that unbreaks out`
}
