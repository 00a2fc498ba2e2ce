/** Combat (R5): strength with its parts, odds and the printed table. A preview and the battle are the same functions. */
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { actors, isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { OrderSpec, SealedOrder } from '../model/order.ts'
import type { Odds } from '../model/wire.ts'
import { friends, hostile, landOf, type World } from '../scenarios/world.ts'
import { areaOf, fights, leaderOf, totalSteps } from './forces.ts'
import { stands } from './orders.ts'
import { supportOf } from './patrons.ts'
import { behind, linesAt } from './redLines.ts'
import {
  airDefenceAgainst,
  airSupport,
  ambusher,
  contractors,
  guardingDrone,
  joinedStrength,
  joining,
  starved,
} from './support.ts'

export { stands } from './orders.ts'
export { airSupport } from './support.ts'

export type Result = 'R' | 'S' | 'C' | 'G' | 'B'
export interface Attack {
  readonly attacker: ActorId
  readonly target: AreaId
  readonly formations: readonly Formation[]
}
type Part = Odds['attackParts'][number]

const withholds = (board: Board, patron: ActorId, client: ActorId): boolean =>
  board.orders.some(
    (order) =>
      order.seat === patron &&
      stands(order) &&
      order.spec.kind === 'withhold' &&
      order.spec.client === client,
  )

/** The first of `patronsOf`, without sorting the rest: odds are asked for very often. */
function largestPatron(board: Board, client: ActorId): ActorId | undefined {
  let found: ActorId | undefined
  let most = 0
  for (const actor of actors) {
    const support = supportOf(board, actor, client)
    if (support <= most) continue
    found = actor
    most = support
  }
  return found
}

/** What the largest patron's support adds to the client's attack; nothing while it withholds. */
export function supportBonus(world: World, board: Board, client: ActorId): number {
  const patron = largestPatron(board, client)
  return patron === undefined ? 0 : bonusOf(world, board, patron, client)
}

function bonusOf(world: World, board: Board, patron: ActorId, client: ActorId): number {
  if (withholds(board, patron, client)) return 0
  const support = supportOf(board, patron, client)
  let bonus = world.c.battle.supportMissing
  for (const [from = 0, value = 0] of world.c.battle.supportBonus) if (support >= from) bonus = value
  return bonus
}

const part = (key: string, value: number, params: Part['params'] = {}): Part => ({ key, params, value })

/** Aircraft, less what the air defence of the other side takes off. */
function airParts(world: World, board: Board, attacker: ActorId, target: AreaId, parts: Part[]): void {
  const { air, airDefence } = world.c.battle
  const flying = airSupport(world, board, attacker, target)[0]
  if (flying === undefined) return
  parts.push(part('odds.air', air, { actor: flying }))
  const guns = airDefenceAgainst(world, board, target, attacker)
  if (guns !== undefined)
    parts.push(part('odds.airDefence', -Math.min(air, airDefence), { actor: guns.owner }))
}

/** Contractors of one owner are counted together: they join like anybody else's steps. */
function contractorParts(world: World, board: Board, attacker: ActorId, target: AreaId, parts: Part[]): void {
  const steps = new Map<ActorId, number>()
  for (const each of contractors(world, board, attacker, target))
    steps.set(each.owner, (steps.get(each.owner) ?? 0) + each.steps)
  for (const [actor, all] of steps)
    parts.push(part('odds.contractors', joinedStrength(world, all), { actor }))
}

/** What others add on the spot to an attack on the target, whoever of the attacker's leads it. */
function helpParts(world: World, board: Board, attacker: ActorId, target: AreaId): Part[] {
  const parts: Part[] = []
  for (const { order, formations } of joining(world, board, attacker, target))
    parts.push(part('odds.joined', joinedStrength(world, totalSteps(formations)), { actor: order.seat }))
  contractorParts(world, board, attacker, target, parts)
  airParts(world, board, attacker, target, parts)
  return parts
}

/** What its largest patron's support adds, wherever it attacks. */
function patronParts(world: World, board: Board, attacker: ActorId): Part[] {
  const patron = largestPatron(board, attacker)
  const bonus = patron === undefined ? 0 : bonusOf(world, board, patron, attacker)
  return patron === undefined || bonus === 0 ? [] : [part('odds.support', bonus, { actor: patron })]
}

/** Deployed regulars under a stand order on the area. */
export function standing(world: World, board: Board, area: AreaId, against: ActorId): Formation[] {
  const found: Formation[] = []
  for (const order of board.orders) {
    if (order.spec.kind !== 'stand' || order.spec.area !== area || !stands(order)) continue
    if (!hostile(world, order.seat, against)) continue
    for (const each of board.formations)
      if (each.area === area && each.owner === order.seat && each.kind === 'regular') found.push(each)
  }
  return found
}

/** Foreign regulars are a trip-wire: without a stand order they do not defend. */
export const defends = (formation: Formation): boolean =>
  fights(formation) && !(formation.kind === 'regular' && isPower(formation.owner))

/** What the defenders have beside their steps. */
function groundParts(world: World, board: Board, target: AreaId, parts: Part[]): void {
  const { battle, siege } = world.c
  const { terrain } = landOf(world, target)
  if (terrain > 0) parts.push(part('odds.terrain', terrain, { area: target }))
  const fortified = areaOf(board, target).fortified * battle.fortifyStep
  if (fortified > 0) parts.push(part('odds.fortified', fortified, { area: target }))
  const drone = guardingDrone(world, board, target)
  if (drone !== undefined) parts.push(part('odds.drone', battle.drone, { actor: drone.owner }))
  const inWait = ambusher(world, board, target)
  if (inWait !== null) parts.push(part('odds.ambush', battle.ambush, { actor: inWait }))
  if (starved(board, target)) parts.push(part('odds.siege', -siege.defence))
}

/** Seats whose formations stay out of battles on others' ground this turn, as far as the board's owner knows. */
function aside(board: Board): readonly ActorId[] {
  const seats: ActorId[] = []
  for (const order of board.orders)
    if (order.spec.kind === 'standAside' && stands(order)) seats.push(order.seat)
  return seats
}

/** Those who fight for the area against the attacker. */
export function defenders(world: World, board: Board, target: AreaId, attacker: ActorId): Formation[] {
  const { control } = areaOf(board, target)
  const absent = aside(board).filter((seat) => seat !== control)
  const found: Formation[] = []
  for (const each of board.formations)
    if (
      each.area === target &&
      defends(each) &&
      hostile(world, leaderOf(each), attacker) &&
      !absent.includes(each.owner)
    )
      found.push(each)
  return found
}

/** A formation's steps, and who leads them where that is not their owner. */
const stepsPart = ({ owner, ledBy, steps }: Formation): Part =>
  ledBy === undefined
    ? part('odds.steps', steps, { actor: owner })
    : part('odds.led', steps, { actor: owner, leader: ledBy })

function defenceParts(world: World, board: Board, attacker: ActorId, target: AreaId): Part[] {
  const parts = defenders(world, board, target, attacker).map(stepsPart)
  for (const line of linesAt(world, board, target, attacker)) {
    const steps = behind(world, board, line)
    const key = line.steps === undefined ? 'odds.redLineUnknown' : 'odds.redLine'
    if (steps > 0) parts.push(part(key, steps, { actor: line.by }))
  }
  const stood = Math.min(world.c.battle.standMost, totalSteps(standing(world, board, target, attacker)))
  if (stood > 0) parts.push(part('odds.stand', stood))
  groundParts(world, board, target, parts)
  return parts
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { value }) => total + value, 0)

