/**
 * What the staff adviser would stop somebody from doing: clear blunders by the game's own numbers, from the seat's view.
 * Message keys `adviser:before.…`.
 */
import { leads } from '../board/battle.ts'
import { ownIn } from '../board/forces.ts'
import { sealedBy } from '../board/orders.ts'
import { inForce } from '../board/routes.ts'
import type { Board } from '../model/board.ts'
import type { SeatCommand } from '../model/command.ts'
import type { ActorId, OfferId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import type { Message } from '../model/wire.ts'
import { barredSeal, sealOrder } from '../orders/seal.ts'
import { outlook } from '../preview.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { acceptance } from '../talks/acceptance.ts'
import { imposition } from '../talks/imposition.ts'
import { forbidden } from '../talks/lapses.ts'
import { strongest } from '../talks/lines.ts'
import { openOffers } from '../talks/signers.ts'
import { barredAnswer } from '../turn/answers.ts'
import { bounds, overrulers } from './counsel.ts'

/** From when on it is a blunder; everything milder stands on the screen, and is left to whoever reads it. */
export const thresholds = {
  /** Signing what the formula would sign in fewer than two of ten cases. */
  sign: bounds.hopeless,
  /** Chance of an attack, per mille: three of four such attacks fail, and cost formations all the same. */
  odds: 250,
  /** At home: one more lost and a power has an order fewer a turn. */
  home: 3,
} as const

const message = (key: string, params: Message['params'] = {}): Message => ({
  key: `adviser:before.${key}`,
  params,
})

interface Moment {
  readonly world: World
  readonly board: Board
  readonly seat: ActorId
}

const offerIn = ({ board }: Moment, id: OfferId) => openOffers(board).find((offer) => offer.id === id)

function signing(moment: Moment, id: OfferId): Message[] {
  const { world, board, seat } = moment
  const offer = offerIn(moment, id)
  if (offer === undefined) return []
  const terms = acceptance(world, board, offer, seat)
  if (terms.x >= thresholds.sign) return []
  const against = strongest(terms, seatOf(world, seat).objectives, 'against')
  return [
    message('sign', {
      chance: terms.chance,
      ...(against.of === 'aim' ? { aim: against.objective, points: against.points } : {}),
    }),
  ]
}

/** A counter-offer is a no as well. */
function refusing(moment: Moment, id: OfferId): Message[] {
  const { world, board, seat } = moment
  const offer = offerIn(moment, id)
  if (offer === undefined) return []
  const by = overrulers([imposition(world, board, offer, seat)], seat)
  if (by.length > 0) return [message('overruled', { by: [...by], home: world.c.imposition.home })]
  const costs = offer.text.leverage >= world.c.leverage.refusalFrom
  const excused = board.seats[seat]?.last?.delegation === board.turn
  const scarce = (board.seats[seat]?.home ?? 0) <= thresholds.home
  if (!costs || excused || !(scarce || acceptance(world, board, offer, seat).x > 0)) return []
  return [message('home', { home: -world.c.home.refusedLeverage, now: board.seats[seat]?.home ?? 0 })]
}

/** Pairs that this order may bring to the brink, where they are not there yet: at the brink the desk asks by itself. */
function toTheBrink({ world, board }: Moment, tension: Readonly<Record<string, number>>): Message[] {
  return Object.entries(tension)
    .filter(([pair, by]) => {
      const now = board.tension[pair] ?? 0
      return now < world.c.tension.brink && now + by >= world.c.tension.brink
    })
    .map(([pair]) => message('brink', { pair }))
}

function sealing(moment: Moment, order: OrderSpec): Message[] {
  const { world, board, seat } = moment
  if (barredSeal(world, board, seat, order) !== null) return []
  const sealed = sealOrder(world, board.turn, seat, order, false)
  const broken = inForce(board).filter((deal) => forbidden(world, board, deal, sealed).length > 0)
  const { odds, tension } = outlook(world, board, seat, order)
  return [
    ...broken.map(({ id }) => message('breaks', { agreement: id })),
    ...(odds !== null && leads(order) && odds.takes < thresholds.odds
      ? [message('odds', { area: order.target, chance: odds.takes })]
      : []),
    ...toTheBrink(moment, tension),
  ]
}

/** Separations that fall due this turn and that nothing sealed would bring about. */
function due({ board, seat }: Moment): Message[] {
  const seals = sealedBy(board, seat).some(({ spec }) => spec.kind === 'separate')
  if (seals) return []
  return inForce(board).flatMap(({ id, clauses }) =>
    clauses.flatMap(({ clause, status }) =>
      clause.kind === 'separation' &&
      status === 'running' &&
      clause.obligor === seat &&
      clause.deadline === board.turn &&
      clause.areas.some((area) => ownIn(board, area, clause.group).length > 0)
        ? [message('due', { agreement: id, group: clause.group, areas: clause.areas })]
        : [],
    ),
  )
}

function closingPlanning(moment: Moment): Message[] {
  const { board, seat } = moment
  const incidents = board.incidents.filter(
    (each) => each.victim === seat && !each.revealed && each.answer === null,
  )
  const questions = board.choices.filter(({ option }) => option === null)
  return [
    ...(questions.length === 0 ? [] : [message('question', { count: questions.length })]),
    ...(incidents.length === 0 ? [] : [message('incident', { count: incidents.length })]),
    ...due(moment),
  ]
}

function closingTalks({ board, seat }: Moment): Message[] {
  const makers = openOffers(board)
    .filter(({ id }) => barredAnswer(board, seat, id) === null)
    .map(({ maker }) => maker)
  return makers.length === 0 ? [] : [message('open', { makers: [...new Set(makers)], count: makers.length })]
}

/** Why the seat had better not do this now; nothing where it is no clear blunder. */
export function warningsOf(world: World, board: Board, seat: ActorId, command: SeatCommand): Message[] {
  const moment: Moment = { world, board, seat }
  switch (command.type) {
    case 'sign':
      return signing(moment, command.offer)
    case 'refuse':
    case 'counter':
      return refusing(moment, command.offer)
    case 'seal':
      return sealing(moment, command.order)
    case 'ready':
      if (!command.ready) return []
      return board.phase === 'planning' ? closingPlanning(moment) : closingTalks(moment)
    default:
      return []
  }
}
