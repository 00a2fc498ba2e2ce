/** A server of its own, with the scenes as games of one person, for the screens to be looked at. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cookieName } from '../../../server/lobby/keys.ts'
import { createServer } from '../../../server/create-server.ts'
import { rules } from '../../../server/real-rules.ts'
import { readSettings } from '../../../server/settings.ts'
import { openSqlite } from '../../../server/store/sqlite/store.ts'
import { openBrowser } from '../../support/browser.ts'
import { seedMatch, seedPerson, type Seeder } from '../../support/seed-match.ts'
import { openLed } from './led.ts'
import {
  moments,
  tableNames,
  tables,
  type AllScenes,
  type Moment,
  type Scene,
  type TableName,
} from './scenes.ts'
import type { OpenStage, Placed, Spot, Stage } from './stage.ts'

const name = 'Nour Haddad'

function settingsFor(dir: string, clientDir: string) {
  const environment = { PORT: '0', DATA_DIR: dir, LOG_LEVEL: 'silent', BOT_PACE: '0', ASK_RATE: '0' }
  const settings = readSettings([], environment)
  if (typeof settings === 'string') throw new Error(settings)
  return { ...settings, clientDir }
}

const codeIn = (body: unknown): string => {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
  if (typeof code !== 'string') throw new Error(`no session: ${JSON.stringify(body)}`)
  return code
}

/** A session with people in some of its seats. */
async function session(base: string, cookie: string, sitters: Readonly<Record<string, string>>) {
  const creator = openBrowser(base, cookie)
  const opened = await creator.post('/api/sessions', {
    scenario: 'highway',
    clock: { planning: 300, talks: 300 },
  })
  const code = codeIn(opened.body)
  for (const [seat, sitter] of Object.entries(sitters))
    await openBrowser(base).post(`/api/sessions/${code}/join`, { name: sitter, seat })
  return { code, start: () => creator.post(`/api/sessions/${code}/start`, {}) }
}

async function sessionsFor(base: string, cookie: string): Promise<Stage['sessions']> {
  const guests = { russia: 'Maximiliane Oberländer-Schmidt', damascus: 'Jo' }
  const own = await session(base, cookie, guests)
  await openBrowser(base).post(`/api/sessions/${own.code}/join`, { name: 'Amal' })
  const other = await session(base, '', guests)
  const full = await session(base, '', { russia: 'A', turkey: 'B', damascus: 'C', opposition: 'D' })
  await full.start()
  return { own: own.code, other: other.code, full: full.code }
}

async function placeAll(seeder: Seeder, person: string, scenes: AllScenes, wanted: Wanted) {
  const place = (table: TableName, { seed, log, seat }: Pick<Scene, 'seed' | 'log' | 'seat'>) =>
    seedMatch(seeder, { scenario: tables[table], seed, log, seat, name, person })
  const games: Partial<Record<Spot, Placed>> = {}
  for (const table of tableNames)
    for (const moment of moments) {
      if (!wanted(table, moment)) continue
      const scene = scenes[table][moment]
      const { seat, turn, boards } = scene
      games[`${table}.${moment}`] = {
        match: await place(table, scene),
        scene: { moment, seat, turn, boards },
      }
    }
  const opening = (table: TableName) => place(table, { seed: 'opening', log: [], seat: 'turkey' })
  return {
    games,
    openings: {
      highway: await opening('highway'),
      class: await opening('class'),
      full: await opening('full'),
      libya: await opening('libya'),
      both: await opening('both'),
    },
  }
}

async function twoMapsFor(seeder: Seeder, { seed, log, seat }: Scene): Promise<string> {
  const { id } = await seedPerson(seeder.store)
  const led = { staff: id, others: [] }
  const match = await seedMatch(seeder, { scenario: tables.both, seed, log, seat, name, person: id, led })
  return (await seeder.store.match(match))?.code ?? ''
}

/** Which positions are put before the server: a long game takes seconds. */
export type Wanted = (table: TableName, moment: Moment) => boolean
const everything: Wanted = () => true

/** Starts the server on a folder of its own and seeds it. */
export async function openStage(
  scenes: AllScenes,
  clientDir: string,
  wanted: Wanted = everything,
): Promise<OpenStage> {
  const dir = mkdtempSync(join(tmpdir(), 'guarantors-screens-'))
  const store = openSqlite(dir)
  const server = await createServer(settingsFor(dir, clientDir), { rules, store })
  const base = `http://127.0.0.1:${server.port}`
  const person = await seedPerson(store)
  const all = await placeAll({ store, rules }, person.id, scenes, wanted)
  const led = await openLed({ base, store }, scenes.full.talks)
  return {
    base,
    ...all,
    cookies: { person: person.cookie, ...led.cookies },
    sessions: await sessionsFor(base, `${cookieName}=${person.cookie}`),
    led,
    twoMaps: await twoMapsFor({ store, rules }, scenes.both.talks),
    async close() {
      led.close()
      await server.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
