/** Combat (R5): strength with its parts, odds and the printed table. A preview and the battle are the same functions. */
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import type { Odds } from '../model/wire.ts'
import { friends, hostile, landOf, type World } from '../scenarios/world.ts'
import { areaOf, formationsIn, hostileIn, mobile, totalSteps } from './forces.ts'
import { patronsOf, supportOf } from './patrons.ts'

export type Result = 'R' | 'S' | 'C' | 'G' | 'B'
export interface Attack {
  readonly attacker: ActorId
  readonly target: AreaId
  readonly formations: readonly Formation[]
}
type Part = Odds['attackParts'][number]

/** An order that still stands: sealed and neither stood down nor lapsed. */
export const stands = (order: SealedOrder): boolean => order.status === 'sealed'

/** Seats whose air order supports the attacker on the target. */
export function airSupport(world: World, board: Board, attacker: ActorId, target: AreaId): ActorId[] {
  return board.orders
    .filter((order) => stands(order) && order.spec.kind === 'air' && order.spec.target === target)
    .map((order) => order.seat)
    .filter((seat) => friends(world, seat, attacker))
}

const withholds = (board: Board, patron: ActorId, client: ActorId): boolean =>
  board.orders.some(
    (order) =>
      order.seat === patron &&
      stands(order) &&
      order.spec.kind === 'withhold' &&
      order.spec.client === client,
  )

/** What the largest patron's support adds to the client's attack; nothing while it withholds. */
export function supportBonus(world: World, board: Board, client: ActorId): number {
  const patron = patronsOf(board, client)[0]
  if (patron === undefined || withholds(board, patron, client)) return 0
  const support = supportOf(board, patron, client)
  const steps = world.c.battle.supportBonus
  const reached = steps.filter(([from]) => from !== undefined && support >= from).at(-1)
  return reached?.[1] ?? world.c.battle.supportMissing
}

function attackParts(world: World, board: Board, attack: Attack): Part[] {
  const parts: Part[] = [
    { key: 'odds.steps', params: { actor: attack.attacker }, value: totalSteps(attack.formations) },
  ]
  for (const seat of airSupport(world, board, attack.attacker, attack.target).slice(0, 1))
    parts.push({ key: 'odds.air', params: { actor: seat }, value: world.c.battle.air })
  const patron = patronsOf(board, attack.attacker)[0]
  const bonus = supportBonus(world, board, attack.attacker)
  if (patron !== undefined && bonus !== 0)
    parts.push({ key: 'odds.support', params: { actor: patron }, value: bonus })
  return parts
}

/** Deployed regulars under a stand order on the area. */
export function standing(world: World, board: Board, area: AreaId, against: ActorId): Formation[] {
  const seats = board.orders
    .filter((order) => stands(order) && order.spec.kind === 'stand' && order.spec.area === area)
    .map((order) => order.seat)
  return hostileIn(world, board, area, against).filter(
    (formation) => formation.kind === 'regular' && seats.includes(formation.owner),
  )
}

/** Foreign regulars are a trip-wire: without a stand order they do not defend. */
export const defends = (formation: Formation): boolean =>
  mobile(formation) && !(formation.kind === 'regular' && isPower(formation.owner))

function defenceParts(world: World, board: Board, attack: Attack): Part[] {
  const { attacker, target } = attack
  const parts: Part[] = []
  for (const formation of hostileIn(world, board, target, attacker).filter((each) => defends(each)))
    parts.push({ key: 'odds.steps', params: { actor: formation.owner }, value: formation.steps })
  const stood = Math.min(world.c.battle.standMost, totalSteps(standing(world, board, target, attacker)))
  if (stood > 0) parts.push({ key: 'odds.stand', params: {}, value: stood })
  const land = landOf(world, target)
  if (land.terrain > 0) parts.push({ key: 'odds.terrain', params: { area: target }, value: land.terrain })
  const fortified = areaOf(board, target).fortified * world.c.battle.fortifyStep
  if (fortified > 0) parts.push({ key: 'odds.fortified', params: { area: target }, value: fortified })
  return parts
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, part) => total + part.value, 0)

/** Row of the printed table for the ratio. A defence of nothing is counted as one. */
export function tableRow(world: World, attack: number, defence: number): string {
  const ratio = attack / Math.max(1, defence)
  const band = world.c.battle.bands.filter((least) => ratio >= least).length
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
  const own = foothold !== null && friends(world, foothold.by, attacker) ? foothold : null
  if (result === 'G' || result === 'B') return !landOf(world, target).city || own?.gains === 1
  return result === 'C' && own !== null && !landOf(world, target).city
}

export function isResult(letter: string): letter is Result {
  return 'RSCGB'.includes(letter) && letter.length === 1
}

/** Odds of an attack from what the board's owner knows. `takes` is per mille. */
export function odds(world: World, board: Board, attack: Attack): Odds {
  const mine = attackParts(world, board, attack)
  const theirs = defenceParts(world, board, attack)
  const results = [...tableRow(world, sum(mine), sum(theirs))].filter(isResult)
  const taking = results.filter((result) =>
    takes(world, board, attack.attacker, attack.target, result),
  ).length
  return {
    attack: sum(mine),
    defence: sum(theirs),
    attackParts: mine,
    defenceParts: theirs,
    results,
    takes: Math.floor((1000 * taking) / 6),
  }
}

/** The strongest set of formations within the limit of steps, largest first. */
export function strongest(world: World, formations: readonly Formation[]): Formation[] {
  const chosen: Formation[] = []
  for (const formation of [...formations]
    .filter(mobile)
    .sort((a, b) => b.steps - a.steps || (a.id < b.id ? -1 : 1)))
    if (totalSteps(chosen) + formation.steps <= world.c.cap.attackSteps) chosen.push(formation)
  return chosen
}

/** The attack that a sealed offensive stands for, with the formations that are still at its origin. */
export function attackOf(board: Board, order: SealedOrder): Attack | null {
  const spec = order.spec
  if (spec.kind !== 'offensive') return null
  const formations = formationsIn(board, spec.from).filter((formation) =>
    spec.formations.includes(formation.id),
  )
  return formations.length === 0 ? null : { attacker: order.seat, target: spec.target, formations }
}

/** Whether the area holds anything that the actor could attack. */
export const attackable = (world: World, board: Board, area: AreaId, by: ActorId): boolean =>
  hostile(world, areaOf(board, area).control, by)
