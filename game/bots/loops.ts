/**
 * Loops that must not pay: players that try one trick whatever happens, and else play as the level-1 bot. For tests,
 * and to see by hand what the trick is worth (`npm run simulate -- --seat russia=refunds`).
 */
import { clientsOf } from '../board/patrons.ts'
import { stands } from '../board/battle.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { ActorId } from '../model/ids.ts'
import type { OrderKind } from '../model/order.ts'
import { orderRules } from '../orders/registry.ts'
import { barredSeal } from '../orders/seal.ts'
import { hostile, type World } from '../scenarios/world.ts'
import { openOffers } from '../talks/signers.ts'
import { barredAnswer } from '../turn/answers.ts'
import { barredText } from '../turn/offerRules.ts'
import { cardsUsed } from '../turn/offers.ts'
import { act as play, type Act } from './act.ts'
import { candidates } from './candidates.ts'
import { act as asAct, mindOf, type Mind } from './card.ts'
import type { Player } from './table.ts'
import { textOf } from './texts.ts'

export const loops = [
  'refunds',
  'blocks',
  'convenes',
  'blamesNobody',
  'addresses',
  'rearms',
  'lastTurn',
  'asksAgain',
] as const
export type Loop = (typeof loops)[number]

type Trick = (mind: Mind) => Act | null

/** The trick where it can be played, else the bot. */
const trying =
  (trick: Trick): Player =>
  (world, board, seat, seed) => {
    const idle = board.phase === 'ended' || board.seats[seat]?.ready === true
    return (idle ? null : trick(mindOf(world, board, seat, seed))) ?? play(world, board, seat, seed)
  }

/** The first order of the kind that may be sealed now. */
function sealFirst(mind: Mind, kind: OrderKind): Act | null {
  const { world, board, seat } = mind
  const line: Doctrine['orders'][number] = {
    posture: [],
    order: kind,
    why: { en: 'A trick.', de: 'Ein Trick.' },
    claims: ['design'],
  }
  for (const order of candidates(mind, line))
    if (barredSeal(world, board, seat, order) === null)
      return asAct(mind, { type: 'seal', order, confirmed: false })
  return null
}

const own = ({ board, seat }: Mind) => board.orders.filter((order) => order.seat === seat && stands(order))

/** Seals the dearest and takes a part of the price back before anything happens. */
const refunds: Trick = (mind) => {
  if (mind.board.phase === 'planning') {
    const costs = Object.values(orderRules).filter(({ kind }) => kind === 'offensive' || kind === 'air')
    return own(mind).length > 0
      ? null
      : (costs.map(({ kind }) => sealFirst(mind, kind)).find((each) => each !== null) ?? null)
  }
  const order = own(mind)[0]
  return order === undefined ? null : asAct(mind, { type: 'standDown', order: order.id })
}

/** Raises its weight with a client of the other side, and tells it to refuse. */
const blocks: Trick = (mind) => {
  const { world, board, seat } = mind
  const strangers = clientsOf(board, seat).filter((client) => hostile(world, client, seat))
  if (board.phase === 'planning') {
    const client = strangers.find((each) => board.seats[seat]?.supply?.[each] !== 'raise')
    return client === undefined ? null : asAct(mind, { type: 'supply', client, level: 'raise' })
  }
  for (const offer of openOffers(board).filter((each) => each.signers.includes(seat)))
    for (const client of strangers.filter((each) => offer.signers.includes(each) && each !== offer.maker)) {
      const said = offer.stances.find((each) => each.patron === seat && each.client === client)?.stance
      const answered = offer.answers.some((each) => each.seat === client)
      if (said !== 'backRefusal' && !answered)
        return asAct(mind, { type: 'stance', offer: offer.id, client, stance: 'backRefusal' })
    }
  return null
}

/** A table every turn, whatever is put on it. */
const convenes: Trick = (mind) => (mind.board.phase === 'planning' ? sealFirst(mind, 'convene') : null)

const addresses: Trick = (mind) => (mind.board.phase === 'planning' ? sealFirst(mind, 'address') : null)

const blamesNobody: Trick = (mind) => {
  const open = mind.board.incidents.find(
    (each) => each.victim === mind.seat && !each.revealed && each.answer === null,
  )
  return open === undefined ? null : asAct(mind, { type: 'blame', incident: open.id, on: 'nobody' })
}

/** Signs whatever is put before it, and uses the quiet to bring up more. */
const rearms: Trick = (mind) => {
  const { board, seat } = mind
  if (board.phase === 'planning') {
    const truce = inForce(board).some((deal) => deal.parties.includes(seat))
    const kinds: OrderKind[] = ['raise', 'conscript', 'raiseMilitia', 'deploy', 'fortify']
    return truce ? (kinds.map((kind) => sealFirst(mind, kind)).find((each) => each !== null) ?? null) : null
  }
  const asked = openOffers(board).find((each) => barredAnswer(board, seat, each.id) === null)
  return asked === undefined ? null : asAct(mind, { type: 'sign', offer: asked.id, keep: [] })
}

/** The first text of its card, every turn, whatever was said to it. */
const asksAgain: Trick = (mind) => {
  const { world, board, seat, card } = mind
  const line = card.offers[0]
  if (board.phase !== 'talks' || line === undefined || cardsUsed(board, seat) > 0) return null
  const text = textOf(mind, line)
  return text === null || barredText(world, board, seat, text) !== null
    ? null
    : asAct(mind, { type: 'offer', text, keep: [] })
}

/** Keeps its word until nothing can be paid for breaking it. */
const lastTurn: Player = (world: World, board: Board, seat: ActorId, seed: readonly number[]) => {
  const last = board.turn >= world.scenario.turns
  const why = { en: 'It is the last turn.', de: 'Es ist die letzte Runde.' }
  const breach: Doctrine['breach'] = last ? [{ why, claims: ['design'] }] : []
  const seats = world.scenario.seats.map((each) =>
    each.id === seat ? { ...each, doctrine: { ...each.doctrine, breach } } : each,
  )
  return play({ ...world, scenario: { ...world.scenario, seats } }, board, seat, seed)
}

export const loopPlayers: Readonly<Record<Loop, Player>> = {
  refunds: trying(refunds),
  blocks: trying(blocks),
  convenes: trying(convenes),
  blamesNobody: trying(blamesNobody),
  addresses: trying(addresses),
  rearms: trying(rearms),
  asksAgain: trying(asksAgain),
  lastTurn,
}
