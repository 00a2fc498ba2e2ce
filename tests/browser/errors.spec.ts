/** What goes wrong outside of the game: the page says so, says what to do, and goes on by itself where it can. */
import { expect, test } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProcess } from '../support/process.ts'
import { join as joinOnWire, openSession as openOnWire, type Player } from '../support/player.ts'
import { joinByCode, openFront, openSession, playAlone, seatButton, takeSeat } from './pages/front.ts'
import { close } from './pages/game.ts'
import { reader, text } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { made, refuse } from './pages/talks.ts'

/** Closes each phase as soon as it opens. */
async function playToEnd(player: Player): Promise<void> {
  while (player.view.phase !== 'ended') {
    const { turn, phase } = player.view
    await player.submit({ type: 'ready', turn, phase, ready: true })
    await player.until(({ view }) => view.turn !== turn || view.phase !== phase)
  }
}

test('a code of the wrong shape, and one that no session has', async ({ page }) => {
  const it = reader(page)
  await openFront(it)
  await joinByCode(it, 'ab1')
  await expect(page.getByRole('alert')).toHaveText(it.words.text('ui:error.codeShape'))
  await joinByCode(it, 'abc def')
  await expect(page.getByRole('alert')).toContainText(it.words.part('ui:error.noSession', { code: 'ABCDEF' }))
})

for (const path of ['/s/AB', '/s/%E0%A4%A', '/s/ABCDEFGHIJ', '/join/ABCDEF', '/play/nothing'])
  test(`a link that leads nowhere: ${path}`, async ({ page }) => {
    const it = reader(page)
    await page.goto(path)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('link', { name: it.words.text('ui:home') }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Guarantors' })).toBeVisible()
  })

test('a seat that somebody took a moment before', async ({ browser }) => {
  const [first, second] = [reader(await browser.newPage()), reader(await browser.newPage())]
  await openFront(first)
  const code = await openSession(first)
  await second.page.goto(`/s/${code}`)
  await expect(seatButton(second, 'turkey')).toBeVisible()
  // From here on the second page hears nothing of the first.
  await second.page.route(`**/api/sessions/${code}`, () => undefined)
  await takeSeat(first, 'Vera', 'turkey')
  await expect(text(first, 'ui:lobby.yours')).toBeVisible()
  await takeSeat(second, 'Deniz', 'turkey')
  const why = second.words.part('ui:error.seatTaken', { seat: 'turkey' })
  await expect(second.page.getByRole('alert')).toContainText(why)
})

test('a session that is full, and the same once it has ended', async ({ page, baseURL }) => {
  const base = baseURL ?? ''
  const it = reader(page)
  const session = await openOnWire(base, 'highway')
  const player = await joinOnWire(base, {
    code: session.code,
    name: 'Vera',
    seat: 'russia',
    browser: session.creator,
  })
  await session.start()
  await player.until(({ welcomes }) => welcomes.some(({ view }) => view.phase === 'talks'))

  await page.goto(`/s/${session.code}`)
  await expect(page.getByRole('alert')).toHaveText(it.words.text('ui:error.sessionFull'))
  await playToEnd(player)
  player.close()
  await expect(page.getByRole('alert')).toHaveText(it.words.text('ui:error.sessionEnded'))
  await expect(seatButton(it, 'russia')).toBeHidden()
})

test.describe('a server that is killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'guarantors-browser-'))
  test.afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  test('comes back, and the page with it', async ({ page }) => {
    const it = reader(page)
    const first = await startProcess(dataDir)
    await page.goto(first.base)
    await playAlone(it, 'turkey')
    await refuse(it, 'turkey')
    await first.kill()
    await expect(text(it, 'game:link.reconnecting')).toBeVisible()
    const second = await startProcess(dataDir, { PORT: String(first.port) })
    await expect(text(it, 'game:link.back')).toBeVisible({ timeout: 20_000 })
    await expect(made(it, 'russia')).toBeHidden()
    await close(it, 'talks')
    await watch(it, 'planning')
    await second.close()
  })
})
