/** Resolution: standing orders are carried out in the fixed sequence. */
import { did, keepWord } from '../acts/deeds.ts'
import type { Play } from '../acts/play.ts'
import { dropLines } from '../acts/redLines.ts'
import { stands } from '../board/battle.ts'
import { inForce } from '../board/routes.ts'
import { release } from '../clauses/linkage.ts'
import { termsOf } from '../clauses/registry.ts'
import { actors } from '../model/ids.ts'
import type { OrderStep } from '../orders/kind.ts'
import { rulesOf } from '../orders/registry.ts'
import { pairsStruck } from '../orders/targets.ts'
import { carryOutActs } from './arenas.ts'
import { fightBattles } from './battles.ts'
import { markBreaches } from './breaches.ts'

/**
 * Attacks are fought by their odds (battles.ts); everything else in the order of seats, as it was sealed. Whether a
 * covert act is anybody's deed depends on what of it shows: its own file says so.
 */
function carryOut(play: Play, step: OrderStep): void {
  for (const order of play.state.orders.filter((each) => stands(each) && rulesOf(each).step === step)) {
    const rules = rulesOf(order)
    const struck = rules.strikes(order.spec)
    const pairs = struck === null ? [] : pairsStruck(play.world, play.state, order.seat, struck)
    rules.carryOut(play, order, order.spec)
    if (struck === null || step === 'covert') continue
    did(play, order.seat, 'strike')
    keepWord(play, order.seat, pairs)
  }
}

/** Aircraft, stand orders and support count until the battles are over, so they are closed afterwards. */
function done({ state }: Play): void {
  for (const order of state.orders.filter(stands)) order.status = 'done'
}

/** Withdrawals and whatever else agreements have carried out. */
function carryOutDuties(play: Play): void {
  for (const agreement of inForce(play.state)) {
    release(play, agreement)
    for (const agreed of agreement.clauses)
      if (agreed.status === 'running') termsOf(agreed.clause).resolve(play, agreed, agreed.clause)
  }
}

/**
 * Momentum looks back two turns, a shock at one: they make room as a Resolution begins, so that what it brings is felt
 * in the Talks that follow it.
 */
function passMomentum({ state }: Play): void {
  for (const actor of actors) {
    const gains = state.gains[actor]
    if (gains !== undefined) state.gains[actor] = [...gains.slice(-1), 0]
  }
  state.shock = {}
}

export function resolve(play: Play): void {
  passMomentum(play)
  const inBreach = markBreaches(play)
  dropLines(play)
  carryOut(play, 'supply')
  carryOut(play, 'moves')
  carryOutDuties(play)
  carryOut(play, 'fortify')
  carryOut(play, 'air')
  fightBattles(play, inBreach)
  carryOut(play, 'covert')
  carryOut(play, 'political')
  carryOutActs(play)
  done(play)
}
