/** What seats did this turn: predictions, quiet turns and words that need deeds are judged by it. */
import { change } from './levels.ts'
import type { Play } from './play.ts'
import type { ActorId } from '../model/ids.ts'

export function did(play: Play, seat: ActorId, deed: 'strike' | 'sign'): void {
  const deeds = (play.state.deeds[seat] ??= [])
  if (!deeds.includes(deed)) deeds.push(deed)
}

/** A strike on the client wins back what blaming it cost, and is the deed that blaming the power promised. */
export function settleByStrike(play: Play, seat: ActorId, on: ActorId): void {
  for (const incident of play.state.incidents.filter(
    (each) => each.victim === seat && each.revealed && !each.settled,
  )) {
    if (incident.client !== on || incident.answer === 'nobody') continue
    incident.settled = true
    if (incident.answer === 'client')
      change(play, seat, 'home', -play.world.c.home.blameClient, 'air', 'struckBack')
  }
}
