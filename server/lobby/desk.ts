/** What the lobby works with. */
import type { Connections } from '../live/connections.ts'
import type { Host } from '../live/host.ts'

export interface Desk {
  readonly host: Host
  readonly connections: Connections
  /** Where set, only those who know it open sessions. */
  readonly createKey: string | undefined
  /** Where set, every game has these dice: for tests and demonstrations only. */
  readonly seed: string | undefined
  /** Addresses under which others reach this server; empty when only this machine does. */
  readonly links: () => readonly string[]
  /** The address to show when there is no other. */
  readonly home: () => string
}

/** Somebody at the desk. The key is made only when there is something to keep for them. */
export interface Visitor {
  /** The id of a known browser. */
  readonly person: string | null
  /** Makes a key where there is none yet, and answers the id. */
  become(): Promise<string>
  /** Makes this browser the person's, under a key of its own. */
  adopt(person: string): Promise<void>
  /** The address that failures are counted by. */
  readonly address: string
}
