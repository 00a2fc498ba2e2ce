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
import { seedMatch, seedPerson } from '../../support/seed-match.ts'
import { moments, type Moment, type Scene, type Scenes } from './scenes.ts'

/** A game in which the person sits. */
export interface Placed {
  readonly match: string
  readonly scene: Scene
}

export interface Stage {
  readonly base: string
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string }
  readonly games: Readonly<Record<Moment, Placed>>
  /** The opening of the scenario, as its recommended seat finds it. */
  readonly opening: { readonly match: string }
  /** Codes of sessions: opened by the person, by somebody else, and one that has no seat left. */
  readonly sessions: { readonly own: string; readonly other: string; readonly full: string }
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

/** Starts the server on a folder of its own and seeds it. */
export async function openStage(scenes: Scenes, clientDir: string): Promise<Stage> {
  const dir = mkdtempSync(join(tmpdir(), 'guarantors-screens-'))
  const store = openSqlite(dir)
  const server = await createServer(settingsFor(dir, clientDir), { rules, store })
  const base = `http://127.0.0.1:${server.port}`
  const person = await seedPerson(store)
  const place = async (scene: Pick<Scene, 'seed' | 'log' | 'seat'>): Promise<string> => {
    const { seed, log, seat } = scene
    return seedMatch({ store, rules }, { scenario: 'highway', seed, log, seat, name, person: person.id })
  }
  const games = new Map<Moment, Placed>()
  for (const moment of moments)
    games.set(moment, { match: await place(scenes[moment]), scene: scenes[moment] })
  const at = (moment: Moment): Placed => {
    const placed = games.get(moment)
    if (placed === undefined) throw new Error(`nothing was placed for ${moment}`)
    return placed
  }
  const cookie = `${cookieName}=${person.cookie}`
  return {
    base,
    cookie: { name: cookieName, value: person.cookie, url: base },
    games: { talks: at('talks'), planning: at('planning'), resolution: at('resolution'), end: at('end') },
    opening: { match: await place({ seed: 'opening', log: [], seat: 'turkey' }) },
    sessions: await sessionsFor(base, cookie),
    async close() {
      await server.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
