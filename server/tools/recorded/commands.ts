/** From a line of a script to the command of the rules, in the state that the game has come to. */
import { strongest } from '../../../game/board/battle.ts'
import { ledIn } from '../../../game/board/forces.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { committed, sealedBy } from '../../../game/board/orders.ts'
import { mindOf } from '../../../game/bots/card.ts'
import { textOf } from '../../../game/bots/texts.ts'
import type { SeatCommand } from '../../../game/model/command.ts'
import type { ActorId, AreaId, OfferId, OrderId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import type { OrderKind, OrderSpec } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { openOffers } from '../../../game/talks/signers.ts'
import { owesDuty } from '../../../game/turn/duty.ts'
import { ToolError } from '../cli.ts'
import type { Deed, Order } from './script.ts'

type Body<C> = C extends { turn: number; phase: string } ? Omit<C, 'turn' | 'phase'> : never

function found<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new ToolError(`there is no ${what}`)
  return value
}

function offerBy(state: State, maker: ActorId): OfferId {
  const offers = openOffers(state).filter((each) => each.maker === maker)
  return found(`open offer by ${maker}`, offers.at(-1)).id
}

const orderBy = (state: State, seat: ActorId, kind: OrderKind): OrderId =>
  found(
    `${kind} order of ${seat}`,
    sealedBy(state, seat).find((order) => order.spec.kind === kind),
  ).id

function spec(world: World, state: State, by: ActorId, order: Order): OrderSpec {
  const free = (from: AreaId) => ledIn(state, from, by).filter((each) => !committed(state, by, each.id))
  switch (order.kind) {
    case 'offensive':
    case 'axis':
    case 'support':
      return {
        ...order,
        formations: order.formations ?? strongest(world, free(order.from)).map((each) => each.id),
      }
    default:
      return order
  }
}

function text(world: World, state: State, deed: Extract<Deed, { offer: string }>): OfferText {
  const mind = mindOf(world, knownTo(state, deed.by), deed.by, state.rng.seed)
  const line = { package: deed.offer, leverage: deed.leverage ?? 0, threat: [...(deed.threat ?? [])] }
  return found(`package ${deed.offer}`, textOf(mind, line) ?? undefined)
}

/** The duty of the kind that the seat owes in a text in force. */
function dutyOf(state: State, deed: Extract<Deed, { neglect: string }>) {
  const owed = state.agreements.flatMap((agreement) =>
    agreement.clauses.flatMap(({ clause }, index) =>
      clause.kind === deed.neglect && owesDuty(agreement, index, deed.by)
        ? [{ agreement: agreement.id, clause: index }]
        : [],
    ),
  )
  return found(`${deed.neglect} that ${deed.by} owes`, owed[0])
}

function planned(world: World, state: State, deed: Deed): Body<SeatCommand> | null {
  const { by } = deed
  if ('seal' in deed)
    return { type: 'seal', order: spec(world, state, by, deed.seal), confirmed: deed.confirmed ?? false }
  if ('predict' in deed) return { type: 'predict', about: deed.predict, will: deed.will, intent: '' }
  if ('choose' in deed) return { type: 'choose', event: deed.choose, option: deed.option }
  if ('supply' in deed) return { type: 'supply', client: deed.supply, level: deed.level }
  if ('neglect' in deed) return { type: 'duty', ...dutyOf(state, deed), carry: false }
  if (!('blame' in deed)) return null
  const asked = state.incidents.find((each) => each.victim === by && !each.revealed)
  return { type: 'blame', incident: found(`incident of ${by}`, asked).id, on: deed.blame }
}

function answered(state: State, deed: Deed): Body<SeatCommand> | null {
  const { by } = deed
  if ('sign' in deed) {
    const keep = (deed.keep ?? []).map((kind) => orderBy(state, by, kind))
    return { type: 'sign', offer: offerBy(state, deed.sign), keep }
  }
  if ('refuse' in deed) return { type: 'refuse', offer: offerBy(state, deed.refuse) }
  if ('withdraw' in deed) return { type: 'withdraw', offer: offerBy(state, by) }
  if ('carryOut' in deed) return { type: 'carryOut', offer: offerBy(state, by) }
  if ('climbDown' in deed) return { type: 'climbDown', offer: offerBy(state, by) }
  return null
}

function spoken(world: World, state: State, deed: Deed): Body<SeatCommand> | null {
  const { by } = deed
  if ('offer' in deed) return { type: 'offer', text: text(world, state, deed), keep: [] }
  if ('write' in deed) return { type: 'offer', text: { ...deed.write, shows: [], leverage: 0 }, keep: [] }
  if ('vote' in deed) return { type: 'vote', motion: deed.vote, way: deed.way }
  if ('show' in deed) return { type: 'show', order: orderBy(state, by, deed.show), to: [...deed.to] }
  if ('standDown' in deed) return { type: 'standDown', order: orderBy(state, by, deed.standDown) }
  if ('impose' in deed) return { type: 'impose', offer: offerBy(state, deed.on), client: deed.impose }
  if (!('stance' in deed)) return null
  return { type: 'stance', offer: offerBy(state, deed.on), client: deed.client, stance: deed.stance }
}

export function commandOf(world: World, state: State, deed: Deed): SeatCommand {
  const body = planned(world, state, deed) ?? answered(state, deed) ?? spoken(world, state, deed)
  if (body === null) throw new ToolError(`no command for ${JSON.stringify(deed)}`)
  return { ...body, turn: state.turn, phase: state.phase }
}
