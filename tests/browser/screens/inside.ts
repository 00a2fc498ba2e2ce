/** Screens of a game. */
import german from '../../../client/i18n/de/talks.json' with { type: 'json' }
import english from '../../../client/i18n/en/talks.json' with { type: 'json' }
import type { Page, WebSocketRoute } from 'playwright'
import type { Moment, TableName } from './scenes.ts'
import { settle, type Screen } from './screen.ts'
import type { Stage } from './stage.ts'

async function enter(page: Page, { base }: Stage, match: string): Promise<void> {
  await page.goto(`${base}/play/${match}`)
  await page.locator('.game-map .map-counter').first().waitFor({ state: 'attached' })
  await page.locator('.panel-body').first().waitFor()
}

type At = readonly [table: TableName, moment: Moment | 'opening']

const matchAt = ({ games, openings }: Stage, [table, moment]: At): string =>
  moment === 'opening' ? openings[table] : games[table][moment].match

const gameOf = (
  name: string,
  at: At,
  then: (page: Page) => Promise<void> = async () => undefined,
  more: Partial<Screen> = {},
): Screen => ({
  name,
  who: 'person',
  async open(page, stage) {
    await enter(page, stage, matchAt(stage, at))
    await then(page)
  },
  ...more,
})

/** At the table of the lesson. */
const game = (
  name: string,
  moment: Moment | 'opening',
  then?: (page: Page) => Promise<void>,
  more?: Partial<Screen>,
): Screen => gameOf(name, ['highway', moment], then, more)

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
async function draftOrder(page: Page): Promise<void> {
  await page.locator('.plan-kind').first().click()
  await page.locator('.plan-kind-body .plan-candidate').first().click()
  for (const box of await page.locator('.plan-choice input:not(:checked):enabled').all())
    if (await box.isEnabled()) await box.check()
  await page.locator('.plan-forecast').waitFor()
  await page.locator('.plan-desk .card').scrollIntoViewIfNeeded()
}

async function startOffer(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: english.make.open })
    .or(page.getByRole('button', { name: german.make.open }))
    .click()
  await page.locator('.talks-builder').waitFor()
}

async function fillOffer(page: Page): Promise<void> {
  await startOffer(page)
  await page.locator('.talks-package').first().click()
  await page.locator('.talks-sheet').waitFor()
}

/** The plans stand, each with its button. */
async function openAdviser(page: Page): Promise<void> {
  await page.locator('.adviser-head').click()
  await page.locator('.adviser-plan').first().waitFor()
  await page.locator('.adviser').scrollIntoViewIfNeeded()
}

async function openLog(page: Page): Promise<void> {
  await tab(page, 'log')
  await page.locator('.log-line summary').first().click()
}

const coached = (page: Page): Promise<void> => page.locator('.coach[data-step]').waitFor()

/** Reads on until a battle is told. */
async function toBattle(page: Page): Promise<void> {
  const next = page.locator('.res-buttons .button-primary')
  const battle = page.locator('.res-battle')
  while (!(await battle.isVisible()) && (await next.isEnabled())) await next.click()
  await battle.waitFor()
}

/** Cuts the connection once the game stands, and lets none come back. */
const cut: Screen['open'] = async (page, stage) => {
  const lines: WebSocketRoute[] = []
  await page.routeWebSocket(/socket\.io/, (line) => {
    line.connectToServer()
    lines.push(line)
  })
  await enter(page, stage, stage.games.highway.talks.match)
  await settle(page)
  await page.route(/socket\.io/, (route) => route.abort())
  await page.routeWebSocket(/socket\.io/, (line) => void line.close())
  for (const line of lines) await line.close()
  await page.locator('.game-link .notice').waitFor()
}