/** Row of the printed table for the ratio. A defence of nothing is counted as one. */
export function tableRow(world: World, attack: number, defence: number): string {
  const ratio = attack / Math.max(1, defence)
  let band = 0
  for (const least of world.c.battle.bands) if (ratio >= least) band += 1
  const row = world.c.battle.table[band]
  if (row === undefined) throw new Error(`no row ${band} in the table`)
  return row
}

/** Whether a result changes control: a city needs two gains, elsewhere a second contest also takes. */
export function takes(
  world: World,
  board: Board,
  attacker: ActorId,
  target: AreaId,
  result: Result,
): boolean {
  const foothold = areaOf(board, target).foothold
  const own = foothold !== undefined && friends(world, foothold.by, attacker) ? foothold : null
  if (result === 'G' || result === 'B') return !landOf(world, target).city || own?.gains === 1
  return result === 'C' && own !== null && !landOf(world, target).city
}

export function isResult(letter: string): letter is Result {
  return 'RSCGB'.includes(letter) && letter.length === 1
}

const rows = new Map<string, readonly Result[]>()

/** The six results of a row, read once. */
function resultsOf(row: string): readonly Result[] {
  const results = rows.get(row) ?? [...row].filter(isResult)
  rows.set(row, results)
  return results
}

/** Results on the die that take the area, per mille. */
function takesOf(
  world: World,
  board: Board,
  { attacker, target }: Attack,
  results: readonly Result[],
): number {
  let taking = 0
  for (const result of results) if (takes(world, board, attacker, target, result)) taking += 1
  return Math.floor((1000 * taking) / 6)
}

