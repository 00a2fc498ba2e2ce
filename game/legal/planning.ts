/** What a seat may do in Planning. */
import { clientsOf } from '../board/patrons.ts'
import { sealedBy } from '../board/orders.ts'
import { forecasts, supplyLevels } from '../model/command.ts'
import { blames } from '../model/incident.ts'
import type { Param, Template } from '../model/template.ts'
import { leastCost, orderRules } from '../orders/registry.ts'
import { initiativeOf } from '../orders/seal.ts'
import { onBrink } from '../orders/targets.ts'
import { seatOf } from '../scenarios/world.ts'
import { below, one, template, type Asked } from './ask.ts'

/** Kinds whose place is two areas: from one of them, others can still be aimed at. */
const aimedFrom: readonly string[] = ['offensive', 'axis', 'support']

/** Sealed already: the same kind at the same place is left out of the choices. */
function withoutSealed(asked: Asked, kind: string, params: readonly Param[]): Param[] | null {
  const taken = sealedBy(asked.board, asked.seat).filter((order) => order.spec.kind === kind)
  const [first, ...rest] = params
  if (first?.type !== 'one') return [...params]
  const free = first.options.filter(
    (option) => !taken.some(({ spec }) => Object.values(spec).includes(option.value)),
  )
  const open = aimedFrom.includes(kind)
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

export function planning(asked: Asked): Template[] {
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
    ...choices(asked),
    ...clientsOf(board, seat).map((client) =>
      template(asked, 'supply', { client }, [one('level', supplyLevels)]),
    ),
  ]
}

/** What events ask of the seat. */
function choices(asked: Asked): Template[] {
  const { world, board, seat } = asked
  return board.choices
    .filter((each) => each.seat === seat)
    .flatMap(({ event }) => {
      const found = world.scenario.events.find((each) => each.id === event)
      const options = found?.choices.find((each) => each.seat === seat)?.options ?? []
      return [
        template(asked, 'choose', { event }, [
          one(
            'option',
            options.map((each) => each.id),
          ),
        ]),
      ]
    })
}
