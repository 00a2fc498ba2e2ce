/** Orders, clauses, answers and what happened, as sentences. */
import type { Act } from '../../../game/bots/card.ts'
import type { ChronicleEntry } from '../../../game/model/chronicle.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { BotReason } from '../../../game/model/wire.ts'
import { seatOf, type World } from '../../../game/scenarios/world.ts'
import { sideOf, strongest } from '../../../game/talks/lines.ts'
import { known, list, say, SeatName, seatName, told, type Params } from './english.ts'

/** Orders that are told in other words when one of their fields says so. */
function orderKey(spec: OrderSpec): string {
  if (spec.kind === 'aid' && spec.deny) return 'aidDenied'
  if (spec.kind === 'lobby' && !spec.for) return 'lobbyAgainst'
  if (spec.kind === 'reconcile' && spec.way === 'buses') return 'reconcileBuses'
  if (spec.kind === 'deploy' && spec.covert === true) return 'deployCovert'
  if (spec.kind === 'channel' && spec.way === 'generalStaff') return 'channelStaff'
  if (spec.kind === 'ferry' && spec.from !== undefined) return 'ferryFrom'
  if (spec.kind === 'blockade' && spec.open) return 'blockadeOpen'
  return spec.kind === 'splitIncome' ? `splitIncome.${spec.to}` : spec.kind
}

const stepsOf = (state: State, ids: readonly string[]): number =>
  state.formations.filter(({ id }) => ids.includes(id)).reduce((sum, { steps }) => sum + steps, 0)

/** Without whose it is: “offensive from Hama on Maarrat, 6 steps”. */
export function orderText(world: World, state: State, spec: OrderSpec): string {
  const { kind: _kind, ...fields } = spec
  const to = spec.kind === 'move' || spec.kind === 'ferry' ? { area: spec.to } : {}
  const steps = spec.kind === 'offensive' ? { steps: stepsOf(state, spec.formations) } : {}
  const params = told(world, { seat: 'nobody', ...fields, ...to, ...steps })
  const text = say(`order.sentence.${orderKey(spec)}`, params)
  return text.replace(/^Nobody(: | in )/i, (_all, rest: string) => (rest === ': ' ? '' : 'in '))
}

const standDown = (world: World, state: State, id: string): string => {
  const order = state.orders.find((each) => each.id === id)
  return order === undefined
    ? `Stood down: ${id}`
    : `${SeatName(order.seat)} stands down: ${orderText(world, state, order.spec)}`
}

function clauseText(world: World, state: State, clause: Clause): string {
  if (clause.kind === 'standDown') return standDown(world, state, clause.order)
  const count = 'obligors' in clause ? { count: clause.obligors.length } : {}
  const everywhere =
    'areas' in clause && world.areas.every((area) => clause.areas.includes(area))
      ? { areas: say('clause.everywhere') }
      : {}
  const params = told(world, { ...clause, ...count, ...everywhere })
  if (clause.kind === 'vote') return say(`clause.vote.${clause.way}`, params)
  if (clause.kind === 'linkage')
    return say(`clause.${clause.mirrored ? 'linkageMirrored' : 'linkage'}`, {
      clause: clause.clause + 1,
      onlyIf: clause.onlyIf + 1,
    })
  if (clause.kind === 'ceasefire' && clause.excluded.length > 0) return say('clause.ceasefireExcept', params)
  return say(`clause.${clause.kind}`, params)
}

const kinds = (clauses: readonly { kind: string }[]): string =>
  clauses
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'standDown')
    .join(' ')

/** The scenario's name for such a text, else what it is made of. */
export function textName(world: World, { clauses, format }: Pick<OfferText, 'clauses' | 'format'>): string {
  const alike = world.scenario.packages.filter((each) => kinds(each.clauses) === kinds(clauses))
  const found = alike.find((each) => each.format === format) ?? alike[0]
  const names = clauses
    .filter(({ kind }) => kind !== 'standDown')
    .map(({ kind }) => say(`clause.name.${kind}`))
  return found === undefined ? list([...new Set(names)]).toLowerCase() : `“${found.title.en}”`
}

/** Who is asked, under which roof, for what; what is shown with it. */
export function offerLines(world: World, state: State, text: OfferText): string[] {
  const roof = say(`word.format.${text.format}`)
  const shown = text.shows.flatMap((id) => state.orders.filter((order) => order.id === id))
  return [
    `to ${list(text.to.map(seatName))} (${roof}${text.leverage > 0 ? `, leverage ${text.leverage}` : ''})`,
    ...shown.map(({ spec }) => `threat shown: ${orderText(world, state, spec)}`),
    ...text.clauses.map((clause, index) => `${index + 1}. ${clauseText(world, state, clause)}`),
    ...(text.guarantors.length > 0 ? [`guaranteed by ${list(text.guarantors.map(seatName))}`] : []),
  ]
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)}`

/** The line of the card, what it wants, what it expects of it for its own aims, the formula's figures. */
export function reasonText(world: World, { reason }: Act): string {
  const { seat, line, terms, gains, wants } = reason
  const of = seatOf(world, seat)
  const card: Readonly<Record<string, unknown>> = of.doctrine
  const lines = line === null ? undefined : card[line.list]
  const found: unknown = Array.isArray(lines) && line !== null ? lines[line.index] : undefined
  const weighed = weighedMost(world, reason)
  const why = weighed ?? whyOf(found) ?? (wants === null ? null : say(wants.key, wants.params))
  const aims = gains.map(
    ({ objective, points }) => `${of.objectives[objective]?.title.en ?? objective} ${signed(points)}`,
  )
  const formula = terms === null ? null : `x ${signed(terms.x)}, ${Math.round(terms.chance / 10)} % to sign`
  const figures = [formula, ...aims].filter((each) => each !== null).join('; ')
  return [why === null ? '' : `“${why}”`, figures === '' ? '' : `[${figures}]`].filter(Boolean).join(' ')
}

/** Where the line of the card speaks against what was done: what spoke for it. */
function weighedMost(world: World, reason: BotReason): string | null {
  const { seat, terms } = reason
  const side = sideOf(reason)
  if (side === null || terms === null) return null
  const aims = seatOf(world, seat).objectives
  const point = strongest(terms, aims, side)
  const params =
    point.of === 'aim' ? { aim: aims[point.objective]?.title.en, points: signed(point.points) } : {}
  const why = say(`counsel.${side === 'for' ? 'grounds' : 'doubts'}.${point.of}`, params)
  return say('decision.weighed', { why })
}

function whyOf(line: unknown): string | null {
  if (typeof line !== 'object' || line === null || !('why' in line)) return null
  const { why } = line
  return typeof why === 'object' && why !== null && 'en' in why && typeof why.en === 'string' ? why.en : null
}

/** One key has other words where an order, an offer or an area is meant. */
function keyOf({ key, params }: ChronicleEntry): string {
  const of = ['order', 'offer', 'area'].find((name) => name in params) ?? ''
  const special = `said.${key.replace('chronicle.', '')}.${of}`
  return known(special) ? special : key
}

export const entryText = (world: World, entry: ChronicleEntry): string => {
  const params: Params = told(world, entry.params)
  return say(keyOf(entry), params)
}
