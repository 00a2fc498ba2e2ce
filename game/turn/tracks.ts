/** Tracks through the turns (R12, R13): who is paid for a table, which tracks fall asleep, what kept texts heal. */
import { told } from '../acts/agreements.ts'
import { change } from '../acts/levels.ts'
import { harm } from '../acts/people.ts'
import { emit, seatState, type Play } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { inForce } from '../board/routes.ts'
import { termsOf } from '../clauses/registry.ts'
import { formats, type ActorId, type FormatId } from '../model/ids.ts'
import type { Table, Track } from '../model/state.ts'
import { formatNow } from '../talks/signers.ts'
import { friends } from '../scenarios/world.ts'
import { bitesNow } from './biting.ts'

/** Standing is not earned in the same way in two turns running: noted with the seat, if it is earned now. */
export function earns({ state, world }: Play, seat: ActorId, how: 'hosted' | 'signedLegit'): boolean {
  const { last } = seatState(state, seat)
  const before = last[how]
  if (before !== undefined && state.turn - before < world.c.formats.restTurns) return false
  last[how] = state.turn
  return true
}

/** A track begins with what its format is worth. */
export function trackOf({ world, state }: Play, format: FormatId): Track {
  const { legitimacy } = formatNow(world, state, format)
  return (state.tracks[format] ??= { legitimacy, lead: null, met: 0 })
}

/** The first table of a format is an event; later ones are, when something that bites was signed there. */
function isEvent(play: Play, { format, host }: Table): boolean {
  const { world, state } = play
  if (seatState(state, host).last[`hosted.${format}`] === undefined) return true
  return state.agreements.some(
    (each) => each.turn === state.turn && each.format === format && bitesNow(world, state, each),
  )
}

function close(play: Play, table: Table): void {
  const { state, world } = play
  const { format, host } = table
  const track = trackOf(play, format)
  track.met = state.turn
  track.lead ??= host
  if (isEvent(play, table) && earns(play, host, 'hosted'))
    change(play, host, 'standing', world.c.formats.host, 'talks', 'hosted')
  seatState(state, host).last[`hosted.${format}`] = state.turn
}

/** As Talks close: a table at which the host sat alone was none. */
export function closeTables(play: Play): void {
  for (const table of play.state.tables.filter(({ seated }) => seated.length > 1)) close(play, table)
}

/** Geneva is always there; another format is a track once a table of it has met, or somebody leads it. */
const isUnderWay = (format: FormatId, { met, lead }: Track): boolean =>
  format === 'geneva' || met > 0 || lead !== null

function fallAsleep(play: Play): void {
  const { state, world } = play
  for (const format of formats) {
    const track = state.tracks[format]
    if (track === undefined || track.legitimacy === 0 || !isUnderWay(format, track)) continue
    const idle = state.turn - track.met
    if (idle <= 0 || idle % world.c.formats.asleep !== 0) continue
    track.legitimacy -= 1
    emit(play, 'compliance', 'trackAsleep', { format, now: track.legitimacy })
  }
}

/** Where more people were heard, grievance goes down while what they agreed is kept. */
function heal(play: Play): void {
  const { state, world } = play
  for (const agreement of inForce(state)) {
    const age = state.turn - agreement.turn
    if (age <= 0 || age % world.c.formats.healEvery !== 0 || agreement.inclusion === 0) continue
    const areas = new Set(agreement.clauses.flatMap(({ clause }) => termsOf(clause).areas(world, clause)))
    const sore = [...areas].filter((area) => areaOf(state, area).grievance > 0)
    for (const area of sore) harm(areaOf(state, area), -agreement.inclusion, 0)
    if (sore.length === 0) continue
    const params = { agreement: agreement.id, by: agreement.inclusion }
    emit(play, 'people', 'healed', params, { areas: sore, ...told(agreement) })
  }
}

/** A council outlives neither the side that runs it nor the text that let it be. */
function dissolveCouncils(play: Play): void {
  const { state, world } = play
  const agreed = inForce(state).flatMap(({ clauses }) =>
    clauses.flatMap(({ clause, status }) =>
      clause.kind === 'council' && status === 'running' ? [clause.area] : [],
    ),
  )
  for (const area of world.areas) {
    const there = areaOf(state, area)
    if (there.council === undefined || agreed.includes(area)) continue
    if (friends(world, there.control, there.council)) continue
    emit(play, 'compliance', 'councilDissolved', { area, seat: there.council }, { areas: [area] })
    delete there.council
  }
}

/** At Assessment, after every clause was judged. */
export function ageTracks(play: Play): void {
  heal(play)
  fallAsleep(play)
  dissolveCouncils(play)
}
