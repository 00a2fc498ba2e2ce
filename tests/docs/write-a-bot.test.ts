/** The bot of docs/write-a-bot.md plays as it stands there: another program, over the wire, to the last turn. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { connect, openSession } from '../support/player.ts'
import { createBed } from '../support/server.ts'

const bed = createBed({ rules })
const file = fileURLToPath(new URL('../../docs/examples/bot.mjs', import.meta.url))
const code = readFileSync(file, 'utf8')

test('the page shows the file, and it has sixty lines', () => {
  const page = readFileSync(new URL('../../docs/write-a-bot.md', import.meta.url), 'utf8')
  expect(/```js\n(.*?)```/s.exec(page)?.[1]).toBe(code)
  const lines = code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'))
  expect(lines.length).toBeLessThanOrEqual(60)
})

test('it takes its seat, seals, answers, and plays to the end', { timeout: 120_000 }, async () => {
  const { base } = await bed.start()
  const session = await openSession(base, 'highway')
  const creator = bed.keep(await connect(session.creator, session))
  const bot = promisify(execFile)(process.execPath, [file, base, session.code, 'damascus'], {
    timeout: 100_000,
  })
  await creator.until(({ rosters }) => rosters.at(-1)?.seats.some(({ kind }) => kind === 'person') === true)
  await session.start()
  const { stdout } = await bot
  await creator.until(({ view }) => view.phase === 'ended')
  const { ending, totals } = creator.view.reveal?.result ?? { ending: '', totals: {} }
  expect(stdout).toBe(`${ending}: ${totals['damascus']} of 100\n`)
})
