/** Servers for tests: on a free port, with a data folder of their own, gone when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createServer, type Given, type RunningServer } from '../../server/create-server.ts'
import { readSettings, type Settings } from '../../server/settings.ts'

export interface TestServer extends RunningServer {
  readonly base: string
  readonly dataDir: string
}

export type Options = Partial<Given> & {
  readonly settings?: Partial<Settings>
  /** To start again on the same data. */
  readonly dataDir?: string
}

/** Settings as from an empty environment, but quiet, without pauses and limits, on a free port. */
export function testSettings(dataDir: string, more: Partial<Settings> = {}): Settings {
  const environment = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', BOT_PACE: '0', ASK_RATE: '0' }
  const settings = readSettings([], environment)
  if (typeof settings === 'string') throw new Error('no settings')
  return { ...settings, clientDir: null, ...more }
}

export interface Bed {
  /** A new folder, removed after the test. */
  folder(): string
  start(options?: Options): Promise<TestServer>
  /** Whatever has to be closed after the test, before the servers. */
  keep<T extends { close(): unknown }>(it: T): T
}

/** Makes a bed for each test of the file. */
export function createBed(given: Given): Bed {
  const open: { close(): unknown }[] = []
  const folders: string[] = []
  afterEach(async () => {
    for (const it of open.splice(0).toReversed()) await it.close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  const bed: Bed = {
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'guarantors-'))
      folders.push(folder)
      return folder
    },
    keep(it) {
      open.push(it)
      return it
    },
    async start({ settings, dataDir = bed.folder(), ...parts } = {}) {
      const server = await createServer(testSettings(dataDir, settings), { ...given, ...parts })
      let closed: Promise<void> | null = null
      const close = () => (closed ??= server.close())
      return bed.keep({ ...server, close, dataDir, base: `http://127.0.0.1:${server.port}` })
    },
  }
  return bed
}
