/** What the parts of the host share, and what it holds of a match in memory. */
import type { ActorId } from '../../game/model/ids.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import type { SliceName, View, Viewer } from '../../game/model/view.ts'
import type { Frame, Roster, ServerEvents } from '../../game/model/wire.ts'
import type { Engine } from '../engine/engine.ts'
import type { Logger } from '../log.ts'
import type { Rules } from '../rules.ts'
import type { MatchRecord, Position } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Time } from '../time.ts'
import type { Metrics } from '../web/metrics.ts'
import type { Queue } from './queue.ts'
import type { Thinker } from './thinker.ts'

/** Where frames go: the sockets, sorted by match and viewer. */
export interface Outlet {
  /** Who is connected to the match, each viewer once. */
  viewers(match: string): Viewer[]
  /** Ids of the people who are connected to the match. */
  online(match: string): ReadonlySet<string>
  /** Whether anybody at all is connected, people or projectors. */
  watched(match: string): boolean
  toViewer<E extends keyof ServerEvents>(
    match: string,
    viewer: Viewer,
    event: E,
    ...payload: Parameters<ServerEvents[E]>
  ): void
  /** To the viewer's connections but the one that `own` belongs to. */
  toOthers<E extends keyof ServerEvents>(
    match: string,
    viewer: Viewer,
    own: object,
    event: E,
    ...payload: Parameters<ServerEvents[E]>
  ): void
  /** A frame, to each connection of the viewer in the form that it asked for. */
  frame(match: string, viewer: Viewer, whole: Frame, fine: Frame): void
  /** Whether an instructor is connected. */
  hasStaff(match: string): boolean
  /** To instructors alone. */
  toStaff<E extends keyof ServerEvents>(
    match: string,
    event: E,
    ...payload: Parameters<ServerEvents[E]>
  ): void
  toAll<E extends keyof ServerEvents>(match: string, event: E, ...payload: Parameters<ServerEvents[E]>): void
}

/** What a viewer was last sent, also slice by slice as JSON, and the viewer's own count of frames. */
export interface Shown {
  revision: number
  view: View
  readonly slices: Map<SliceName, string>
}

export interface BotRun {
  active: boolean
  /** Something happened during the run that deserves another round. */
  again: boolean
  round: number
  /** Acts by seat in the phase `phase`. */
  phase: string
  readonly acts: Map<ActorId, number>
}

export interface Live {
  readonly id: string
  /** As it was when the match was opened; only what never changes may be read from it. */
  readonly facts: Omit<MatchRecord, 'status' | 'turn' | 'scores' | 'clock' | 'adviser' | 'bots'>
  readonly queue: Queue
  /** The position that was last committed or read; null before it was read, or in the lobby. */
  position: Position | null
  readonly shown: Map<Viewer, Shown>
  readonly bots: BotRun
  cancelAlarm: () => void
  /** The clock closes nothing before this time: after a restart people need a moment to come back. */
  notBefore: number
  rosterDue: boolean
  deskDue: boolean
  /** The instructor's desk as it was last told, as JSON. */
  deskTold: string
  /** When each seat's people last acted, as far as the log was read. */
  readonly acts: { upTo: number; readonly last: Map<ActorId, number> }
  /** What the store keeps of it is of another shape than this version reads: nobody is let in, nothing is written. */
  unreadable: boolean
  /** The phase that the umpire closed last. */
  movedOn: Roster['movedOn']
  /** Captains who are not there: since when. */
  absent: ReadonlyMap<string, number>
  cancelRelief: () => void
}

export interface Host {
  readonly store: Store
  readonly engine: Engine
  readonly rules: Rules
  readonly time: Time
  readonly log: Logger
  readonly thinker: Thinker
  readonly metrics: Metrics
  readonly outlet: Outlet
  readonly matches: Map<string, Live>
  /** The address that links begin with: the first that others reach, else our own. */
  readonly address: () => string
  /** Least milliseconds between acts of bots in company; at most twice as many. */
  readonly botPace: number
  /** Called when a match's alarm rings: something is due by the clock. */
  readonly onAlarm: (live: Live) => void
  closed: boolean
}

export type Done = { ok: true; result: null } | { ok: false; refusal: Refusal }
