/** A game that was kept in a shape that this version does not read: nobody loses it, and who opens it is told. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { openBrowser } from '../support/browser.ts'
import { connect, openScreen, openSession, solo } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { sitDown } from '../support/table.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

const Row = z.object({ state: z.string() })

/** As an older version of the same data might have left it: one part of the state is not there. */
function withoutTension(dataDir: string, match: string): string {
  const db = new Database(join(dataDir, 'guarantors.sqlite'))
  db.prepare(`UPDATE matches SET state = json_remove(state, '$.G.tension') WHERE id = ?`).run(match)
  const { state } = Row.parse(db.prepare('SELECT state FROM matches WHERE id = ?').get(match))
  db.close()
  return state
}

function stateOf(dataDir: string, match: string): string {
  const db = new Database(join(dataDir, 'guarantors.sqlite'), { readonly: true })
  const { state } = Row.parse(db.prepare('SELECT state FROM matches WHERE id = ?').get(match))
  db.close()
  return state
}

test('whoever opens it is told so at every door; the store stays as it was, and other games go on', async () => {
  const first = await bed.start()
  const old = await sitDown(bed, first, ['turkey', 'russia'], { taught: true })
  const other = bed.keep(await solo(first.base, 'highway', 'turkey'))
  const [anna] = old.players
  if (anna === undefined) throw new Error('nobody')
  const { code, match, creator } = old.session
  await first.close()
  const left = withoutTension(first.dataDir, match)

  const { base, dataDir } = await bed.start({ dataDir: first.dataDir })
  const [player, staff] = [
    { ...anna.browser, base },
    { ...creator, base },
  ]
  for (const browser of [player, staff])
    await expect(connect(browser, { code, match })).rejects.toThrow('error.unreadable')
  await expect(openScreen(base, { match, code })).rejects.toThrow('error.unreadable')
  expect(await openBrowser(base, anna.browser.cookie()).get(`/api/sessions/${code}`)).toMatchObject({
    status: 409,
    body: { error: 'error.unreadable' },
  })
  const again = bed.keep(await connect({ ...other.browser, base }, other))
  expect(await again.submit({ type: 'ready', turn: 1, phase: 'talks', ready: true })).toMatchObject({
    ok: true,
  })
  const { code: fresh } = await openSession(base, 'highway')
  expect(fresh).not.toBe(code)
  expect(stateOf(dataDir, match)).toBe(left)
})
