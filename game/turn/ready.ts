/** Ready: a phase ends when every seat is. */
import { seatState, type Play } from '../acts/play.ts'
import { closePlanning } from './closePlanning.ts'
import { closeTalks } from './closeTalks.ts'
import { define } from './handler.ts'

export function closePhase(play: Play): void {
  if (play.state.phase === 'planning') closePlanning(play)
  else if (play.state.phase === 'talks') closeTalks(play)
}

export const ready = define('ready', {
  phases: ['planning', 'talks'],
  barred: () => null,
  act: (play, seat, { ready: is }) => {
    seatState(play.state, seat).ready = is
    if (Object.values(play.state.seats).every((each) => each.ready)) closePhase(play)
  },
})
