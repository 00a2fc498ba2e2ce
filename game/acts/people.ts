/** Displacement (R17), in people. Nobody is lost: who leaves an area is in another, or at the border. */
import type { Step } from '../model/chronicle.ts'
import type { AreaId } from '../model/ids.ts'
import type { AreaState } from '../model/area.ts'
import type { State } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import { areaOf } from '../board/forces.ts'
import { clamp } from './levels.ts'
import { emit, type Play } from './play.ts'

interface Flow {
  /** Null: the border. */
  readonly to: AreaId | null
  readonly people: number
}

/** Where the people who leave go: the scenario's flows, the rest to the border. */
export function flowsFrom(world: World, area: AreaId, leaving: number): Flow[] {
  const flows: Flow[] = []
  let left = leaving
  for (const flow of world.scenario.flows.filter((each) => each.from.includes(area) && each.to !== area)) {
    const people = Math.min(left, Math.floor((leaving * flow.percent) / 100))
    flows.push({ to: flow.to, people })
    left -= people
  }
  return [...flows, { to: null, people: left }].filter((flow) => flow.people > 0)
}

type Places = Pick<State, 'areas' | 'border'>

/** Moves `percent` of everybody present; returns how many left. Also used on imagined boards. */
export function move(world: World, places: Places, area: AreaId, percent: number): number {
  const state = areaOf(places, area)
  const home = Math.floor((state.people * percent) / 100)
  const displaced = Math.floor((state.displaced * percent) / 100)
  state.people -= home
  state.displaced -= displaced
  for (const flow of flowsFrom(world, area, home + displaced)) settle(places, flow)
  return home + displaced
}

function settle(places: Places, flow: Flow): void {
  if (flow.to === null) {
    places.border.turn += flow.people
    places.border.total += flow.people
  } else areaOf(places, flow.to).displaced += flow.people
}

export function displace(play: Play, area: AreaId, percent: number, step: Step, cause: string): void {
  const people = move(play.world, play.state, area, percent)
  if (people > 0) emit(play, step, 'displaced', { area, people, cause: `cause.${cause}` }, { areas: [area] })
}

export function harm(state: AreaState, grievance: number, damage: number): void {
  state.grievance = clamp(state.grievance + grievance, 0, 10)
  state.damage = clamp(state.damage + damage, 0, 10)
}
