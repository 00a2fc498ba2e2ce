/** What a seat does, as lines to be read after its name. */
import type { SeatCommand } from '../../../game/model/command.ts'
import type { OfferId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { areaName, list, say, seatName, told } from './english.ts'
import { offerLines, orderText, textName } from './sentences.ts'

const offerBy = (state: State, id: OfferId) => state.offers.find((each) => each.id === id)

/** “Russia’s “Moscow protocol””, as a text on the table is called. */
function offerName(world: World, state: State, id: OfferId): string {
  const offer = offerBy(state, id)
  return offer === undefined ? id : `${seatName(offer.maker)}’s ${textName(world, offer.text)}`
}

/** “the agreement of Russia and Turkey”: what it is called in the log, nobody wants to read. */
function dealName(world: World, state: State, id: string): string {
  const deal = state.agreements.find((each) => each.id === id)
  if (deal === undefined) return id
  const clauses = deal.clauses.map(({ clause }) => clause)
  return `${textName(world, { clauses, format: deal.format })} of ${list(deal.parties.map(seatName))}`
}

const orderName = (world: World, state: State, id: string): string => {
  const order = state.orders.find((each) => each.id === id)
  return order === undefined ? id : orderText(world, state, order.spec)
}

type Type = SeatCommand['type']
type Of<T extends Type> = Extract<SeatCommand, { type: T }>
type Lines = readonly string[] | null
type Tell<C> = (world: World, state: State, command: C) => Lines

const is = <T extends Type>(command: SeatCommand, type: T): command is Of<T> => command.type === type

const define = <T extends Type>(type: T, tell: Tell<Of<T>>): [Type, Tell<SeatCommand>] => [
  type,
  (world, state, command) => (is(command, type) ? tell(world, state, command) : null),
]

/** After “Russia …”: the first line of an act, then what it holds. Null for what nobody wants to read. */
const acts = new Map<Type, Tell<SeatCommand>>([
  define('seal', (world, state, { order, confirmed }) => [
    `seals: ${orderText(world, state, order)}${confirmed ? ' (confirmed at the brink)' : ''}`,
  ]),
  define('unseal', (world, state, { order }) => [`takes back: ${orderName(world, state, order)}`]),
  define('blame', (_world, state, { incident, on }) => {
    const found = state.incidents.find(({ id }) => id === incident)
    const what = say(`word.blame.${on}`, { ...found })
    return [
      `${what} for the loss in ${areaName(found?.area ?? incident)}, ${say('word.steps', { count: found?.steps ?? 0 })}`,
    ]
  }),
  define('predict', (_world, _state, { about, will }) => [
    `predicts that ${seatName(about)} will ${say(`word.forecast.${will}`)}`,
  ]),
  define('supply', (_world, _state, { client, level }) => [
    `sets its supply to ${seatName(client)}: ${say(`word.supply.${level}`)}`,
  ]),
  define('choose', (world, _state, { event, option }) => {
    const { event: title, option: label } = told(world, { event, option })
    return [`is asked by “${String(title)}” and decides: ${String(label)}`]
  }),
  define('duty', (_world, state, { agreement, clause, carry }) => {
    const kind = state.agreements.find(({ id }) => id === agreement)?.clauses[clause]?.clause.kind
    return [`${carry ? 'will meet' : 'secretly will not meet'} its duty: ${say(`clause.name.${kind ?? ''}`)}`]
  }),
  define('show', (world, state, { order, to }) => [
    `shows ${list(to.map(seatName))}: ${orderName(world, state, order)}`,
  ]),
  define('offer', (world, state, { text }) => [
    `offers ${textName(world, text)}`,
    ...offerLines(world, state, text),
  ]),
  define('counter', (world, state, { offer, text }) => [
    `counters ${offerName(world, state, offer)} with ${textName(world, text)}`,
    ...offerLines(world, state, text),
  ]),
  define('sign', (world, state, { offer, keep }) => [
    `signs ${offerName(world, state, offer)}${keep.length === 0 ? '' : `, but means to break it: ${keep.map((id) => orderName(world, state, id)).join('; ')}`}`,
  ]),
  define('refuse', (world, state, { offer }) => [`refuses ${offerName(world, state, offer)}`]),
  define('withdraw', (world, state, { offer }) => [`withdraws ${offerName(world, state, offer)}`]),
  define('stance', (world, state, { offer, client, stance }) =>
    stance === 'silent'
      ? null
      : [`speaks to ${seatName(client)} about ${offerName(world, state, offer)}: ${say(`stance.${stance}`)}`],
  ),
  define('impose', (world, state, { offer, client }) => [
    `signs ${offerName(world, state, offer)} for ${seatName(client)}`,
  ]),
  define('carryOut', (world, state, { offer }) => [
    `was refused (${offerName(world, state, offer)}) and carries its threat out`,
  ]),
  define('climbDown', (world, state, { offer }) => [
    `was refused (${offerName(world, state, offer)}) and climbs down`,
  ]),
  define('standDown', (world, state, { order }) => [
    `stands down unasked: ${orderName(world, state, order)}`,
  ]),
  define('vote', (world, _state, { motion, way }) => [
    `announces its vote on ${String(told(world, { motion })['motion'])}: ${say(`word.vote.${way}`)}`,
  ]),
  define('attend', (_world, _state, { format }) => [
    `sits down at the table: ${say(`word.format.${format}`)}`,
  ]),
  define('walkOut', (_world, _state, { format }) => [
    `walks out of the table: ${say(`word.format.${format}`)}`,
  ]),
  define('endorse', (world, state, { agreement }) => [
    `puts its name behind ${dealName(world, state, agreement)}`,
  ]),
  define('carryResult', (world, state, { agreement, format }) => [
    `carries ${dealName(world, state, agreement)} into ${say(`word.format.${format}`)}`,
  ]),
  define('admit', (_world, _state, { client }) => [`admits that it supports ${seatName(client)}`]),
])

export const tellAct = (world: World, state: State, command: SeatCommand): Lines =>
  acts.get(command.type)?.(world, state, command) ?? null
