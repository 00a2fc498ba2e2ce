/** Situation: a new turn begins with income, supply, replacements, and incidents put before their victims. */
import { pay } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { expireLines } from '../acts/redLines.ts'
import { isHeldUp } from '../board/abroad.ts'
import { isHostileArea, fights, ownIn, stepsOf, totalSteps } from '../board/forces.ts'
import { incomeOf, supplyCost, upkeepOf } from '../board/income.ts'
import type { Formation } from '../model/formation.ts'
import { supportOf } from '../board/patrons.ts'
import { actors, type ActorId } from '../model/ids.ts'
import { runMoney } from './money.ts'
import { pastOf, runEvents } from './events.ts'
import { neighboursOf } from '../scenarios/world.ts'

/** What a level of standing supply costs and does; a seat that cannot pay supplies nothing. */
function supplyClient(play: Play, seat: ActorId, client: ActorId, wanted: 'none' | 'hold' | 'raise'): void {
  const { world, state } = play
  const cost = supplyCost(world, wanted)
  const pays = cost <= (state.seats[seat]?.materiel ?? 0)
  const level = pays && !isHeldUp(world, state, seat, client) ? wanted : 'none'
  const support = (state.support[seat] ??= {})
  const missed = (state.missed[seat] ??= {})
  if (level === 'none') {
    missed[client] = (missed[client] ?? 0) + 1
    if (missed[client] % world.c.support.missesToLose === 0)
      support[client] = Math.max(0, supportOf(state, seat, client) - 1)
  } else {
    pay(play, seat, -cost)
    if (level === 'raise') support[client] = Math.min(10, supportOf(state, seat, client) + 1)
  }
  emit(
    play,
    'situation',
    'supplied',
    { seat, client, level, cost: level === 'none' ? 0 : cost },
    { to: [seat, client] },
  )
}

function supply(play: Play): void {
  const { world, state } = play
  for (const seat of world.seats) {
    pay(play, seat, incomeOf(world, state, seat) - upkeepOf(world, state, seat))
    const settings = state.seats[seat]?.supply ?? {}
    for (const client of actors) {
      const level = settings[client]
      if (level !== undefined) supplyClient(play, seat, client, level)
    }
  }
}

/** New steps join the smallest formation where the actor has most troops before the enemy, up to its cap. */
function reinforce(play: Play, actor: ActorId, steps: number, cap: number): void {
  const { state, world } = play
  const own = state.formations.filter(
    (each) => each.owner === actor && each.ledBy === undefined && fights(each),
  )
  const atFront = (each: Formation) =>
    neighboursOf(world, each.area).some((area) => isHostileArea(world, state, area, actor))
  const there = (each: Formation) => totalSteps(ownIn(state, each.area, actor))
  const room = own.filter((each) => each.steps < world.c.cap.attackSteps)
  const joined = room.sort(
    (a, b) =>
      Number(atFront(b)) - Number(atFront(a)) ||
      there(b) - there(a) ||
      a.steps - b.steps ||
      (a.id < b.id ? -1 : 1),
  )[0]
  const added = Math.min(steps, cap - stepsOf(state, actor))
  if (joined === undefined || added <= 0) return
  joined.steps += added
  state.lost[actor] = (state.lost[actor] ?? 0) - added
  emit(play, 'situation', 'replaced', { actor, area: joined.area, steps: added }, { areas: [joined.area] })
}

function putIncidents(play: Play): void {
  for (const { victim, power, client, area, steps, revealed } of play.state.incidents)
    if (!revealed)
      emit(
        play,
        'situation',
        'incident',
        { victim, power, client, area, steps },
        { areas: [area], to: [victim] },
      )
}

function passTime(play: Play): void {
  const { state } = play
  state.deeds = {}
  state.reinforced = {}
  for (const there of Object.values(state.border)) there.turn = 0
  state.orders = []
  state.offers = []
  state.tables = []
  state.sanctions = state.sanctions.filter((each) => each.until >= state.turn)
  if (state.missions !== undefined) state.missions = state.missions.filter((each) => each.until >= state.turn)
  for (const area of Object.values(state.areas)) delete area.airClosedBy
  expireLines(play)
}

export function openTurn(play: Play): void {
  const { state, world } = play
  const past = pastOf(state)
  state.turn += 1
  state.phase = 'planning'
  passTime(play)
  supply(play)
  runMoney(play)
  for (const { actor, every, steps, cap } of world.scenario.replacement)
    if (state.turn % every === 0) reinforce(play, actor, steps, cap)
  runEvents(play, past)
  putIncidents(play)
  for (const seat of Object.values(state.seats)) seat.ready = false
  emit(play, 'situation', 'turnOpens', { turn: state.turn })
}
