/**
 * The attacks of a turn, by the ratios at the start of the step, each recomputed when it is fought. Before them the
 * sieges end that nobody ordered again.
 */
import { did, keepWord } from '../acts/deeds.ts'
import { emit, type Play } from '../acts/play.ts'
import { attackable, attackOf, leads, odds, strongest, type Attack } from '../board/battle.ts'
import { ownIn } from '../board/forces.ts'
import { stands } from '../board/orders.ts'
import { clientsOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import { besieges, joining } from '../board/support.ts'
import { termsOf } from '../clauses/registry.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { thank } from '../orders/axis.ts'
import { fight } from '../orders/fight.ts'
import { pairsStruck } from '../orders/targets.ts'

interface Planned {
  readonly attacker: ActorId
  readonly target: AreaId
  readonly order: SealedOrder | null
  readonly ratio: number
  readonly now: () => Attack | null
}

/** Who is run by the scenario keeps the truces of the client that it fights for. */
function bound(play: Play, actor: ActorId, from: AreaId, target: AreaId): boolean {
  const spec = { kind: 'offensive' as const, from, target, formations: [] }
  return inForce(play.state).some((deal) =>
    deal.clauses.some(
      ({ clause, status }) =>
        status === 'running' &&
        clientsOf(play.state, actor).some((seat) =>
          termsOf(clause).forbids(play.world, play.state, deal, clause, { seat, spec, strikes: target }),
        ),
    ),
  )
}

function plannedBy(play: Play, order: SealedOrder): Planned[] {
  const attack = attackOf(play.state, order)
  if (attack === null) return []
  const { attack: ours, defence } = odds(play.world, play.state, attack)
  const now = () => attackOf(play.state, order)
  return [{ attacker: order.seat, target: attack.target, order, ratio: ours / Math.max(1, defence), now }]
}

/** Attacks that the scenario runs, unpaid. */
function scripted(play: Play): Planned[] {
  const { world, state } = play
  return world.scenario.actors.flatMap(({ id, attacks }): Planned[] => {
    if (attacks === undefined || state.turn < attacks.turn) return []
    const { from } = attacks
    const target = attacks.targets.find((area) => attackable(world, state, area, id))
    if (target === undefined || bound(play, id, from, target)) return []
    const now = (): Attack | null => {
      const formations = strongest(world, ownIn(state, from, id))
      return formations.length === 0 ? null : { attacker: id, target, formations }
    }
    const attack = now()
    if (attack === null) return []
    const { attack: ours, defence } = odds(world, state, attack)
    return [{ attacker: id, target, order: null, ratio: ours / Math.max(1, defence), now }]
  })
}

/** Seat order, rotated each turn, breaks ties. */
function rank(play: Play, actor: ActorId): number {
  const { seats } = play.world
  const index = seats.indexOf(actor)
  return index < 0 ? seats.length : (index + play.state.turn) % seats.length
}

function fightOne(play: Play, planned: Planned, inBreach: ReadonlySet<string>): void {
  const { state, world } = play
  const attack = planned.now()
  if (attack === null || !attackable(world, state, attack.target, planned.attacker)) {
    if (planned.order !== null) planned.order.status = 'cancelled'
    emit(
      play,
      'battles',
      'cancelled',
      { attacker: planned.attacker, area: planned.target },
      { areas: [planned.target] },
    )
    return
  }
  const holder = state.areas[attack.target]?.control
  const strikers = [
    planned.attacker,
    ...joining(world, state, attack.attacker, attack.target).map(({ order }) => order.seat),
  ].map((seat) => ({ seat, pairs: pairsStruck(world, state, seat, attack.target) }))
  fight(play, attack)
  for (const { seat, pairs } of strikers) {
    did(play, seat, 'strike')
    keepWord(play, seat, pairs)
  }
  if (planned.order !== null) planned.order.status = 'done'
  if (state.areas[attack.target]?.control === holder) return
  if (planned.order !== null && inBreach.has(planned.order.id)) state.breachGains[attack.target] = state.turn
  if (planned.order?.spec.kind === 'axis') thank(play, planned.attacker, attack.target)
}

/** A siege is kept up by an order each turn, or it ends. */
function endSieges(play: Play): void {
  for (const [id, area] of Object.entries(play.state.areas)) {
    const by = area.siege?.by
    if (by === undefined || besieges(play.state, id, by)) continue
    delete area.siege
    emit(play, 'battles', 'siegeEnded', { seat: by, area: id }, { areas: [id] })
  }
}

export function fightBattles(play: Play, inBreach: ReadonlySet<string>): void {
  endSieges(play)
  const offensives = play.state.orders.filter((order) => stands(order) && leads(order.spec))
  const planned = [...offensives.flatMap((order) => plannedBy(play, order)), ...scripted(play)]
  planned.sort((a, b) => b.ratio - a.ratio || rank(play, a.attacker) - rank(play, b.attacker))
  for (const each of planned) fightOne(play, each, inBreach)
}
