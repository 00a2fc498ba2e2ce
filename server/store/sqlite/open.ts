/** Opens the data folder, or says in one line why not. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import * as z from 'zod'
import { StartError } from '../../settings.ts'
import { steps } from './schema.ts'

export type Db = Database.Database

const Version = z.object({ version: z.int() })

/** 0 for an empty file. */
function versionOf(db: Db): number {
  db.exec('CREATE TABLE IF NOT EXISTS data_version (version INTEGER NOT NULL) STRICT')
  const row = db.prepare('SELECT version FROM data_version').get()
  return row === undefined ? 0 : Version.parse(row).version
}

function setVersion(db: Db, version: number): void {
  db.exec('DELETE FROM data_version')
  db.prepare('INSERT INTO data_version (version) VALUES (?)').run(version)
}

function upgrade(db: Db, dir: string): void {
  const version = versionOf(db)
  if (version > steps.length) {
    throw new StartError(
      `DATA_DIR ${dir}: written by a newer Guarantors (data version ${version}, this one knows ${steps.length}). Update Guarantors, or give another folder.`,
    )
  }
  for (const step of steps.slice(version)) db.exec(step)
  setVersion(db, steps.length)
}

/** Not by `recursive`, which never returns where a file system refuses new folders with ENOENT (as /proc does). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return
  makeFolder(dirname(dir))
  mkdirSync(dir)
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Throws StartError for a folder that cannot be written or was written by a newer version. */
export function openDb(dir: string): Db {
  try {
    makeFolder(resolve(dir))
    const db = new Database(join(dir, 'guarantors.sqlite'))
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.transaction(() => upgrade(db, dir)).immediate()
    return db
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(
      `DATA_DIR ${dir}: cannot be written (${reasonOf(error)}). Give a folder that this user may write to, such as DATA_DIR=./data.`,
    )
  }
}
