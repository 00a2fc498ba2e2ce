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
import { openLed, type Led } from './led.ts'
import { tables, type AllScenes, type Moment, type Scene, type TableName } from './scenes.ts'
import type { Guest } from './screen.ts'

/** A game in which the person sits. */
export interface Placed {
  readonly match: string
  readonly scene: Scene
}

export interface Stage {
  readonly base: string
  /** Of whom the screens know, the value of the cookie. */
  readonly cookies: Readonly<Record<Guest, string>>
  readonly games: Readonly<Record<TableName, Readonly<Record<Moment, Placed>>>>
  /** Openings, as the recommended seat finds them: the ids of the matches. */
  readonly openings: Readonly<Record<TableName, string>>
  /** Codes of sessions: opened by the person, by somebody else, and one that has no seat left. */
  readonly sessions: { readonly own: string; readonly other: string; readonly full: string }
  readonly led: Led
  /** Code of a led game on two maps, in its fullest Talks. */
  readonly twoMaps: string
  close(): Promise<void>
}

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

async function placeAll(seeder: Seeder, person: string, scenes: AllScenes) {
  const place = (table: TableName, { seed, log, seat }: Pick<Scene, 'seed' | 'log' | 'seat'>) =>
    seedMatch(seeder, { scenario: tables[table], seed, log, seat, name, person })
  const at = async (table: TableName, moment: Moment): Promise<Placed> => {
    const scene = scenes[table][moment]
    return { match: await place(table, scene), scene }
  }
  const all = async (table: TableName) => ({
    talks: await at(table, 'talks'),
    planning: await at(table, 'planning'),
    resolution: await at(table, 'resolution'),
    end: await at(table, 'end'),
  })
  const opening = (table: TableName) => place(table, { seed: 'opening', log: [], seat: 'turkey' })
  return {
    games: {
      highway: await all('highway'),
      class: await all('class'),
      full: await all('full'),
      libya: await all('libya'),
      both: await all('both'),
    },
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

/** Starts the server on a folder of its own and seeds it. */
export async function openStage(scenes: AllScenes, clientDir: string): Promise<Stage> {
  const dir = mkdtempSync(join(tmpdir(), 'guarantors-screens-'))
  const store = openSqlite(dir)
  const server = await createServer(settingsFor(dir, clientDir), { rules, store })
  const base = `http://127.0.0.1:${server.port}`
  const person = await seedPerson(store)
  const placed = await placeAll({ store, rules }, person.id, scenes)
  const led = await openLed({ base, store }, scenes.full.talks)
  return {
    base,
    ...placed,
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
