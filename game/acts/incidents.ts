/** Incidents (R16): a power's loss in an action of another power or its client. The gravest one a pair and turn. */
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import type { Incident } from '../model/incident.ts'
import { patronsOf, weightOf } from '../board/patrons.ts'
import { watched } from '../board/watch.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { loseSteps } from './losses.ts'
import { emit, type Play } from './play.ts'

/**
 * The power that answers for an actor: itself, or the patron with a seat that weighs most with it. Covert support
 * counts too: a power with support in HTS answers for its raids. Null where nobody but the group itself is to blame.
 */
export function answerable(play: Pick<Play, 'world' | 'state'>, actor: ActorId): ActorId | null {
  const { world, state } = play
  if (isPower(actor)) return isSeat(world, actor) ? actor : null
  const weight = (patron: ActorId) => weightOf(world, state, patron, actor)
  const patrons = patronsOf(state, actor).filter((patron) => isPower(patron) && isSeat(world, patron))
  return patrons.sort((a, b) => weight(b) - weight(a))[0] ?? null
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
  return take(play, formation, steps, { turn, by, client, deniable: false })
}

/** The same by contractors, raiders, proxies, whom their owner denies. Where it showed who they were, it is a `hit`; where somebody watches there is proof. */
export function hitDeniably(
  play: Play,
  formation: Formation,
  steps: number,
  by: ActorId,
  client: ActorId,
): number {
  return take(play, formation, steps, { turn: play.state.turn, by, client, deniable: true })
}

interface Deed {
  readonly turn: number
  readonly by: ActorId
  readonly client: ActorId
  readonly deniable: boolean
}

function take(play: Play, formation: Formation, steps: number, deed: Deed): number {
  const { world, state } = play
  const { owner, area } = formation
  const lost = loseSteps(play, formation, steps)
  if (lost === 0) return 0
  emit(play, 'battles', 'hit', { owner, area, steps: lost }, { areas: [area] })
  const power = answerable(play, deed.by)
  if (power === null || power === owner || !counts(world, owner)) return lost
  record(play, {
    id: `${deed.turn}.${owner}.${power}`,
    turn: deed.turn,
    victim: owner,
    power,
    client: deed.client,
    area,
    steps: lost,
    answer: null,
    revealed: false,
    settled: false,
    ...(deed.deniable && !watched(world, state, area, deed.by) ? { deniable: true } : {}),
  })
  return lost
}

/** What the same power is to answer for in the same turn adds up; one open deed among them leaves nothing to deny. */
function record({ state }: Play, incident: Incident): void {
  const known = state.incidents.find((each) => each.id === incident.id)
  if (known === undefined) state.incidents.push(incident)
  else {
    known.steps = Math.min(8, known.steps + incident.steps)
    if (incident.deniable === undefined) delete known.deniable
  }
}
