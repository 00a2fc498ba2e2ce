/** Planning closes: blame is revealed, aircraft attach to the offensives that they support, Talks open. */
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { airSupport, stands } from '../board/battle.ts'
import type { Incident } from '../model/incident.ts'
import { rulesOf } from '../orders/registry.ts'
import { closeChoices } from './events.ts'

function blamePower(play: Play, { victim, power }: Incident): void {
  const { tension, standing, home } = play.world.c
  strain(play, victim, power, tension.blamePower, 'talks', 'blamedPower')
  change(play, power, 'standing', standing.blamed, 'talks', 'blamed')
  change(play, victim, 'home', home.blamePower, 'talks', 'stoodUp')
}

function blameNobody(play: Play, { victim, power, steps }: Incident): void {
  const { tension, home } = play.world.c
  strain(play, victim, power, tension.blameNobody, 'talks', 'denied')
  change(play, victim, 'home', steps > 1 ? home.casualties : home.blameNobody, 'talks', 'lossPassedOver')
}

function reveal(play: Play, incident: Incident): void {
  incident.answer ??= 'nobody'
  incident.revealed = true
  const { victim, power, client, area, answer } = incident
  emit(play, 'talks', 'blamed', { victim, power, client, area, answer }, { areas: [area] })
  if (answer === 'power') blamePower(play, incident)
  else if (answer === 'client')
    change(play, victim, 'home', play.world.c.home.blameClient, 'talks', 'blamedClient')
  else {
    blameNobody(play, incident)
    incident.settled = true
  }
}

/** Patron and client now see one another's orders on the same area. */
export function attachSupport(play: Play): void {
  const { orders } = play.state
  for (const order of orders.filter((each) => stands(each) && each.spec.kind === 'offensive')) {
    if (order.spec.kind !== 'offensive') continue
    const { target } = order.spec
    for (const patron of airSupport(play.world, play.state, order.seat, target)) {
      if (!order.shownTo.includes(patron)) order.shownTo.push(patron)
      const air = orders.find(
        (each) =>
          each.seat === patron && stands(each) && each.spec.kind === 'air' && each.spec.target === target,
      )
      if (air !== undefined && !air.shownTo.includes(order.seat)) air.shownTo.push(order.seat)
    }
  }
}

/** Tables open and evidence is laid out before anybody speaks. */
function openOrders(play: Play): void {
  for (const order of play.state.orders.filter(stands)) rulesOf(order).opens(play, order, order.spec)
}

export function closePlanning(play: Play): void {
  closeChoices(play)
  openOrders(play)
  const due = play.state.incidents.filter((each) => !each.revealed && each.turn < play.state.turn)
  for (const incident of due) reveal(play, incident)
  attachSupport(play)
  play.state.phase = 'talks'
  for (const seat of Object.values(play.state.seats)) seat.ready = false
}
