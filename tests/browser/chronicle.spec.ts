/** The log: narrowed down, searched, and from there to the map and to the playback; names of areas in Arabic. */
import { expect, test, type Locator } from '@playwright/test'
import syria from '../../game/theatres/syria/areas.json' with { type: 'json' }
import { openFront, playAlone } from './pages/front.ts'
import { close, expectPhase, onMap, tab } from './pages/game.ts'
import { button, heading, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { refuse } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'
import { wordsOf } from './pages/words.ts'

const lines = ({ page }: Reader): Locator => page.locator('.log-line')
const chooser = ({ page, words }: Reader, key: string): Locator =>
  page.getByRole('combobox', { name: words.text(key), exact: true })
const search = ({ page, words }: Reader): Locator =>
  page.getByRole('searchbox', { name: words.text('game:log.search') })

/** A turn of the lesson, refused and watched; then the log. */
async function toLog(it: Reader): Promise<void> {
  await openFront(it)
  await playAlone(it, 'turkey')
  await expectPhase(it, 'talks')
  await refuse(it, 'turkey')
  await close(it, 'talks')
  await watch(it, 'planning')
  await tab(it, 'log').click()
  await expect(heading(it, 'game:log.title')).toBeVisible()
}

test('the log is narrowed down and searched', async ({ page }) => {
  const it = reader(page)
  const errors = complaints(page)
  await toLog(it)
  const all = await lines(it).count()
  expect(all).toBeGreaterThan(5)

  await chooser(it, 'game:log.byKind').selectOption('battles')
  await expect.poll(() => lines(it).count()).toBeLessThan(all)
  expect(await lines(it).count()).toBeGreaterThan(0)

  await search(it).fill('zzz nothing of the kind')
  await expect(text(it, 'game:log.nothing')).toBeVisible()
  await expect(lines(it)).toHaveCount(0)
  await button(it, 'game:log.clear').click()
  await expect(lines(it)).toHaveCount(all)

  await search(it).fill('REFUSES')
  await expect.poll(() => lines(it).count()).toBeLessThan(all)
  for (const line of await lines(it).all()) await expect(line).toContainText('refuses')
  await search(it).fill('')
  await chooser(it, 'game:log.bySeat').selectOption('turkey')
  await expect.poll(() => lines(it).count()).toBeLessThan(all)
  expect(await lines(it).count()).toBeGreaterThan(0)
  expect(errors).toEqual([])
})

test('an entry leads to its area and to its place in the playback, which arrow keys go through', async ({
  page,
}) => {
  const it = reader(page)
  await toLog(it)
  await chooser(it, 'game:log.byKind').selectOption('battles')
  const line = lines(it)
    .filter({ has: page.getByRole('button', { name: it.words.like('game:log.watchThis') }) })
    .first()
  const place = line.locator('.log-areas button').first()
  const called = (await place.textContent()) ?? ''
  const area = syria.areas.find(({ id }) => it.words.area(id) === called)?.id ?? ''
  await place.click()
  await expect(onMap(it, area)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.area-card')).toBeVisible()

  const said = (await line.locator('.log-said > p').textContent()) ?? ''
  await line.getByRole('button', { name: it.words.like('game:log.watchThis') }).click()
  await expectPhase(it, 'resolution')
  const now = page.locator('[aria-current=step]')
  await expect(now).toContainText(said)

  const count = page.locator('.res-count')
  const before = (await count.textContent()) ?? ''
  await page.keyboard.press('ArrowRight')
  await expect(count).not.toHaveText(before)
  await page.keyboard.press('ArrowLeft')
  await expect(count).toHaveText(before)
})

test('area names in Arabic, in Latin, or both, and the choice is kept', async ({ page }) => {
  const it = reader(page)
  await openFront(it)
  await playAlone(it, 'turkey')
  await expectPhase(it, 'talks')
  const latin = page.locator('.map-names .map-name:not([lang=ar])')
  const arabic = page.locator('.map-names .map-name[lang=ar]')
  await expect(arabic.first()).toHaveText(/\p{Script=Arabic}/u)
  await expect(latin.first()).toBeAttached()

  await button(it, 'game:map.legend').click()
  await text(it, 'game:map.scripts.arabic').click()
  await expect(latin).toHaveCount(0)
  expect(await arabic.first().evaluate((name) => getComputedStyle(name).fontFamily)).toContain('Amiri')
  await page.reload()
  await expect(arabic.first()).toBeAttached()
  await expect(latin).toHaveCount(0)
  await button(it, 'game:map.legend').click()
  await text(it, 'game:map.scripts.latin').click()
  await expect(arabic).toHaveCount(0)
})

test('the log in German', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'de-DE' })
  const it = reader(page, wordsOf('de'))
  await toLog(it)
  await chooser(it, 'game:log.byKind').selectOption('talks')
  expect(await lines(it).count()).toBeGreaterThan(0)
  await search(it).fill('zzz')
  await expect(text(it, 'game:log.nothing')).toBeVisible()
})
