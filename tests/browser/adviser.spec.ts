/** The staff adviser: a plan in one tap, an order of it undone, the turn reset; on a laptop and on a phone. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { closeTalks } from './pages/closing.ts'
import { connect, openSession } from '../support/player.ts'
import { openFront, playAlone, seatButton, takeSeat } from './pages/front.ts'
import { close, expectPhase } from './pages/game.ts'
import { orderOnMap, takeBack } from './pages/planning.ts'
import { button, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { complaints } from './pages/wire.ts'

const plans = ({ page }: Reader) => page.getByRole('article')

async function toPlanning(it: Reader): Promise<void> {
  await openFront(it)
  await playAlone(it, 'turkey')
  await expectPhase(it, 'talks')
  await closeTalks(it)
  await watch(it, 'planning')
}

async function openAdviser(it: Reader): Promise<void> {
  await it.page
    .getByRole('button', { name: it.words.starts('planning:adviser.title'), expanded: false })
    .click()
  await expect(plans(it).first()).toBeVisible()
}

const takeButton = (plan: Locator, { words }: Reader): Locator =>
  plan.getByRole('button', { name: words.like('planning:adviser.take') })

/** How many orders it has sealed. */
async function takeFirst(it: Reader): Promise<number> {
  const orders = await plans(it).first().locator('.adviser-orders > li').count()
  await takeButton(plans(it).first(), it).click()
  await expect(takeBack(it)).toHaveCount(orders)
  return orders
}

const isSealed = ({ words }: Reader, plan: Locator): Locator =>
  plan.getByText(words.text('planning:adviser.isSealed'), { exact: true })

async function reset(it: Reader): Promise<void> {
  await button(it, 'planning:reset.ask').click()
  await button(it, 'planning:reset.yes').click()
  await expect(takeBack(it)).toHaveCount(0)
}

const chunks = (page: Page): string[] => {
  const seen: string[] = []
  page.on('request', (request) => seen.push(request.url()))
  return seen
}

test('a plan is taken with one tap, one order of it undone, the turn reset', async ({ page }) => {
  const it = reader(page)
  const errors = complaints(page)
  const loaded = chunks(page)
  await toPlanning(it)
  const isAdviser = (url: string) => /\/Adviser-[^/]*\.js$/.test(url)
  expect(loaded.filter(isAdviser), 'the adviser is not loaded before anybody asks').toEqual([])
  await openAdviser(it)
  expect(loaded.filter(isAdviser)).toHaveLength(1)
  expect(await plans(it).count()).toBeGreaterThan(1)

  const orders = await takeFirst(it)
  expect(orders).toBeGreaterThan(0)
  await expect(isSealed(it, plans(it).first())).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(takeBack(it)).toHaveCount(orders - 1)
  await expect(page.getByText(it.words.starts('planning:undo.done')).first()).toBeVisible()

  for (let left = orders - 1; left > 0; left--) {
    await button(it, 'planning:undo.ask').click()
    await expect(takeBack(it)).toHaveCount(left - 1)
  }
  await orderOnMap(it, 'fortify', 'idlib', 'saraqib', 'westAleppo', 'jisr')
  await takeButton(plans(it).first(), it).click()
  await button(it, 'planning:adviser.replaceYes').click()
  await expect(isSealed(it, plans(it).first())).toBeVisible()
  await expect(takeBack(it)).toHaveCount(orders)

  await reset(it)
  // What was done before a reload can still be undone after it.
  await page.reload()
  await expect(takeBack(it)).toHaveCount(0)
  await button(it, 'planning:undo.ask').click()
  await expect(takeBack(it)).toHaveCount(1)
  expect(errors).toEqual([])
})

const reading = ({ page }: Reader): Locator => page.locator('.reading').first()
const advice = (it: Reader): Locator => reading(it).locator('[data-advice]')

test('where the instructor has switched it off nobody is advised; what the rules print stays', async ({
  page,
  baseURL,
}) => {
  const it = reader(page)
  const session = await openSession(baseURL ?? '', 'highway', { taught: true, adviser: false })
  const staff = await connect(session.creator, session)
  await page.goto(`/s/${session.code}`)
  await takeSeat(it, 'Deniz', 'turkey')
  await expect(seatButton(it, 'turkey')).toBeHidden()
  await session.start()
  await expectPhase(it, 'talks')
  await expect(reading(it)).toContainText(it.words.actor('russia'))
  await expect(advice(it)).toHaveCount(0)

  await staff.ask({ ask: 'staff', act: { do: 'adviser', on: true } })
  await expect(advice(it)).toBeVisible()
  // It says what waits before Talks are closed, once.
  await button(it, 'game:ready.talks').click()
  await expect(button(it, 'adviser:before.anyway')).toBeVisible()
  await button(it, 'adviser:before.back').click()
  await expectPhase(it, 'talks')

  // Whoever does not want it puts it out of sight.
  await button(it, 'game:menu.open').click()
  await page.getByText(it.words.text('adviser:settings.hidden'), { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(advice(it)).toHaveCount(0)
  await expect(reading(it)).toBeVisible()
  staff.close()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('what is left and what is sealed stays in sight, and the plan can be reset', async ({ page }) => {
    const it = reader(page)
    await toPlanning(it)
    const left = page.getByRole('region', { name: it.words.text('planning:means.title') })
    await expect(left.getByText(it.words.text('planning:means.orders'))).toBeInViewport()
    await openAdviser(it)
    await takeFirst(it)
    await expect(left.getByText(it.words.text('planning:means.orders'))).toBeInViewport()
    await left.getByText(it.words.like('planning:means.sealed')).tap()
    await reset(it)
    await expect(text(it, 'planning:means.none')).toBeInViewport()
    await close(it, 'planning')
    await expectPhase(it, 'talks')
  })
})
