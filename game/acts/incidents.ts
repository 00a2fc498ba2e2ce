/** Incidents (R16): a power's loss in an action of another power or its client. The gravest one a pair and turn. */
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import type { Incident } from '../model/incident.ts'
import { patronsOf } from '../board/patrons.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { loseSteps } from './losses.ts'
import { emit, type Play } from './play.ts'

/** The power that answers for an actor: itself, or the strongest patron that has a seat. */
export function answerable(play: Pick<Play, 'world' | 'state'>, actor: ActorId): ActorId | null {
  if (isPower(actor)) return isSeat(play.world, actor) ? actor : null
  return patronsOf(play.state, actor).find((patron) => isSeat(play.world, patron)) ?? null
}

const counts = (world: World, victim: ActorId): boolean => isPower(victim) && isSeat(world, victim)

/** Takes the steps and, if the victim is a power with a seat, records who may be blamed: an incident of the turn. */
export function hit(
  play: Play,
  formation: Formation,
  steps: number,
  by: ActorId,
  client: ActorId,
  turn = play.state.turn,
): number {
  const { owner, area } = formation
  const lost = loseSteps(play, formation, steps)
  if (lost === 0) return 0
  emit(play, 'battles', 'hit', { owner, area, steps: lost }, { areas: [area] })
  const power = answerable(play, by)
  if (power !== null && power !== owner && counts(play.world, owner))
    record(play, turn, owner, power, client, area, lost)
  return lost
}

function record(
  play: Play,
  turn: number,
  victim: ActorId,
  power: ActorId,
  client: ActorId,
  area: AreaId,
  steps: number,
): void {
  const { state } = play
  const known = state.incidents.find(
    (each) => each.turn === turn && each.victim === victim && each.power === power,
  )
  if (known === undefined) {
    const id = `${turn}.${victim}.${power}`
    const incident: Incident = {
      id,
      turn,
      victim,
      power,
      client,
      area,
      steps,
      answer: null,
      revealed: false,
      settled: false,
    }
    state.incidents.push(incident)
  } else known.steps += steps
}
