/** Ways to the screens of a game. */
import german from '../../../client/i18n/de/talks.json' with { type: 'json' }
import english from '../../../client/i18n/en/talks.json' with { type: 'json' }
import type { Page, WebSocketRoute } from 'playwright'
import type { Moment, TableName } from './scenes.ts'
import { settle, type Screen } from './screen.ts'
import { placed, type Stage } from './stage.ts'

async function enter(page: Page, { base }: Stage, match: string): Promise<void> {
  await page.goto(`${base}/play/${match}`)
  await page.locator('.game-map .map-counter').first().waitFor({ state: 'attached' })
  await page.locator('.panel-body').first().waitFor()
}

export type Then = (page: Page) => Promise<void>
type At = readonly [table: TableName, moment: Moment | 'opening']

const matchAt = (stage: Stage, [table, moment]: At): string =>
  moment === 'opening' ? stage.openings[table] : placed(stage, table, moment).match

export const gameOf = (
  name: string,
  at: At,
  then: Then = async () => undefined,
  more: Partial<Screen> = {},
): Screen => ({
  name,
  who: 'person',
  table: at[0],
  moment: at[1],
  async open(page, stage) {
    await enter(page, stage, matchAt(stage, at))
    await then(page)
  },
  ...more,
})

/** At the table of the lesson. */
export const game = (name: string, moment: Moment | 'opening', then?: Then, more?: Partial<Screen>): Screen =>
  gameOf(name, ['highway', moment], then, more)

export const tab = (page: Page, key: 'orders' | 'brief' | 'log' | 'cables') =>
  page.locator(`.panel-tab[data-key="${key}"]`).click()

/** The area in which most counters stand. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const { top, left } = document.querySelector('.map-field')?.getBoundingClientRect() ?? { top: 0, left: 0 }
    const middles = [...document.querySelectorAll('.counter-pile')].map((pile) =>
      pile.getBoundingClientRect(),
    )
    const pile = middles[0] ?? new DOMRect(left, top)
    const near = [...document.querySelectorAll('.map-buttons [data-area]')].map((button) => {
      const box = button.getBoundingClientRect()
      return {
        area: button.getAttribute('data-area') ?? '',
        far: Math.abs(box.x - pile.x) + Math.abs(box.y - pile.y),
      }
    })
    return near.toSorted((a, b) => a.far - b.far)[0]?.area ?? ''
  })

/** Opens the first order of the desk and fills in what it still wants. */
export async function draftOrder(page: Page): Promise<void> {
  await page.locator('.plan-kind').first().click()
  await page.locator('.plan-kind-body .plan-candidate').first().click()
  for (const box of await page.locator('.plan-choice input:not(:checked):enabled').all())
    if (await box.isEnabled()) await box.check()
  await page.locator('.plan-forecast').waitFor()
  await page.locator('.plan-desk .card').scrollIntoViewIfNeeded()
}

/** A button by its words in either language. */
const either = (page: Page, inEnglish: string, inGerman: string) =>
  page.getByRole('button', { name: inEnglish }).or(page.getByRole('button', { name: inGerman }))

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** The packages. What the person began at another screen comes back from the server, and is thrown away. */
export async function startOffer(page: Page): Promise<void> {
  await either(page, english.make.open, german.make.open).click()
  await page.locator('.talks-builder').waitFor()
  await drawn(page)
  const again = either(page, english.build.again, german.build.again)
  if (await again.isVisible()) await again.click()
  await page.locator('.talks-packages').waitFor()
}

/** The first package as a text. It may come back from another screen in this very moment. */
export async function fillOffer(page: Page): Promise<void> {
  await startOffer(page)
  const sheet = page.locator('.talks-sheet')
  await Promise.any([page.locator('.talks-package').first().click(), sheet.waitFor()])
  await sheet.waitFor()
}

/** The plans stand, each with its button. */
/** What the adviser says before Talks are closed over an offer; it says it once a page. */
export async function beforeClosing(page: Page): Promise<void> {
  await page.locator('.ready .button').last().click()
  await page.locator('.before').waitFor()
}

export async function openAdviser(page: Page): Promise<void> {
  await page.locator('.adviser-head').click()
  await page.locator('.adviser-plan').first().waitFor()
  await page.locator('.adviser').scrollIntoViewIfNeeded()
}

export async function openLog(page: Page): Promise<void> {
  await tab(page, 'log')
  await page.locator('.log-line summary').first().click()
}

export const coached = (page: Page): Promise<void> => page.locator('.coach[data-step]').waitFor()

/** Reads on until a battle is told. */
export async function toBattle(page: Page): Promise<void> {
  const next = page.locator('.res-buttons .button-primary')
  const battle = page.locator('.res-battle')
  while (!(await battle.isVisible()) && (await next.isEnabled())) {
    await next.click()
    // The step stands before the next one is asked for, else a battle may be passed by.
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))))
  }
  await battle.waitFor()
}

/** Cuts the connection once the game stands, and lets none come back. */
export const cut: Screen['open'] = async (page, stage) => {
  const lines: WebSocketRoute[] = []
  await page.routeWebSocket(/socket\.io/, (line) => {
    line.connectToServer()
    lines.push(line)
  })
  await enter(page, stage, placed(stage, 'highway', 'talks').match)
  await settle(page)
  await page.route(/socket\.io/, (route) => route.abort())
  await page.routeWebSocket(/socket\.io/, (line) => void line.close())
  for (const line of lines) await line.close()
  await page.locator('.game-link .notice').waitFor()
}

/** The card of the area in which most counters stand. */
export const openStack: Then = async (page) => {
  await page.locator(`.map-buttons [data-area="${await crowded(page)}"]`).focus()
  await page.locator('.area-card').waitFor()
}

export const openLegend: Then = (page) => page.locator('.map-controls [aria-expanded]').last().click()

export const openZones: Then = async (page) => {
  await page.locator('.map-controls [aria-expanded]').first().click()
  await page.locator('.map-legend[data-part=pacts] > *').first().waitFor()
}

export const arabicNames: Partial<Screen> = { memory: () => ({ 'map.script': 'arabic' }) }