export const inside: readonly Screen[] = [
  game('opening', 'opening', undefined, { german: true }),
  game('talks', 'talks', undefined, { german: true }),
  game('talks-why', 'talks', (page) => page.locator('.talks .explain').first().click()),
  game('talks-build', 'talks', startOffer),
  game('talks-built', 'talks', fillOffer, { german: true }),
  game('planning', 'planning', undefined, { german: true }),
  game('planning-order', 'planning', draftOrder, { german: true }),
  game('planning-area', 'planning', (page) => page.locator('.map-buttons [data-area]').nth(4).click()),
  game('planning-stack', 'planning', async (page) => {
    await page.locator(`.map-buttons [data-area="${await crowded(page)}"]`).focus()
    await page.locator('.area-card').waitFor()
  }),
  game('resolution', 'resolution', undefined, { german: true }),
  game('resolution-battle', 'resolution', toBattle),
  game('resolution-sum', 'resolution', (page) =>
    page.locator('.res-buttons .button-quiet.button-small').last().click(),
  ),
  game('resolution-arrows', 'resolution', async (page) => {
    await page.keyboard.press('ArrowRight')
    await page.locator('[aria-current=step]').waitFor()
  }),
  game('adviser', 'planning', openAdviser, { german: true }),
  game('orders', 'talks', (page) => tab(page, 'orders')),
  game('cables-alone', 'talks', async (page) => {
    await tab(page, 'cables')
    await page.locator('.cables').waitFor()
  }),
  game('brief', 'planning', (page) => tab(page, 'brief')),
  game('log', 'resolution', openLog, { german: true }),
  game('log-nothing', 'resolution', async (page) => {
    await openLog(page)
    await page.locator('.log-filters input').fill('nothing of the kind')
  }),
  game('legend', 'planning', (page) => page.locator('.map-controls [aria-expanded]').last().click()),
  gameOf('zones', ['full', 'talks'], async (page) => {
    await page.locator('.map-controls [aria-expanded]').first().click()
    await page.locator('.map-legend[data-part=pacts] > *').first().waitFor()
  }),
  game('names-arabic', 'planning', undefined, { memory: () => ({ 'map.script': 'arabic' }) }),
  game('menu', 'planning', async (page) => {
    await page.locator('.game-head > .button-icon').click()
    await page.locator('.glossary').waitFor()
  }),
  game('figure', 'planning', async (page) => {
    await page.locator('.explain.figure').first().click()
    await page.locator('.explain-popover').waitFor()
  }),
  game('lesson', 'opening', coached, {
    german: true,
    memory: ({ openings }) => ({ [`lesson.${openings.highway}`]: 'open' }),
  }),
  game('end', 'end', undefined, { german: true }),
  gameOf('idlib-opening', ['class', 'opening']),
  gameOf('idlib-talks', ['class', 'talks']),
  gameOf('idlib-planning', ['class', 'planning'], undefined, { german: true }),
  gameOf('idlib-end', ['class', 'end']),
  gameOf('full-talks', ['full', 'talks'], undefined, { german: true }),
  gameOf('full-talks-build', ['full', 'talks'], startOffer),
  gameOf('full-planning', ['full', 'planning']),
  gameOf('full-planning-order', ['full', 'planning'], draftOrder),
  gameOf('full-adviser', ['full', 'planning'], openAdviser),
  gameOf('full-stack', ['full', 'planning'], async (page) => {
    await page.locator(`.map-buttons [data-area="${await crowded(page)}"]`).focus()
    await page.locator('.area-card').waitFor()
  }),
  gameOf('full-resolution', ['full', 'resolution'], toBattle),
  gameOf('full-orders', ['full', 'talks'], (page) => tab(page, 'orders')),
  gameOf('full-log', ['full', 'resolution'], openLog),
  gameOf('full-names-arabic', ['full', 'planning'], undefined, {
    memory: () => ({ 'map.script': 'arabic' }),
  }),
  gameOf('full-end', ['full', 'end'], undefined, { german: true }),
  { name: 'reconnecting', who: 'person', open: cut, expects: /socket\.io|ERR_FAILED|WebSocket/ },
]
