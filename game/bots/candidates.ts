/** Orders that a line of the card may mean here: every area it names, in its order, with the best forces at hand. */
import { attackable, odds, strongest } from '../board/battle.ts'
import { areaOf, hostileIn, mobile, totalSteps, ledIn } from '../board/forces.ts'
import { committed } from '../board/orders.ts'
import { holds } from '../board/routes.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { AreaId } from '../model/ids.ts'
import { OrderSpec } from '../model/order.ts'
import type { Param, SomeParam } from '../model/template.ts'
import { orderRules } from '../orders/registry.ts'
import { hostile, neighboursOf, routeAreas } from '../scenarios/world.ts'
import type { Mind } from './card.ts'

type OrderLine = Doctrine['orders'][number]

/** Areas of the line: those named, else segments of its route not yet held, else all. */
function areasOf({ world, board, seat }: Mind, line: OrderLine): readonly AreaId[] {
  if (line.areas !== undefined) return line.areas
  if (line.route !== undefined)
    return routeAreas(world, line.route).filter((area) => !holds(world, board, area, seat))
  return world.areas
}

function attacks(mind: Mind, line: OrderLine, kind: 'offensive' | 'axis', target: AreaId): OrderSpec[] {
  const { world, board, seat } = mind
  if (!attackable(world, board, target, seat)) return []
  return neighboursOf(world, target)
    .flatMap((from) => {
      const free = ledIn(board, from, seat).filter(
        (each) =>
          mobile(each) &&
          !committed(board, seat, each.id) &&
          (kind === 'offensive' || each.kind === 'militia'),
      )
      const formations = strongest(world, free)
      if (formations.length === 0) return []
      const chance = odds(world, board, { attacker: seat, target, formations }).takes / 10
      return chance >= (line.chance ?? 0) ? [{ chance, from, formations }] : []
    })
    .sort((a, b) => b.chance - a.chance)
    .map(({ from, formations }) => ({
      kind,
      from,
      target,
      formations: formations.map((each) => each.id),
    }))
}

/** Only from where no enemy is next door: the front is not stripped. */
function moves(mind: Mind, to: AreaId): OrderSpec[] {
  const { world, board, seat } = mind
  const quiet = (area: AreaId) =>
    neighboursOf(world, area).every((next) => !hostile(world, areaOf(board, next).control, seat))
  return neighboursOf(world, to)
    .filter(quiet)
    .flatMap((from) => ledIn(board, from, seat).filter(mobile))
    .map((formation) => ({ kind: 'move' as const, formation: formation.id, to }))
}

/** Troops of the other side worth shelling. */
const shellable = ({ world, board, seat }: Mind, area: AreaId): boolean =>
  totalSteps(hostileIn(world, board, area, seat).filter(mobile)) > 0

type Values = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** The largest first, as far as the weight allows. */
function heaviest(param: SomeParam): string[] {
  const chosen: string[] = []
  let weight = 0
  for (const each of [...param.of].sort((a, b) => b.weight - a.weight)) {
    if (weight + each.weight > param.weight || chosen.length >= param.most) continue
    chosen.push(each.value)
    weight += each.weight
  }
  return chosen
}

/** Where several areas are chosen at once, by a red line or for observers: only those that the line names. */
const named = (param: SomeParam, { areas }: OrderLine): SomeParam =>
  param.name !== 'areas' || areas === undefined
    ? param
    : { ...param, of: param.of.filter(({ value }) => areas.includes(value)) }

type Asked = readonly (readonly [string, string | boolean])[]

/** What the line says besides where: for whom, against whom, and any field by name. */
const wanted = ({ client, group, with: fields = {} }: OrderLine): Asked =>
  Object.entries({
    ...(client === undefined ? {} : { client }),
    ...(group === undefined ? {} : { group }),
    ...fields,
  })

/** Every choice of a template that the line asks for; of lists the strongest, of steps as many as it names. */
function spread(params: readonly Param[], line: OrderLine, asked: Asked, values: Values): Values[] {
  const [param, ...rest] = params
  if (param === undefined) return [values]
  const also = (value: Values[string]): Values => ({ ...values, [param.name]: value })
  switch (param.type) {
    case 'one': {
      const only = asked.find(([name]) => name === param.name)?.[1]
      return param.options.flatMap(({ value, then = [] }) =>
        only === undefined || only === value ? spread([...then, ...rest], line, asked, also(value)) : [],
      )
    }
    case 'range': {
      const steps = Math.max(param.least, Math.min(param.most, line.steps ?? param.least))
      return spread(rest, line, asked, also(steps))
    }
    case 'some':
      return spread(rest, line, asked, also(heaviest(named(param, line))))
    case 'text':
    case 'list':
      return spread(rest, line, asked, values)
  }
}

const isList = (value: Values[string] | undefined): value is readonly string[] => Array.isArray(value)

/** The first of several areas stands for them all. */
function placeOf(values: Values): Values[string] | undefined {
  const several = values['areas']
  return values['target'] ?? values['area'] ?? (isList(several) ? several[0] : values['to'])
}

/** Any other kind: what the rules offer, filtered by the line, its areas in their order. */
function* offered(mind: Mind, line: OrderLine): Generator<OrderSpec> {
  const params = orderRules[line.order].params(mind.world, mind.board, mind.seat)
  if (params === null) return
  const places = line.areas ?? (line.route === undefined ? undefined : areasOf(mind, line))
  const rank = (values: Values) => places?.findIndex((area) => area === placeOf(values)) ?? 0
  const asked = wanted(line)
  const found = spread(params, line, asked, { kind: line.order })
    .filter((values) => rank(values) >= 0 && asked.every(([name, value]) => values[name] === value))
    .sort((a, b) => rank(a) - rank(b))
  for (const values of found) {
    const spec = OrderSpec.safeParse(values)
    if (spec.success) yield spec.data
  }
}

function* inArea(mind: Mind, line: OrderLine, area: AreaId): Generator<OrderSpec> {
  if (line.order === 'offensive' || line.order === 'axis') yield* attacks(mind, line, line.order, area)
  if (line.order === 'bombard' && shellable(mind, area)) yield { kind: 'bombard', target: area }
  if (line.order === 'move') yield* moves(mind, area)
}

const byArea: ReadonlySet<OrderLine['order']> = new Set(['offensive', 'axis', 'bombard', 'move'] as const)

/**
 * In the order in which the bot would try them, worked out as it does. Whether they are legal is for the rules to say.
 */
export function* candidates(mind: Mind, line: OrderLine): Generator<OrderSpec> {
  if (!byArea.has(line.order)) yield* offered(mind, line)
  else for (const area of areasOf(mind, line)) yield* inArea(mind, line, area)
}
