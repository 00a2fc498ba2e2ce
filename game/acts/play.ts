/** What every rule that changes something gets: the world, the state it may change, and the chronicle it must write. */
import type { Cause, ChronicleEntry, Step } from '../model/chronicle.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { SeatState, State } from '../model/state.ts'
import type { Params } from '../model/text.ts'
import type { World } from '../scenarios/world.ts'

export interface Play {
  readonly world: World
  readonly state: State
  /** Entries written by the command in hand. */
  readonly fresh: ChronicleEntry[]
}

interface Detail {
  readonly areas?: AreaId[]
  readonly causes?: Cause[]
  /** Everybody, unless somebody is named. */
  readonly to?: ActorId[]
}

export function emit(play: Play, step: Step, key: string, params: Params, detail: Detail = {}): void {
  const { areas = [], causes = [], to = 'all' } = detail
  const entry: ChronicleEntry = {
    turn: play.state.turn,
    step,
    key: `chronicle.${key}`,
    params,
    ...(areas.length > 0 ? { areas } : {}),
    ...(causes.length > 0 ? { causes } : {}),
    to,
  }
  play.state.chronicle.push(entry)
  play.fresh.push(entry)
}

/** The state of a seat; throws for an actor that is none (a bug). */
export function seatState(state: State, seat: ActorId): SeatState {
  const found = state.seats[seat]
  if (found === undefined) throw new Error(`no seat ${seat}`)
  return found
}
