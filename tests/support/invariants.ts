/** What is true of every state that the rules can reach. */
import { atBorders } from '../../game/board/borders.ts'
import { State } from '../../game/model/state.ts'
import { coefficients } from '../../game/coefficients/coefficients.ts'

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
  for (const [seat, { reserve }] of Object.entries(state.seats)) {
    const due = standing.map(({ seat: by, spec }) => (by === seat && spec.kind === 'deploy' ? spec.steps : 0))
    if (sum(due) > reserve && state.phase !== 'ended') yield `${seat} promised more than its reserve`
  }
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
  for (const agreement of state.agreements.filter(({ id }) => !id.startsWith('0.')))
    if (agreement.turn === state.turn && !state.offers.some(({ id }) => id === agreement.id))
      yield `${agreement.id} without an offer`
}

function* ofPlaces(state: State): Generator<string> {
  const ids = state.formations.map(({ id }) => id)
  if (new Set(ids).size < ids.length) yield 'a formation twice'
  for (const { id, area } of state.formations) if (!(area in state.areas)) yield `${id} nowhere`
}

function* ofLevels(state: State): Generator<string> {
  for (const [seat, { materiel }] of Object.entries(state.seats))
    if (materiel < 0 || materiel > coefficients.cap.materiel) yield `materiel of ${seat}`
  for (const [pair, tension] of Object.entries(state.tension))
    if (tension < 0 || tension > coefficients.tension.most) yield `tension ${pair}`
}

/** Quick enough for every command. */
export const broken = (state: State, start: Sums): string[] => [
  ...ofSums(state, start),
  ...ofOrders(state),
  ...ofAgreements(state),
  ...ofPlaces(state),
  ...ofLevels(state),
]

/** For every phase: the schema, and the round trip through JSON. */
export function brokenForm(state: State): string[] {
  const text = JSON.stringify(state)
  const parsed = State.safeParse(JSON.parse(text))
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return JSON.stringify(parsed.data) === text ? [] : ['not the same after a round trip']
}
