/** Red lines come and go: one that is not kept up ends, and one whose author took it back was never drawn. */
import { behind, linesAt, type RedLine } from '../board/redLines.ts'
import { stands } from '../board/orders.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { draw } from '../board/rng.ts'
import { hit } from './incidents.ts'
import { change } from './levels.ts'
import { emit, seatState, type Play } from './play.ts'

function keep(play: Play, lasts: (line: RedLine) => boolean): void {
  const { state } = play
  if (state.redLines === undefined) return
  const kept = state.redLines.filter(lasts)
  if (kept.length > 0) state.redLines = kept
  else delete state.redLines
}

/** As Resolution begins: the order behind a line of this turn was stood down. */
export function dropLines(play: Play): void {
  const { state } = play
  keep(play, (line) => {
    const drawn = state.orders.some(
      (order) => order.seat === line.by && order.spec.kind === 'redLine' && stands(order),
    )
    if (line.turn < state.turn || drawn) return true
    emit(
      play,
      'supply',
      'redLineDropped',
      { seat: line.by, areas: [...line.areas] },
      { areas: [...line.areas] },
    )
    return false
  })
}

/** As a turn opens. */
export const expireLines = (play: Play): void => {
  keep(play, ({ turn }) => turn + play.world.c.redLine.lasts >= play.state.turn)
}

/** Steps behind the line that came in and are hit: they are their author's reserve. */
function strikeLine(play: Play, line: RedLine, area: AreaId, attacker: ActorId, steps: number): void {
  const { state, world } = play
  if (draw(state, 6) > world.c.battle.hitRegular) return
  const own = seatState(state, line.by)
  const came: Formation = { id: `line.${line.by}.${area}`, owner: line.by, kind: 'regular', steps, area }
  own.reserve -= steps
  state.formations.push(came)
  line.steps = steps - hit(play, came, 1, attacker, attacker)
  const left = state.formations.indexOf(came)
  if (left < 0) return
  state.formations.splice(left, 1)
  own.reserve += came.steps
}

/** After a battle across it: what stood behind the line was in it; if nothing did, everybody has seen that. */
export function crossLines(play: Play, area: AreaId, attacker: ActorId): void {
  const { state, world } = play
  for (const line of linesAt(world, state, area, attacker)) {
    const steps = behind(world, state, line)
    emit(play, 'battles', 'redLineCrossed', { seat: line.by, attacker, area, steps }, { areas: [area] })
    if (steps > 0) strikeLine(play, line, area, attacker, steps)
    else {
      change(play, line.by, 'credibility', world.c.redLine.crossed, 'battles', 'redLineCrossed')
      keep(play, (each) => each !== line)
    }
  }
}
