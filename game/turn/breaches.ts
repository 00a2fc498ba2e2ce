/** Breach (R14): orders that a text in force forbids, judged as the Resolution begins. */
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { stands } from '../board/battle.ts'
import { supportOf } from '../board/patrons.ts'
import { inForce } from '../board/routes.ts'
import type { Agreement } from '../model/agreement.ts'
import type { ActorId } from '../model/ids.ts'
import { forbidden } from '../talks/lapses.ts'

/** Marks the clauses broken; returns the orders that are carried out in breach. */
export function markBreaches(play: Play): Set<string> {
  const found = new Set<string>()
  for (const agreement of inForce(play.state))
    for (const order of play.state.orders.filter(stands))
      for (const index of forbidden(play.world, play.state, agreement, order)) {
        const agreed = agreement.clauses[index]
        if (agreed !== undefined && !agreed.by.includes(order.seat)) agreed.by.push(order.seat)
        found.add(order.id)
      }
  for (const agreement of inForce(play.state))
    for (const agreed of agreement.clauses)
      if (agreed.status === 'running' && agreed.by.length > 0) agreed.status = 'broken'
  return found
}

/** An open breach costs its author; one that was imposed costs less and its imposers too; guarantors of a client are liable. */
export function payForBreach(play: Play, agreement: Agreement, by: readonly ActorId[]): void {
  const { credibility } = play.world.c
  for (const seat of by) {
    const imposed = agreement.imposed.find((each) => each.client === seat)
    change(
      play,
      seat,
      'credibility',
      imposed === undefined ? credibility.openBreach : credibility.imposedBreach,
      'compliance',
      'breach',
    )
    for (const imposer of imposed?.by ?? [])
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
  key: 'broken' | 'lapsedDuty' | 'keptDuty',
  kind: string,
  by: readonly ActorId[],
): void {
  emit(play, 'compliance', key, { agreement: agreement.id, clause: kind, by: [...by] })
}
