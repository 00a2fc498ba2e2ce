/** A phone, held upright: join, answer, one order, ready. Nothing lies beside the screen. */
import { devices, expect, test } from '@playwright/test'
import { openFront, openSession, startGame, takeSeat } from './pages/front.ts'
import { close, expectPhase, expectTurn, tab } from './pages/game.ts'
import { orderOnMap } from './pages/planning.ts'
import { button, reader, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { refuse } from './pages/talks.ts'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
test.use({ ...phone, viewport: { width: 390, height: 844 } })

async function expectNoSideways({ page }: Reader): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(0)
}

test('a turn on a phone', async ({ page, browser }) => {
  const owner = reader(await browser.newPage())
  await openFront(owner)
  const code = await openSession(owner)

  const it = reader(page)
  await page.goto(`/join/${code}`)
  await takeSeat(it, 'Deniz', 'turkey')
  await expectNoSideways(it)
  await expect(owner.page.getByText('Deniz')).toBeVisible()
  await startGame(owner)

  await expectPhase(it, 'talks')
  await expectNoSideways(it)
  await expect(button(it, 'game:ready.talks')).toBeInViewport()
  await refuse(it, 'turkey')
  await close(it, 'talks')
  await watch(it, 'planning')
  await expectNoSideways(it)

  await orderOnMap(it, 'deploy', 'idlib')
  for (const name of ['orders', 'brief', 'log'] as const) {
    await tab(it, name).tap()
    await expectNoSideways(it)
  }
  await tab(it, 'phase').tap()
  await expect(button(it, 'game:ready.planning')).toBeInViewport()
  await close(it, 'planning')
  await expectPhase(it, 'talks')
  await expectTurn(it, 2)
  await expectNoSideways(it)
})
