/** Forces and ground: who arrives, who leaves, who is hit, who holds an area. */
import { fallBack, takeControl } from '../acts/capture.ts'
import { hit } from '../acts/incidents.ts'
import { loseSteps } from '../acts/losses.ts'
import { emit, type Play } from '../acts/play.ts'
import { areaOf, hostileIn, isFriendlyArea, ownIn } from '../board/forces.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { Formation } from '../model/formation.ts'
import { neighboursOf, refugesOf } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { addReserve } from './levels.ts'

/** Ground of its own side: where it was meant to go, else next to it, else where it falls back to. The covert go anywhere. */
function landing(play: Play, owner: ActorId, area: AreaId, covert: boolean): AreaId | undefined {
  const { world, state } = play
  if (covert) return area
  return [area, ...neighboursOf(world, area), ...refugesOf(world, owner)].find((each) =>
    isFriendlyArea(world, state, each, owner),
  )
}

export const arrive = define('arrive', {
  names: { owner: 'actor', area: 'area' },
  carryOut: (play, { id, owner, kind, steps, area: meant, covert }) => {
    const { state } = play
    const area = landing(play, owner, meant, covert === true)
    if (area === undefined || state.formations.some((each) => each.id === id)) return
    const formation: Formation = { id, owner, kind, steps, area }
    state.formations.push(covert === true ? { ...formation, covert } : formation)
    state.lost[owner] = (state.lost[owner] ?? 0) - steps
    emit(
      play,
      'events',
      'arrived',
      { owner, area, steps },
      { areas: [area], ...(covert === true ? { to: [owner] } : {}) },
    )
  },
})

const largestFirst = (formations: readonly Formation[]): Formation[] =>
  [...formations].sort((a, b) => b.steps - a.steps || (a.id < b.id ? -1 : 1))

/** What a power takes home it can send again; what does not fit into its reserve, and everybody else's, is gone. */
function takeHome(play: Play, formation: Formation, steps: number): number {
  const { owner } = formation
  const gone = loseSteps(play, formation, steps)
  const kept = isPower(owner) ? addReserve(play, owner, gone) : 0
  play.state.lost[owner] = (play.state.lost[owner] ?? 0) - kept
  return gone
}

export const leave = define('leave', {
  names: { owner: 'actor', area: 'area' },
  carryOut: (play, { owner, area, steps }) => {
    const there = largestFirst(ownIn(play.state, area, owner))
    const known = there.some((each) => each.covert !== true)
    let left = steps
    for (const formation of there) left -= takeHome(play, formation, left)
    if (left < steps)
      emit(
        play,
        'events',
        'left',
        { owner, area, steps: steps - left },
        { areas: [area], ...(known ? {} : { to: [owner] }) },
      )
  },
})

export const loss = define('loss', {
  names: { owner: 'actor', area: 'area', by: 'actor', client: 'actor' },
  carryOut: (play, { owner, area, steps, by, client }, { dated }) => {
    let left = steps
    for (const formation of largestFirst(ownIn(play.state, area, owner)))
      left -= hit(play, formation, left, by, client, dated)
  },
})

/** The other side's troops fall back; its posts stay, encircled. */
export const control = define('control', {
  names: { area: 'area', to: 'actor' },
  carryOut: (play, { area, to }) => {
    const { world, state } = play
    const from = areaOf(state, area).control
    const before = hostileIn(world, state, area, to)
    if (from === to) return
    takeControl(play, area, to)
    const now = areaOf(state, area).control
    if (now === from) return
    emit(play, 'events', 'controlPasses', { area, from, to: now }, { areas: [area] })
    fallBack(play, before, area, 'events')
  },
})
