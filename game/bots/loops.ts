/**
 * Loops that must not pay: players that try one trick whatever happens, and else play as the level-1 bot. For tests,
 * and to see by hand what the trick is worth (`npm run simulate -- --seat russia=refunds`).
 */
import { clientsOf } from '../board/patrons.ts'
import { stands } from '../board/battle.ts'
import { inForce } from '../board/routes.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { ActorId } from '../model/ids.ts'
import type { OrderKind } from '../model/order.ts'
import { orderRules } from '../orders/registry.ts'
import { barredSeal } from '../orders/seal.ts'
import { hostile, type World } from '../scenarios/world.ts'
import { openOffers } from '../talks/signers.ts'
import { barredAnswer } from '../turn/answers.ts'
import { handlers } from '../turn/commands.ts'
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

type Edit = (card: Doctrine, mind: Mind) => Partial<Doctrine>

/** The world with another card for the seat. */
function withCard(mind: Mind, edit: Edit): World {
  const { world, seat, card } = mind
  const seats = world.scenario.seats.map((each) =>
    each.id === seat ? { ...each, doctrine: { ...each.doctrine, ...edit(card, mind) } } : each,
  )
  return { ...world, scenario: { ...world.scenario, seats } }
}

/** The trick where it can be played, else the bot, by a card that does not undo the trick. */
const trying =
  (trick: Trick, edit: Edit = () => ({})): Player =>
  (world, board, seat, seed) => {
    if (board.phase === 'ended' || board.seats[seat]?.ready === true) return play(world, board, seat, seed)
    const mind = mindOf(world, board, seat, seed)
    return trick(mind) ?? play(withCard(mind, edit), board, seat, seed)
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

/** Clients of the other side. */
const strangersOf = ({ world, board, seat }: Mind): ActorId[] =>
  clientsOf(board, seat).filter((client) => hostile(world, client, seat))

const cutStrangers: Edit = ({ supply, stances }, mind) => {
  const strangers = strangersOf(mind)
  const own = ({ client }: { client: ActorId }) => !strangers.includes(client)
  return { supply: supply.filter(own), stances: stances.filter(own) }
}

/** Raises its weight with a client of the other side, and tells it to refuse. */
const blocks: Trick = (mind) => {
  const { board, seat } = mind
  const strangers = strangersOf(mind)
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

/** The first text of its card that it may put on the table, every turn from one on, whatever was said to it before. */
const asking =
  (from: number): Trick =>
  (mind) => {
    const { world, board, seat, card } = mind
    if (board.phase !== 'talks' || board.turn < from || cardsUsed(board, seat) > 0) return null
    for (const line of card.offers) {
      const text = textOf(mind, line)
      if (text === null) continue
      const { turn, phase } = board
      const offer = { type: 'offer' as const, turn, phase, text, keep: [] }
      if (handlers.offer.barred(world, board, seat, offer) === null)
        return asAct(mind, { type: 'offer', text, keep: [] })
    }
    return null
  }

const makesNoOffers: Edit = () => ({ offers: [] })

/** Asks nothing before the turn: what it is then told shows what asking before is worth. */
export const asksFrom = (turn: number): Player => trying(asking(turn), makesNoOffers)

/** Keeps its word until nothing can be paid for breaking it. */
const lastTurn: Player = (world, board, seat, seed) => {
  const last = board.turn >= world.scenario.turns
  const why = { en: 'It is the last turn.', de: 'Es ist die letzte Runde.' }
  const breach: Doctrine['breach'] = last ? [{ why, claims: ['design'] }] : []
  return play(
    withCard(mindOf(world, board, seat, seed), () => ({ breach })),
    board,
    seat,
    seed,
  )
}

export const loopPlayers: Readonly<Record<Loop, Player>> = {
  refunds: trying(refunds),
  blocks: trying(blocks, cutStrangers),
  convenes: trying(convenes),
  blamesNobody: trying(blamesNobody),
  addresses: trying(addresses),
  rearms: trying(rearms),
  asksAgain: asksFrom(1),
  lastTurn,
}
