/** Breach (R14): orders that a text in force forbids, judged as the Resolution begins, and what a breach costs. */
import { told } from '../acts/agreements.ts'
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { stands } from '../board/battle.ts'
import { areaOf } from '../board/forces.ts'
import { supportOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import { watched } from '../board/watch.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SealedOrder } from '../model/order.ts'
import { rulesOf } from '../orders/registry.ts'
import { hostile, isSeat, seatOf } from '../scenarios/world.ts'
import { forbidden } from '../talks/lapses.ts'

type Agreed = Agreement['clauses'][number]
interface Offence {
  readonly agreement: Agreement
  readonly agreed: Agreed
  readonly order: SealedOrder
}

function offences({ world, state }: Play): Offence[] {
  const standing = state.orders.filter(stands)
  const found: Offence[] = []
  for (const agreement of inForce(state))
    for (const order of standing)
      for (const index of forbidden(world, state, agreement, order)) {
        const agreed = agreement.clauses[index]
        if (agreed !== undefined) found.push({ agreement, agreed, order })
      }
  return found
}

/** What the game enforces cannot be broken: the order is not carried out, and nothing comes back for it. */
function stopForbidden(play: Play, found: readonly Offence[]): void {
  for (const { agreement, agreed, order } of found) {
    if (!stands(order) || !termsOf(agreed.clause).stops(agreement, order.seat)) continue
    order.status = 'cancelled'
    emit(
      play,
      'compliance',
      'stopped',
      { seat: order.seat, kind: order.spec.kind, clause: agreed.clause.kind },
      { areas: rulesOf(order).areas(order.spec), to: [order.seat] },
    )
  }
}

/** Acts whose author does not show himself. */
const isCovert = ({ spec }: SealedOrder): boolean =>
  spec.kind === 'raid' ||
  spec.kind === 'proxyStrike' ||
  spec.kind === 'pmc' ||
  spec.kind === 'airlift' ||
  (spec.kind === 'deploy' && spec.covert === true)

/** Obligors who could have done such a thing there, as far as anybody can tell. */
function suspects({ world, state }: Play, { agreement, agreed, order }: Offence): ActorId[] {
  const { spec } = order
  const strikes = rulesOf(spec).strikes(spec)
  const terms = termsOf(agreed.clause)
  return terms
    .obligors(agreed.clause)
    .filter((seat) => isSeat(world, seat) && seatOf(world, seat).orders.includes(spec.kind))
    .filter((seat) => strikes === null || hostile(world, areaOf(state, strikes).control, seat))
    .filter((seat) => terms.forbids(world, state, agreement, agreed.clause, { seat, spec, strikes }))
}

/**
 * Violence is seen, its author only if he shows by the end of the turn or nobody else could have done it. Troops that
 * come in secret are not seen at all where nobody watches.
 */
function markCovert(play: Play, offence: Offence): void {
  const { agreed, order } = offence
  const violent = rulesOf(order).strikes(order.spec) !== null
  const area = rulesOf(order).areas(order.spec)[0] ?? ''
  const known = violent
    ? suspects(play, offence).length === 1
    : watched(play.world, play.state, area, order.seat)
  if (!known && !violent) return
  if (agreed.status === 'running') agreed.hidden = true
  agreed.status = 'broken'
  if (known && !agreed.by.includes(order.seat)) agreed.by.push(order.seat)
}

/** By the chronicle of this Resolution. */
const showed = ({ state }: Play, seat: ActorId, area: AreaId): boolean =>
  state.chronicle.some(
    ({ key, params, areas }) =>
      (key === 'chronicle.raidExposed' || key === 'chronicle.proxyExposed') &&
      params['seat'] === seat &&
      areas?.includes(area) === true,
  )

/** Adds to a clause that was broken in secret whoever has shown himself since. */
export function attribute(play: Play, { clause, by }: Agreed): void {
  const terms = termsOf(clause)
  const areas = terms.areas(play.world, clause)
  for (const order of play.state.orders.filter((each) => each.status === 'done' && isCovert(each))) {
    const struck = rulesOf(order).strikes(order.spec)
    if (struck === null || !areas.includes(struck) || by.includes(order.seat)) continue
    if (terms.obligors(clause).includes(order.seat) && showed(play, order.seat, struck)) by.push(order.seat)
  }
}

function markOpen({ agreed, order }: Offence): void {
  delete agreed.hidden
  agreed.status = 'broken'
  if (!agreed.by.includes(order.seat)) agreed.by.push(order.seat)
}

/** Marks the clauses broken; returns the orders that are carried out in breach. */
export function markBreaches(play: Play): Set<string> {
  const all = offences(play)
  stopForbidden(play, all)
  // What a text forbids does not hang on which orders stand.
  const found = all.filter(({ order }) => stands(order))
  for (const offence of found.filter(({ order }) => isCovert(order))) markCovert(play, offence)
  for (const offence of found.filter(({ order }) => !isCovert(order))) markOpen(offence)
  return new Set(found.map(({ order }) => order.id))
}

/** Who sent people that may talk and bind nobody breaks no word of theirs: politics alone. */
const bindsNobody = (play: Play, agreement: Agreement, seat: ActorId, { clause }: Agreed): boolean =>
  termsOf(clause).family === 'GOV' && play.state.seats[seat]?.last['delegation'] === agreement.turn

/** Who is found out pays more than who breaks his word in the open; who signed because others did, less. */
function priceOf(play: Play, agreement: Agreement, seat: ActorId, broken: readonly Agreed[]): number {
  const { credibility } = play.world.c
  if (agreement.imposed.some(({ client }) => client === seat)) return credibility.imposedBreach
  return broken.some(({ hidden }) => hidden === true) ? credibility.covertBreach : credibility.openBreach
}

/** A legitimate table, or the UN behind it: the world takes note. */
const isLegitimate = (play: Play, { legitimacy, endorsedBy }: Agreement): boolean =>
  legitimacy >= play.world.c.formats.legitimate || endorsedBy.includes('un')

/** A breach costs its author; those who imposed the text pay for their client; guarantors of a client are liable. */
export function payForBreach(play: Play, agreement: Agreement, broken: readonly Agreed[]): void {
  const { credibility, standing } = play.world.c
  for (const seat of new Set(broken.flatMap(({ by }) => by))) {
    const own = broken.filter((each) => each.by.includes(seat) && !bindsNobody(play, agreement, seat, each))
    if (own.length === 0) continue
    change(play, seat, 'credibility', priceOf(play, agreement, seat, own), 'compliance', 'breach')
    if (isLegitimate(play, agreement)) change(play, seat, 'standing', standing.breach, 'compliance', 'breach')
    for (const imposer of agreement.imposed.find(({ client }) => client === seat)?.by ?? [])
      change(play, imposer, 'credibility', credibility.imposedBreach, 'compliance', 'clientBroke', {
        client: seat,
      })
    for (const guarantor of agreement.guarantors.filter((each) => supportOf(play.state, each, seat) > 0))
      play.state.liabilities.push({ guarantor, client: seat, turn: play.state.turn })
  }
}

/** Punished: no supply by now, or support withheld. Else it is the guarantor's own word that suffers. */
export function settleLiabilities(play: Play): void {
  const { state, world } = play
  const due = state.liabilities.filter((each) => each.turn < state.turn)
  state.liabilities = state.liabilities.filter((each) => each.turn >= state.turn)
  for (const { guarantor, client } of due) {
    const withheld = state.withheld[guarantor]?.[client] === state.turn
    if (withheld || state.seats[guarantor]?.supply[client] === 'none') continue
    change(play, guarantor, 'credibility', world.c.credibility.unpunished, 'compliance', 'unpunished', {
      client,
    })
  }
}

export function announce(
  play: Play,
  agreement: Agreement,
  key: 'broken' | 'brokenBySomebody' | 'lapsedDuty' | 'overtaken' | 'keptDuty',
  kind: string,
  by: readonly ActorId[],
): void {
  emit(play, 'compliance', key, { agreement: agreement.id, clause: kind, by: [...by] }, told(agreement))
}
