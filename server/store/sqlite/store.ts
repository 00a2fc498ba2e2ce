import type { Store } from '../store.ts'
import { lobbyPart } from './lobby.ts'
import { openDb } from './open.ts'
import { playPart } from './play.ts'
import { staffPart } from './staff.ts'
import { talkPart } from './talk.ts'

/** The store in one SQLite file of `dir`. Throws StartError where the folder cannot be used. */
export function openSqlite(dir: string): Store {
  const db = openDb(dir)
  return { ...lobbyPart(db), ...playPart(db), ...talkPart(db), ...staffPart(db) }
}
