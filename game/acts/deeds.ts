/** What seats did this turn: predictions, quiet turns and words that need deeds are judged by it. */
import { change } from './levels.ts'
import type { Play } from './play.ts'
import { pairOf, type ActorId, type PairId } from '../model/ids.ts'
import type { Blame, Incident } from '../model/incident.ts'

export function did(play: Play, seat: ActorId, deed: 'strike' | 'sign'): void {
  const deeds = (play.state.deeds[seat] ??= [])
  if (!deeds.includes(deed)) deeds.push(deed)
}

const unsettled = (play: Play, seat: ActorId, answer: Blame): Incident[] =>
  play.state.incidents.filter(
    (each) => each.victim === seat && each.revealed && !each.settled && each.answer === answer,
  )

/** A strike that costs the client a step wins back what blaming it cost. */
export function settleByStrike(play: Play, seat: ActorId, on: ActorId): void {
  for (const incident of unsettled(play, seat, 'client').filter((each) => each.client === on)) {
    incident.settled = true
    change(play, seat, 'home', -play.world.c.home.blameClient, 'air', 'struckBack')
  }
}

/** Any strike that is a hostile act against the power is the deed that blaming it promised, whether it hits or not. */
export function keepWord(play: Play, seat: ActorId, pairs: readonly PairId[]): void {
  for (const incident of unsettled(play, seat, 'power'))
    if (pairs.includes(pairOf(seat, incident.power))) incident.settled = true
}
