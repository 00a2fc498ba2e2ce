/** The server dies at a bad moment. Whatever it acknowledged is there when it comes back, and everybody with it. */
import { expect, test } from 'vitest'
import { rules } from '../../server/real-rules.ts'
import { openSqlite } from '../../server/store/sqlite/store.ts'
import { join, openSession, type Player } from '../support/player.ts'
import { runToEnd, startProcess } from '../support/process.ts'
import { createBed } from '../support/server.ts'

const bed = createBed({ rules })

const ready = (yes: boolean) => ({ type: 'ready', turn: 1, phase: 'talks', ready: yes }) as const

/** Changes its mind until the server is gone; answers how often that was acknowledged. */
async function waver(player: Player, onAcknowledged: () => void): Promise<number> {
  const gone = new Promise<null>((resolve) => player.socket.once('disconnect', () => resolve(null)))
  for (let count = 0; ; count += 1) {
    const reply = await Promise.race([player.submit(ready(count % 2 === 0)), gone])
    if (reply === null) return count
    expect(reply).toEqual({ ok: true, result: null })
    onAcknowledged()
  }
}

test.each([3, 17, 40])(
  'killed in the middle of Talks, after %i answers',
  { timeout: 60_000 },
  async (after) => {
    const dataDir = bed.folder()
    const first = bed.keep(await startProcess(dataDir))
    const { code, match, start } = await openSession(first.base, 'highway')
    const anna = bed.keep(await join(first.base, { code, name: 'Anna', seat: 'russia' }))
    const ben = bed.keep(await join(first.base, { code, name: 'Ben', seat: 'turkey' }))
    await start()
    await Promise.all([anna, ben].map((player) => player.until(({ welcomes }) => welcomes.length === 1)))

    let answers = 0
    const acknowledged = await waver(anna, () => {
      answers += 1
      if (answers === after) void first.kill()
    })
    expect(acknowledged).toBeGreaterThanOrEqual(after)

    bed.keep(await startProcess(dataDir, { PORT: String(first.port) }))
    await Promise.all([anna, ben].map((player) => player.until(({ welcomes }) => welcomes.length === 2)))
    const store = bed.keep(openSqlite(dataDir))
    const own = (await store.log(match)).filter(({ entry }) => entry.by === 'russia')
    expect(own.length - acknowledged).toBeOneOf([0, 1])
    expect(own.map(({ entry }) => entry.command)).toEqual(own.map((_, index) => ready(index % 2 === 0)))
    expect(anna.view.seats.russia?.ready).toBe(own.length % 2 === 1)

    await Promise.all([anna, ben].map((player) => player.submit(ready(true))))
    await Promise.all([anna, ben].map((player) => player.until(({ view }) => view.turn === 2)))
    await ben.until(
      ({ view }) => view.seats.damascus?.ready === true && view.seats.opposition?.ready === true,
    )
  },
)

const oneLine = (start: string): unknown => expect.stringMatching(new RegExp(`^${start}[^\\n]+\\n$`))

test('a process that cannot start says so in one line and stops', { timeout: 60_000 }, async () => {
  const dataDir = bed.folder()
  const running = bed.keep(await startProcess(dataDir))
  const port = String(running.port)
  const busy = await runToEnd(dataDir, { PORT: port })
  expect(busy).toMatchObject({
    code: 1,
    out: '',
    err: oneLine(`PORT ${port}: another program listens there`),
  })
  const bad = await runToEnd(dataDir, { PORT: 'x' })
  expect(bad).toMatchObject({
    code: 1,
    err: 'PORT: give a whole number from 0 to 65535, such as PORT=8000.\n',
  })
  const nowhere = await runToEnd('/proc/nowhere', { PORT: '0' })
  expect(nowhere).toMatchObject({ code: 1, err: oneLine('DATA_DIR ') })
  expect(await runToEnd(dataDir, {}, ['--help'])).toMatchObject({ code: 0, err: '' })
})
