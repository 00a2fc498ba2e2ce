/** What a seat may do now, as templates (house rule: whatever is in it is accepted). Built from what the seat knows. */
import { patronsOf, clientsOf } from './board/patrons.ts'
import { stands } from './board/battle.ts'
import { sealedBy } from './board/orders.ts'
import { clauseRules } from './clauses/registry.ts'
import { some } from './clauses/parts.ts'
import type { Board } from './model/board.ts'
import type { CommandType } from './model/command.ts'
import { forecasts, supplyLevels } from './model/command.ts'
import { isPower, type ActorId } from './model/ids.ts'
import { blames } from './model/incident.ts'
import { stances, type Offer } from './model/offer.ts'
import type { Param, Template } from './model/template.ts'
import { leastCost, orderRules } from './orders/registry.ts'
import { initiativeOf } from './orders/seal.ts'
import { onBrink } from './orders/targets.ts'
import { mostCards, mostClauses, seatOf, type World } from './scenarios/world.ts'
import { answerOf, openOffers } from './talks/signers.ts'
import { barredAnswer } from './turn/answers.ts'
import { handlers } from './turn/commands.ts'
import { owesDuty } from './turn/duty.ts'
import { cardsUsed } from './turn/offers.ts'
import { mayShow } from './turn/pressure.ts'

type Fixed = Template['fixed']
interface Asked {
  readonly world: World
  readonly board: Board
  readonly seat: ActorId
}

function one(name: string, values: readonly (string | boolean)[]): Param {
  return { name, type: 'one', options: values.map((value) => ({ value })) }
}

const template = (
  asked: Asked,
  type: CommandType,
  fixed: Fixed,
  params: readonly Param[] = [],
): Template => ({
  type,
  fixed: { turn: asked.board.turn, phase: asked.board.phase, ...fixed },
  params,
})

/** Prefixes the paths of an order's or a text's parameters, options included. */
function below(path: string, params: readonly Param[]): Param[] {
  return params.map((param): Param => {
    const name = `${path}.${param.name}`
    if (param.type !== 'one') return { ...param, name }
    const options = param.options.map((option) =>
      option.then === undefined ? option : { ...option, then: below(path, option.then) },
    )
    return { ...param, name, options }
  })
}

/** Sealed already: the same kind at the same place is left out of the choices. */
function withoutSealed(asked: Asked, kind: string, params: readonly Param[]): Param[] | null {
  const taken = sealedBy(asked.board, asked.seat).filter((order) => order.spec.kind === kind)
  const [first, ...rest] = params
  if (first?.type !== 'one') return [...params]
  const free = first.options.filter(
    (option) => !taken.some(({ spec }) => Object.values(spec).includes(option.value) && kind !== 'offensive'),
  )
  const open =
    kind === 'offensive'
      ? withoutTargets(
          first.options,
          taken.map(({ spec }) => spec),
        )
      : free
  return open.length === 0 ? null : [{ ...first, options: open }, ...rest]
}

type Options = Extract<Param, { type: 'one' }>['options']

function withoutTargets(options: Options, taken: readonly object[]): Options {
  const isTaken = (from: unknown, target: unknown) =>
    taken.some((spec) => 'from' in spec && 'target' in spec && spec.from === from && spec.target === target)
  return options.flatMap((option) => {
    const then = (option.then ?? []).map((param) =>
      param.type === 'one'
        ? { ...param, options: param.options.filter((each) => !isTaken(option.value, each.value)) }
        : param,
    )
    return then.some((param) => param.type === 'one' && param.options.length === 0)
      ? []
      : [{ ...option, then }]
  })
}

function seals(asked: Asked): Template[] {
  const { world, board, seat } = asked
  if (sealedBy(board, seat).length >= initiativeOf(world, board, seat)) return []
  const brink = Object.keys(board.tension).some((pair) => onBrink(world, board, pair))
  return seatOf(world, seat).orders.flatMap((kind): Template[] => {
    const offered = orderRules[kind].params(world, board, seat)
    const params = offered === null ? null : withoutSealed(asked, kind, offered)
    if (params === null || leastCost(world, kind) > (board.seats[seat]?.materiel ?? 0)) return []
    return [template(asked, 'seal', { 'order.kind': kind, confirmed: brink }, below('order', params))]
  })
}

function planning(asked: Asked): Template[] {
  const { world, board, seat } = asked
  const incidents = board.incidents
    .filter((each) => each.victim === seat && !each.revealed)
    .map((each) => each.id)
  const own = sealedBy(board, seat).map((order) => order.id)
  return [
    ...seals(asked),
    ...(own.length > 0 ? [template(asked, 'unseal', {}, [one('order', own)])] : []),
    ...(incidents.length > 0
      ? [template(asked, 'blame', {}, [one('incident', incidents), one('on', blames)])]
      : []),
    template(asked, 'predict', {}, [
      one(
        'about',
        world.seats.filter((other) => other !== seat),
      ),
      one('will', forecasts),
      { name: 'intent', type: 'text', most: 200 },
    ]),
    ...clientsOf(board, seat).map((client) =>
      template(asked, 'supply', { client }, [one('level', supplyLevels)]),
    ),
  ]
}

