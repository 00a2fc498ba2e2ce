/** The sockets, sorted by match, person and viewer. */
import type { Server, Socket } from 'socket.io'
import type { Viewer } from '../../game/model/view.ts'
import type { Reply, Role, ServerEvents } from '../../game/model/wire.ts'
import type { Outlet } from './host.ts'

/** What may arrive: nothing about it is believed. */
export interface Incoming {
  ask: (message: unknown, answer: Answer) => void
}
export type Answer = (reply: Reply<unknown>) => void

/** What the handshake found out. `viewer` is null while the person sees nothing but the roster. */
export interface Known {
  match: string
  person: string
  name: string
  viewer: Viewer | null
  /** What it came in as: whether somebody plays or watches is seen by `viewer`. */
  role: Exclude<Role, 'observer'>
  /** Takes changes inside slices. */
  fine: boolean
}
/** Who asks, and the connections beside. */
export interface Asker {
  readonly connection: Connection
  readonly connections: Connections
}
export type Wire = Server<Incoming, ServerEvents, Record<string, never>, Known>
export type Connection = Socket<Incoming, ServerEvents, Record<string, never>, Known>

/** Connections that one person may hold to one match, and projectors of one match. */
export const mostConnections = 12

export interface Connections extends Outlet {
  add(connection: Connection): void
  remove(connection: Connection): void
  of(match: string, person?: string): Connection[]
}

/** Sends somebody away at once; their browser knocks again and is told at the door what they are now. */
export function expel(connection: Connection): void {
  connection.data.viewer = null
  connection.data.role = 'player'
  connection.conn.close()
}

export function createConnections(): Connections {
  const all = new Map<string, Set<Connection>>()
  const of = (match: string, person?: string) =>
    [...(all.get(match) ?? [])].filter((it) => person === undefined || it.data.person === person)
  return {
    of,
    add(connection) {
      const { match } = connection.data
      all.set(match, (all.get(match) ?? new Set()).add(connection))
    },
    remove(connection) {
      const rest = all.get(connection.data.match)
      rest?.delete(connection)
      if (rest?.size === 0) all.delete(connection.data.match)
    },
    viewers: (match) => [...new Set(of(match).flatMap(({ data: { viewer } }) => viewer ?? []))],
    online: (match) => new Set(of(match).flatMap(({ data }) => (data.role === 'screen' ? [] : data.person))),
    watched: (match) => of(match).length > 0,
    toViewer(match, viewer, event, ...payload) {
      for (const it of of(match)) if (it.data.viewer === viewer) it.emit(event, ...payload)
    },
    toOthers(match, viewer, own, event, ...payload) {
      for (const it of of(match)) if (it.data.viewer === viewer && it.data !== own) it.emit(event, ...payload)
    },
    frame(match, viewer, whole, fine) {
      for (const it of of(match)) if (it.data.viewer === viewer) it.emit('frame', it.data.fine ? fine : whole)
    },
    hasStaff: (match) => of(match).some(({ data }) => data.role === 'staff'),
    toStaff(match, event, ...payload) {
      for (const it of of(match)) if (it.data.role === 'staff') it.emit(event, ...payload)
    },
    toAll(match, event, ...payload) {
      for (const it of of(match)) it.emit(event, ...payload)
    },
  }
}