/** Odds of an attack from what the board's owner knows. `takes` is per mille. */
export function odds(world: World, board: Board, attack: Attack): Odds {
  const { attacker, target, formations } = attack
  const led = part('odds.steps', totalSteps(formations), { actor: attacker })
  const attackBy = [led, ...helpParts(world, board, attacker, target), ...patronParts(world, board, attacker)]
  const defenceBy = defenceParts(world, board, attacker, target)
  const [ours, theirs] = [sum(attackBy), sum(defenceBy)]
  const results = resultsOf(tableRow(world, ours, theirs))
  return {
    attack: ours,
    defence: theirs,
    attackParts: attackBy,
    defenceParts: defenceBy,
    results,
    takes: takesOf(world, board, attack, results),
  }
}

/** The chance alone, for whoever compares attacks of one actor: what does not depend on who leads is read once a target. */
export function chances(world: World, board: Board, attacker: ActorId): (attack: Attack) => number {
  const backing = sum(patronParts(world, board, attacker))
  const known = new Map<AreaId, { help: number; defence: number }>()
  const read = (target: AreaId) => {
    const there = {
      help: backing + sum(helpParts(world, board, attacker, target)),
      defence: sum(defenceParts(world, board, attacker, target)),
    }
    known.set(target, there)
    return there
  }
  return (attack) => {
    const { help, defence } = known.get(attack.target) ?? read(attack.target)
    const row = tableRow(world, totalSteps(attack.formations) + help, defence)
    return takesOf(world, board, attack, resultsOf(row))
  }
}

/** The strongest set of formations within the limit of steps, largest first. */
export function strongest(world: World, formations: readonly Formation[]): Formation[] {
  const fit = formations.filter(fights)
  if (fit.length > 1) fit.sort((a, b) => b.steps - a.steps || (a.id < b.id ? -1 : 1))
  let left = world.c.cap.attackSteps
  return fit.filter(({ steps }) => {
    if (steps > left) return false
    left -= steps
    return true
  })
}

type AttackSpec = Extract<OrderSpec, { kind: 'offensive' | 'axis' }>

/** Orders that lead an attack: an offensive, and Iran's axis. */
export const leads = (spec: OrderSpec): spec is AttackSpec =>
  spec.kind === 'offensive' || spec.kind === 'axis'

/** The attack that a sealed order stands for, with the formations that are still at its origin. */
export function attackOf(board: Board, order: SealedOrder): Attack | null {
  const { spec } = order
  if (!leads(spec)) return null
  const formations = board.formations.filter(
    (each) => each.area === spec.from && spec.formations.includes(each.id),
  )
  return formations.length === 0 ? null : { attacker: order.seat, target: spec.target, formations }
}

/** Whether the area holds anything that the actor could attack. */
export const attackable = (world: World, board: Board, area: AreaId, by: ActorId): boolean =>
  hostile(world, areaOf(board, area).control, by)
