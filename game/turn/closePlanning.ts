/** Planning closes: tables open, blame is revealed, support attaches to the attacks that it is for, Talks open. */
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain, tracked } from '../acts/tension.ts'
import { stands } from '../board/battle.ts'
import { lineRuns } from '../board/lines.ts'
import { actors, pairOf } from '../model/ids.ts'
import type { Incident } from '../model/incident.ts'
import type { SealedOrder } from '../model/order.ts'
import { isAttested } from '../orders/attest.ts'
import { rulesOf } from '../orders/registry.ts'
import { friends } from '../scenarios/world.ts'
import { closeChoices } from './events.ts'

/** The two do not talk by telephone until the end of the next turn. */
function closeHotLine(play: Play, { victim, power }: Incident): void {
  const { state, world } = play
  if (tracked(play, victim, power) === null || lineRuns(state, victim, power)) return
  const pair = pairOf(victim, power)
  const until = state.turn + world.c.tension.hotLineClosed
  state.hotLineClosed[pair] = until
  emit(play, 'talks', 'hotLineClosed', { pair, until })
}

/** Without proof the word of the accuser stands against a denial; with another power's evidence it weighs double. */
function weighProof(play: Play, incident: Incident): void {
  const { standing } = play.world.c
  if (isAttested(play.state, incident))
    change(play, incident.power, 'standing', standing.attested, 'talks', 'attested')
  else if (incident.deniable === true)
    change(play, incident.victim, 'standing', standing.noProof, 'talks', 'noProof')
}

function blamePower(play: Play, incident: Incident): void {
  const { victim, power } = incident
  const { tension, standing, home } = play.world.c
  const held = lineRuns(play.state, victim, power)
  strain(play, victim, power, tension.blamePower + (held ? tension.heldLine : 0), 'talks', 'blamedPower')
  change(play, power, 'standing', standing.blamed, 'talks', 'blamed')
  weighProof(play, incident)
  change(play, victim, 'home', home.blamePower, 'talks', 'stoodUp')
  closeHotLine(play, incident)
}

function blameNobody(play: Play, { victim, power, steps }: Incident): void {
  const { tension, home } = play.world.c
  strain(play, victim, power, tension.blameNobody, 'talks', 'denied')
  const cost = steps >= home.publicFrom ? home.casualties : home.blameNobody
  change(play, victim, 'home', cost, 'talks', 'lossPassedOver')
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

/** In a fixed order, whatever the order in which the losses were suffered. */
function revealAll(play: Play): void {
  const rank = ({ victim, power }: Incident) => actors.indexOf(victim) * actors.length + actors.indexOf(power)
  const due = play.state.incidents.filter((each) => !each.revealed && each.turn < play.state.turn)
  for (const incident of due.sort((a, b) => a.turn - b.turn || rank(a) - rank(b))) reveal(play, incident)
}

const targetOf = ({ spec }: SealedOrder, ...kinds: SealedOrder['spec']['kind'][]): string | null =>
  kinds.includes(spec.kind) && 'target' in spec ? spec.target : null

function showEachOther(a: SealedOrder, b: SealedOrder): void {
  if (!a.shownTo.includes(b.seat)) a.shownTo.push(b.seat)
  if (!b.shownTo.includes(a.seat)) b.shownTo.push(a.seat)
}

/** Whoever supports an attack and whoever leads it now see one another's orders on the area. */
export function attachSupport(play: Play): void {
  const standing = play.state.orders.filter(stands)
  for (const attack of standing) {
    const target = targetOf(attack, 'offensive', 'axis')
    if (target === null) continue
    for (const support of standing)
      if (
        targetOf(support, 'air', 'support') === target &&
        support.seat !== attack.seat &&
        friends(play.world, support.seat, attack.seat)
      )
        showEachOther(attack, support)
  }
}

/** Tables open before anybody is sent to one, and evidence is laid out before anybody speaks. */
function openOrders(play: Play): void {
  const calls = (order: SealedOrder) => Number(order.spec.kind === 'convene')
  const standing = play.state.orders.filter(stands).sort((a, b) => calls(b) - calls(a))
  for (const order of standing) rulesOf(order).opens(play, order, order.spec)
}

export function closePlanning(play: Play): void {
  closeChoices(play)
  openOrders(play)
  revealAll(play)
  attachSupport(play)
  play.state.phase = 'talks'
  for (const seat of Object.values(play.state.seats)) seat.ready = false
}
