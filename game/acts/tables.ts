/** Tables (R12): opened, sat down at. One of a format is open at a time; who is bound to come comes by itself. */
import { inForce } from '../board/routes.ts'
import type { Step } from '../model/chronicle.ts'
import type { ActorId, FormatId } from '../model/ids.ts'
import type { State, Table } from '../model/state.ts'
import { isListed, isSeat } from '../scenarios/world.ts'
import { emit, type Play } from './play.ts'

export const tableOf = (board: Pick<State, 'tables'>, format: FormatId): Table | undefined =>
  board.tables.find((each) => each.format === format)

/** Guests may be people who signed a text there without having come before. Nothing happens to who sits already. */
export function sit(play: Play, format: FormatId, seat: ActorId): void {
  const table = tableOf(play.state, format)
  if (table === undefined || table.seated.includes(seat)) return
  table.seated.push(seat)
  emit(play, 'talks', 'sitsDown', { seat, format, host: table.host })
}

/** Who signed that it would come, and has not decided to stay away. */
export function seatBound(play: Play, table: Table): void {
  for (const { clauses } of inForce(play.state))
    for (const { clause, status, withheldBy } of clauses) {
      if (clause.kind !== 'attend' || clause.format !== table.format || status !== 'running') continue
      for (const seat of clause.obligors)
        if (table.invited.includes(seat) && !withheldBy.includes(seat)) sit(play, table.format, seat)
    }
}

/** Of two who call the same table, the leader of its track is the host, else the first in the order of seats. */
function senior(play: Play, format: FormatId, a: ActorId, b: ActorId): ActorId {
  const lead = play.state.tracks[format]?.lead
  if (lead === a || lead === b) return lead
  return play.world.seats.indexOf(a) < play.world.seats.indexOf(b) ? a : b
}

/** A table that is open already takes the guests, and the second host, in; who walked out of it is not asked again. */
export function openTable(
  play: Play,
  format: FormatId,
  host: ActorId,
  invites: readonly ActorId[],
  step: Step,
): void {
  const { state, world } = play
  const guests = invites.filter((seat) => isSeat(world, seat) && !isListed(world, seat))
  const open = tableOf(state, format)
  const table: Table = open ?? { format, host, invited: [], seated: [], left: [] }
  if (open === undefined) state.tables.push(table)
  const hosts = [...new Set([table.host, host])]
  table.host = open === undefined ? host : senior(play, format, table.host, host)
  const all = new Set([...table.invited, ...hosts, ...guests.filter((seat) => !table.left.includes(seat))])
  table.invited = world.seats.filter((seat) => all.has(seat) && seat !== table.host)
  table.seated = [...new Set([...table.seated, ...hosts])]
  emit(play, step, 'tableCalled', { format, host: table.host, invited: [...table.invited] })
  seatBound(play, table)
}