function duties(asked: Asked): Template[] {
  const { board, seat } = asked
  return board.agreements.flatMap((agreement) =>
    agreement.clauses.flatMap((_, index) =>
      owesDuty(agreement, index, seat)
        ? [template(asked, 'duty', { agreement: agreement.id, clause: index }, [one('carry', [true, false])])]
        : [],
    ),
  )
}

/** Parameters of a text: clauses from a menu, addressees, guarantors, leverage, orders shown. */
export function textParams({ world, board, seat }: Asked): Param[] {
  const others = world.seats.filter((other) => other !== seat)
  const own = board.orders.filter((order) => order.seat === seat && stands(order)).map((order) => order.id)
  const of = Object.values(clauseRules).flatMap((rules) => rules.items(world, board, seat))
  const least = of.some((item) => !item.free) ? 1 : 0
  return [
    some('to', others, 1, 6),
    { name: 'clauses', type: 'list', of, least, most: mostClauses(world) },
    some('shows', own, 0, 4),
    some('guarantors', world.seats.filter(isPower), 0, 4),
    {
      name: 'leverage',
      type: 'range',
      least: 0,
      most: Math.min(world.c.cap.offerLeverage, board.seats[seat]?.leverage ?? 0),
    },
  ]
}

const texts = (asked: Asked): Param[] => [...below('text', textParams(asked)), some('keep', [], 0, 0)]

function offers(asked: Asked): Template[] {
  const { board, seat } = asked
  return cardsUsed(board, seat) >= mostCards(asked.world) ? [] : [template(asked, 'offer', {}, texts(asked))]
}

function answers(asked: Asked, offer: Offer): Template[] {
  const { world, board, seat } = asked
  if (barredAnswer(board, seat, offer.id) !== null) return []
  const countered = board.offers.filter((each) => each.maker === seat && each.counters !== null).length
  const keep = [some('keep', [], 0, 0)]
  const found = [
    template(asked, 'sign', { offer: offer.id }, keep),
    template(asked, 'refuse', { offer: offer.id }),
  ]
  if (countered >= world.c.cap.countersPerTurn) return found
  const params = texts(asked).map((param) =>
    param.name === 'text.to' && param.type === 'some' ? { ...param, each: [[offer.maker]] } : param,
  )
  return [...found, template(asked, 'counter', { offer: offer.id }, params)]
}

/** Commands without parameters, or with few: listed in full and asked one by one. */
function pressures(asked: Asked, offer: Offer): Template[] {
  const { world, board, seat } = asked
  const legal = (type: 'withdraw' | 'carryOut' | 'climbDown') =>
    handlers[type].barred(world, board, seat, {
      type,
      turn: board.turn,
      phase: board.phase,
      offer: offer.id,
    }) === null
  const simple = (['withdraw', 'carryOut', 'climbDown'] as const)
    .filter(legal)
    .map((type) => template(asked, type, { offer: offer.id }))
  const clients = offer.signers.filter((client) => patronsOf(board, client).includes(seat))
  const voices = clients
    .filter((client) => answerOf(offer, client) === undefined && client !== offer.maker)
    .map((client) => template(asked, 'stance', { offer: offer.id, client }, [one('stance', stances)]))
  const impositions = clients
    .filter(
      (client) =>
        handlers.impose.barred(world, board, seat, {
          type: 'impose',
          turn: board.turn,
          phase: board.phase,
          offer: offer.id,
          client,
        }) === null,
    )
    .map((client) => template(asked, 'impose', { offer: offer.id, client }))
  return [...simple, ...(offer.signers.includes(seat) ? voices : []), ...impositions]
}

function shows(asked: Asked): Template[] {
  const { world, board, seat } = asked
  return board.orders.flatMap((order) => {
    const blind = world.seats.filter((other) => other !== order.seat && !order.shownTo.includes(other))
    if (!mayShow(world, board, seat, order) || blind.length === 0) return []
    return [template(asked, 'show', { order: order.id }, [some('to', blind, 1, 6)])]
  })
}

function talks(asked: Asked): Template[] {
  const { board, seat } = asked
  const own = sealedBy(board, seat).map((order) => order.id)
  return [
    ...offers(asked),
    ...openOffers(board).flatMap((offer) => [...answers(asked, offer), ...pressures(asked, offer)]),
    ...shows(asked),
    ...(own.length > 0 ? [template(asked, 'standDown', {}, [one('order', own)])] : []),
  ]
}

/** Templates for a seat; none once the game has ended. */
export function legal(world: World, board: Board, seat: ActorId): Template[] {
  const asked = { world, board, seat }
  if (board.phase === 'ended') return []
  const isReady = board.seats[seat]?.ready ?? false
  return [
    ...(board.phase === 'planning' ? planning(asked) : talks(asked)),
    ...duties(asked),
    template(asked, 'ready', { ready: !isReady }),
  ]
}
