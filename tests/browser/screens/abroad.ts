/** Screens of Libya, and of the game on two maps: few, for what the large scenario does not show. */
import type { Page } from 'playwright'
import type { Screen } from './screen.ts'
import { gameOf, openLegend, openStack, tab, toBattle, type Then } from './ways.ts'

const german: Partial<Screen> = { german: true }

/** What goes on elsewhere, with the first arena unfolded where there is one. */
const openElsewhere: Then = async (page) => {
  await tab(page, 'orders')
  await page.locator('.abroad-lines').first().waitFor()
  const arena = page.locator('.abroad-arena summary').first()
  if ((await arena.count()) > 0) await arena.click()
  await page.locator('.abroad-lines').first().scrollIntoViewIfNeeded()
}

/** The map that is not shown, by its number. */
async function otherMap(page: Page): Promise<void> {
  const other = page.locator('.theatres button[aria-pressed=false]')
  const area = await page.locator('.map-buttons [data-area]').first().getAttribute('data-area')
  await page.keyboard.press((await other.getAttribute('aria-keyshortcuts')) ?? '2')
  await page.locator(`.map-buttons [data-area="${area}"]`).waitFor({ state: 'detached' })
  await page.locator('.game-map .map-counter').first().waitFor({ state: 'attached' })
}

const libya = [
  gameOf('libya-talks', ['libya', 'talks'], undefined, german),
  gameOf('libya-area', ['libya', 'planning'], openStack),
  gameOf('libya-legend', ['libya', 'planning'], openLegend, german),
  gameOf('libya-orders', ['libya', 'talks'], openElsewhere, german),
  gameOf('libya-resolution', ['libya', 'resolution'], toBattle),
  gameOf('libya-end', ['libya', 'end']),
]

const both = [
  gameOf('both-talks', ['both', 'talks'], undefined, german),
  gameOf('both-other', ['both', 'talks'], otherMap),
  gameOf('both-area', ['both', 'planning'], openStack),
  gameOf('both-other-area', ['both', 'planning'], async (page) => {
    await otherMap(page)
    await openStack(page)
  }),
  gameOf('both-orders', ['both', 'talks'], openElsewhere, german),
  gameOf('both-end', ['both', 'end']),
]

const wall: Screen = {
  name: 'both-wall',
  who: 'stranger',
  table: 'both',
  wall: true,
  german: true,
  async open(page, { base, twoMaps }) {
    await page.goto(`${base}/screen/${twoMaps}`)
    await page.locator('.wall .game-map-half .map-counter').first().waitFor()
    await page.locator('.wall .game-map-half:last-of-type .map-counter').first().waitFor()
  },
}

export const abroadScreens: readonly Screen[] = [...libya, ...both, wall]
