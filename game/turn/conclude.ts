/** All have signed: the offer becomes an agreement, and what it carries out at once is carried out. */
import { told } from '../acts/agreements.ts'
import { change, pay } from '../acts/levels.ts'
import { harm } from '../acts/people.ts'
import { strain } from '../acts/tension.ts'
import { did } from '../acts/deeds.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import { isPower, pairOf } from '../model/ids.ts'
import type { Offer } from '../model/offer.ts'
import { areasOf, drawUp } from '../talks/signers.ts'
import { lapsing } from '../talks/lapses.ts'
import { bitesNow } from './biting.ts'
import { earns } from './tracks.ts'

/** Own sealed orders that the text forbids lapse at a quarter, unless their owner confirmed a breach. */
function lapse(play: Play, agreement: Agreement): void {
  for (const order of lapsing(play.world, play.state, agreement)) {
    if (order.breach === true) continue
    order.status = 'lapsed'
    pay(play, order.seat, Math.floor(order.cost / play.world.c.refund.unshownDivisor))
    emit(
      play,
      'talks',
      'lapsed',
      { seat: order.seat, order: order.id, kind: order.spec.kind },
      { to: [order.seat] },
    )
  }
}

function payForImposition(play: Play, offer: Offer, imposed: Agreement['imposed']): void {
  const { world, state } = play
  for (const { client, by } of imposed) {
    for (const patron of by) state.supportDue.push({ patron, client, by: world.c.imposition.supportCost })
    change(play, client, 'home', -world.c.imposition.home, 'talks', 'imposed')
    for (const area of areasOf(world, offer.text).filter((each) => areaOf(state, each).control === client))
      harm(areaOf(state, area), world.c.imposition.grievance, 0)
  }
}

/** Signing in legitimate company is good for one's name, if the text asks something of somebody. */
function honour(play: Play, agreement: Agreement): void {
  const { legitimate, standing } = play.world.c.formats
  if (agreement.legitimacy < legitimate || !bitesNow(play.world, play.state, agreement)) return
  for (const seat of agreement.parties)
    if (earns(play, seat, 'signedLegit')) change(play, seat, 'standing', standing, 'talks', 'signedLegit')
}

/** A text that nobody hears of calms nobody, nor does one that asks nothing. */
const calms = ({ format, clauses }: Agreement): boolean =>
  format !== 'private' && clauses.some(({ clause }) => clause.kind === 'hotLine' || termsOf(clause).bites)

/** A deal of two powers calms them, once a turn. */
function calm(play: Play, agreement: Agreement): void {
  const powers = agreement.parties.filter(isPower)
  for (const [index, a] of powers.entries())
    for (const b of powers.slice(index + 1)) {
      const already = play.state.agreements.some(
        (other) =>
          other !== agreement &&
          other.turn === agreement.turn &&
          other.parties.includes(a) &&
          other.parties.includes(b),
      )
      if (!already && pairOf(a, b) in play.state.tension)
        strain(play, a, b, play.world.c.tension.deal, 'talks', 'deal')
    }
}

export function conclude(play: Play, offer: Offer): void {
  const { world, state } = play
  const agreement = drawUp(world, state, offer)
  const imposed = offer.answers.filter((each) => each.answer === 'imposed')
  agreement.imposed = imposed.map(({ seat, by }) => ({ client: seat, by: [...by] }))
  offer.status = 'agreed'
  state.agreements.push(agreement)
  if (agreement.format !== 'private') did(play, offer.maker, 'sign')
  emit(
    play,
    'talks',
    'agreed',
    {
      offer: offer.id,
      maker: offer.maker,
      parties: agreement.parties,
      imposed: imposed.map((each) => each.seat),
    },
    { areas: areasOf(world, offer.text), ...told(agreement) },
  )
  for (const { clause } of agreement.clauses) termsOf(clause).sign(play, agreement, clause)
  lapse(play, agreement)
  payForImposition(play, offer, agreement.imposed)
  if (calms(agreement)) calm(play, agreement)
  honour(play, agreement)
}
