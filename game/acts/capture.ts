/** An area changes hands: who moves in, who falls back, who is left encircled (R5). */
import type { Step } from '../model/chronicle.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId, type RouteId } from '../model/ids.ts'
import type { State } from '../model/state.ts'
import {
  areaOf,
  formationsIn,
  hostileIn,
  isFriendlyArea,
  leaderOf,
  mobile,
  totalSteps,
} from '../board/forces.ts'
import { clientAt } from '../board/patrons.ts'
import { friends, neighboursOf, refugesOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'
import { addLeverage } from './levels.ts'
import { loseSteps } from './losses.ts'
import { emit, type Play } from './play.ts'

/** A power takes ground for its client there. */
export const holderFor = (
  { world, state }: { world: World; state: Pick<State, 'support'> },
  taker: ActorId,
  area: AreaId,
): ActorId => (isPower(taker) ? (clientAt(world, state, taker, theatreOf(area)) ?? taker) : taker)

/** Where a formation falls back to: the scenario's wish, else the strongest friendly neighbour. */
function refuge(play: Play, formation: Formation, from: AreaId): AreaId | undefined {
  const { world, state } = play
  const open = neighboursOf(world, from).filter((area) =>
    isFriendlyArea(world, state, area, leaderOf(formation)),
  )
  const wished = refugesOf(world, formation.owner)
  return (
    wished.find((area) => open.includes(area)) ??
    [...open].sort((a, b) => totalSteps(formationsIn(state, b)) - totalSteps(formationsIn(state, a)))[0]
  )
}

/** Where an entry shows, and that what covert formations do is told to their owner alone. */
const detail = (area: AreaId, { owner, covert }: Formation) => ({
  areas: [area],
  ...(covert === true ? { to: [owner] } : {}),
})

/** One entry for each owner and each way out. */
function tellRetreats(play: Play, gone: readonly Formation[], from: AreaId, step: Step): void {
  const together = new Map<string, [Formation, ...Formation[]]>()
  for (const each of gone) {
    const name = `${each.owner} ${each.area} ${String(each.covert === true)}`
    const known = together.get(name)
    if (known === undefined) together.set(name, [each])
    else known.push(each)
  }
  for (const group of together.values()) {
    const [first] = group
    const { owner, area } = first
    emit(play, step, 'fellBack', { owner, from, area, steps: totalSteps(group) }, detail(from, first))
  }
}

/** Formations without a way out are lost; posts stay. */
export function fallBack(
  play: Play,
  formations: readonly Formation[],
  from: AreaId,
  step: Step = 'battles',
): void {
  const gone: Formation[] = []
  for (const formation of formations.filter(mobile)) {
    const to = refuge(play, formation, from)
    if (to === undefined) {
      const { owner, steps } = formation
      emit(play, step, 'cutOff', { owner, area: from, steps }, detail(from, formation))
      loseSteps(play, formation, formation.steps)
    } else {
      formation.area = to
      gone.push(formation)
    }
  }
  tellRetreats(play, gone, from, step)
}

function count(play: Play, actor: ActorId, by: number): void {
  const gains = play.state.gains[actor]
  if (gains !== undefined) gains[gains.length - 1] = (gains.at(-1) ?? 0) + by
}

/** What was built up around the area ends with the rule over it; a siege that brought it in has done its work. */
function endRule(play: Play, area: AreaId, holder: ActorId): void {
  const state = areaOf(play.state, area)
  const by = state.siege?.by
  if (by !== undefined && friends(play.world, by, holder))
    addLeverage(play, by, play.world.c.leverage.siege, 'siegeFinished', theatreOf(area))
  delete state.siege
  delete state.airClosedBy
  delete state.council
}

/** Control passes without a fight or after one; momentum follows. */
export function takeControl(play: Play, area: AreaId, taker: ActorId): ActorId {
  const state = areaOf(play.state, area)
  const holder = holderFor(play, taker, area)
  const loser = state.control
  state.control = holder
  delete state.foothold
  state.fortified = 0
  endRule(play, area, holder)
  delete play.state.breachGains[area]
  if (!friends(play.world, holder, loser)) {
    count(play, holder, 1)
    count(play, loser, -1)
  }
  return loser
}

/** The attackers move in; the smallest of several stays to hold the origin. */
function moveIn(attackers: readonly Formation[], target: AreaId): void {
  const bySize = [...attackers].sort((a, b) => b.steps - a.steps)
  for (const formation of bySize.length > 1 ? bySize.slice(0, -1) : bySize) formation.area = target
}

/** Highways of more than one area that lie wholly in the hands of the actor's side. */
const corridors = (world: World, { areas }: Pick<State, 'areas'>, actor: ActorId): RouteId[] =>
  [...world.routes]
    .filter(
      ([, along]) =>
        along.length > 1 && along.every((area) => friends(world, areaOf({ areas }, area).control, actor)),
    )
    .map(([route]) => route)

export function capture(
  play: Play,
  attacker: ActorId,
  target: AreaId,
  attackers: readonly Formation[],
  supporters: readonly ActorId[],
): void {
  const before = hostileIn(play.world, play.state, target, attacker)
  const held = corridors(play.world, play.state, attacker).length
  const loser = takeControl(play, target, attacker)
  fallBack(play, before, target)
  moveIn(
    attackers.filter((formation) => play.state.formations.includes(formation)),
    target,
  )
  emit(play, 'battles', 'captured', { attacker, loser, area: target }, { areas: [target] })
  const map = theatreOf(target)
  addLeverage(play, attacker, play.world.c.leverage.area, 'areaTaken', map)
  if (corridors(play.world, play.state, attacker).length > held)
    addLeverage(play, attacker, play.world.c.leverage.corridor, 'corridor', map)
  for (const supporter of supporters)
    addLeverage(play, supporter, play.world.c.leverage.supporter, 'areaTakenWithSupport', map)
}
