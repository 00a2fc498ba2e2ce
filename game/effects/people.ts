/** People: who has to leave, who comes to a border, what they are angry about, whether aid gets through. */
import { clamp } from '../acts/levels.ts'
import { arrive, displace as sendAway } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import type { AreaId } from '../model/ids.ts'
import { define } from './kind.ts'

export const displace = define('displace', {
  names: { area: 'area' },
  carryOut: (play, { area, percent }) => sendAway(play, area, percent, 'events', 'event'),
})

export const arrivals = define('arrivals', {
  names: { exit: 'exit' },
  carryOut: (play, { exit, people }) => {
    arrive(play, exit, people)
    emit(play, 'events', 'arrivals', { exit, people })
  },
})

function resent(play: Play, area: AreaId, by: number): void {
  const there = areaOf(play.state, area)
  const from = there.grievance
  there.grievance = clamp(from + by, 0, 10)
  if (there.grievance !== from)
    emit(play, 'events', 'grievance', { area, from, now: there.grievance }, { areas: [area] })
}

export const grievance = define('grievance', {
  names: { areas: 'area' },
  carryOut: (play, { areas, by }) => {
    for (const area of areas) resent(play, area, by)
  },
})

/** Felt as an order's is; kept out, what came before no longer counts. */
export const aid = define('aid', {
  names: { areas: 'area' },
  carryOut: (play, { areas, deny }) => {
    const { people } = play.world.c
    for (const area of areas) {
      const there = areaOf(play.state, area)
      if (deny) delete there.aided
      else there.aided = play.state.turn
      emit(play, 'events', deny ? 'aidStops' : 'aidComes', { area }, { areas: [area] })
      resent(play, area, deny ? people.aidDenied : people.aid)
    }
  },
})
