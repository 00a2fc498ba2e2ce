/** `guarantors_matches_at_work`: who reads 0 knows that everybody waits for people. */
import { expect, test } from 'vitest'
import { createHandTime } from '../support/hand-time.ts'
import { join, openSession } from '../support/player.ts'
import { createBed } from '../support/server.ts'
import { tinyRules } from '../support/tiny-rules.ts'

const bed = createBed({ rules: tinyRules })

async function atWork(base: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text()
  return Number(/^guarantors_matches_at_work (\d+)$/m.exec(text)?.[1])
}

test('a match is at work until its bots have had their say', async () => {
  const time = createHandTime()
  const { base } = await bed.start({ time, settings: { BOT_PACE: 1000 } })
  expect(await atWork(base)).toBe(0)
  const { code, start } = await openSession(base, 'highway')
  const anna = bed.keep(await join(base, { code, name: 'Anna', seat: 'russia' }))
  bed.keep(await join(base, { code, name: 'Ben', seat: 'turkey' }))
  await start()
  await anna.until(({ welcomes }) => welcomes.length === 1)
  const ready = () => [anna.view.seats.damascus, anna.view.seats.opposition].filter((seat) => seat?.ready)
  await anna.until(() => ready().length === 1)
  // Among people a bot waits before the next one speaks.
  expect(await atWork(base)).toBe(1)
  await expect
    .poll(() => {
      time.advance(2000)
      return atWork(base)
    })
    .toBe(0)
  expect(ready()).toHaveLength(2)
})
