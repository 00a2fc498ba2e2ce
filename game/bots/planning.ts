/** Planning by the card: answer incidents, set supply, seal orders from the top of the list, predict, ready. */
import { supportOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import { sealedBy } from '../board/orders.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { OrderSpec } from '../model/order.ts'
import { leastCost } from '../orders/registry.ts'
import { barredSeal, confirmPairs, initiativeOf, sealOrder } from '../orders/seal.ts'
import { forbidden } from '../talks/lapses.ts'
import { owesDuty } from '../turn/duty.ts'
import { act, firstLine, lines, type Act, type Mind } from './card.ts'
import { candidates } from './candidates.ts'

/** Breaks texts that it signed only where its card says so. */
export const breaches = (mind: Mind): boolean =>
  firstLine(mind, mind.card.breach, ({ clauses }) => clauses === undefined) !== undefined

export function breaksWord({ world, board, seat }: Mind, spec: OrderSpec): boolean {
  const order = sealOrder(world, board.turn, seat, spec, false)
  return inForce(board).some((deal) => forbidden(world, board, deal, order).length > 0)
}

export function answerIncident(mind: Mind): Act | null {
  const open = mind.board.incidents.find(
    (each) => each.victim === mind.seat && !each.revealed && each.answer === null,
  )
  const first = open === undefined ? undefined : firstLine(mind, mind.card.blame)
  if (open === undefined || first === undefined) return null
  return act(mind, { type: 'blame', incident: open.id, on: first.line.answer }, 'blame', first.index)
}

/** What an event asks: by the card, else its first option. */
export function choose(mind: Mind): Act | null {
  const open = mind.board.choices.find((each) => each.option === null)
  if (open === undefined) return null
  const said = firstLine(mind, mind.card.choices, (line) => line.event === open.event)
  const asked = mind.world.scenario.events
    .find((each) => each.id === open.event)
    ?.choices.find((each) => each.seat === mind.seat)
  const option = said?.line.option ?? asked?.options[0]?.id
  if (option === undefined) return null
  const body = { type: 'choose', event: open.event, option } as const
  return said === undefined ? act(mind, body) : act(mind, body, 'choices', said.index)
}

export function setSupply(mind: Mind): Act | null {
  const settings = mind.board.seats[mind.seat]?.supply ?? {}
  const seen = new Set<string>()
  for (const { line, index } of lines(mind, mind.card.supply)) {
    if (seen.has(line.client) || supportOf(mind.board, mind.seat, line.client) <= 0) continue
    seen.add(line.client)
    if (settings[line.client] !== line.level)
      return act(mind, { type: 'supply', client: line.client, level: line.level }, 'supply', index)
  }
  return null
}

export type OrderLine = Doctrine['orders'][number]

/** An order that the card would seal, and by which of its lines. */
export interface Meant {
  readonly order: OrderSpec
  readonly line: OrderLine
}

/** The next order by the card, from the top of its list: of lines that `fits`, the first that the rules allow. */
export function nextOrder(mind: Mind, fits: (line: OrderLine) => boolean = () => true): Meant | null {
  const { world, board, seat } = mind
  if (sealedBy(board, seat).length >= initiativeOf(world, board, seat)) return null
  const materiel = board.seats[seat]?.materiel ?? 0
  const payable = (line: OrderLine) => leastCost(world, line.order) <= materiel && fits(line)
  for (const { line } of lines(mind, mind.card.orders, payable))
    for (const order of candidates(mind, line)) {
      if (barredSeal(world, board, seat, order) !== null) continue
      if (breaksWord(mind, order) && !breaches(mind)) continue
      return { order, line }
    }
  return null
}

function sealNext(mind: Mind): Act | null {
  const next = nextOrder(mind)
  if (next === null) return null
  const { order, line } = next
  const confirmed = confirmPairs(mind.world, mind.board, mind.seat, order).length > 0
  return act(mind, { type: 'seal', order, confirmed }, 'orders', mind.card.orders.indexOf(line))
}

export function predict(mind: Mind): Act | null {
  const made = mind.board.seats[mind.seat]?.prediction
  const first = made?.turn === mind.board.turn ? undefined : firstLine(mind, mind.card.predict)
  if (first === undefined) return null
  const { about, will } = first.line
  return act(mind, { type: 'predict', about, will, intent: '' }, 'predict', first.index)
}

/** Duties that the game would carry out in its name, and that its card says it does not mean to meet. */
export function withholdDuty(mind: Mind): Act | null {
  const { board, seat } = mind
  for (const { line, index } of lines(mind, mind.card.breach))
    for (const agreement of inForce(board))
      for (const [clause, agreed] of agreement.clauses.entries()) {
        const meant = line.clauses?.includes(agreed.clause.kind) !== true
        if (meant || agreed.withheldBy.includes(seat) || !owesDuty(agreement, clause, seat)) continue
        return act(mind, { type: 'duty', agreement: agreement.id, clause, carry: false }, 'breach', index)
      }
  return null
}

export const plan = (mind: Mind): Act | null =>
  answerIncident(mind) ?? choose(mind) ?? setSupply(mind) ?? sealNext(mind) ?? predict(mind)
