/** Screens of a game. */
import { abroadScreens } from './abroad.ts'
import { largeScreens } from './large.ts'
import type { Screen } from './screen.ts'
import {
  arabicNames,
  beforeClosing,
  coached,
  cut,
  draftOrder,
  fillOffer,
  game,
  openAdviser,
  openLegend,
  openLog,
  openStack,
  startOffer,
  tab,
  toBattle,
} from './ways.ts'

export const inside: readonly Screen[] = [
  game('opening', 'opening', undefined, { german: true }),
  game('talks', 'talks', undefined, { german: true }),
  game('talks-why', 'talks', (page) => page.locator('.talks .explain').first().click()),
  game('talks-build', 'talks', startOffer),
  game('talks-built', 'talks', fillOffer, { german: true }),
  game('before', 'opening', beforeClosing, { german: true }),
  game('planning', 'planning', undefined, { german: true }),
  game('planning-order', 'planning', draftOrder, { german: true }),
  game('planning-area', 'planning', (page) => page.locator('.map-buttons [data-area]').nth(4).click()),
  game('planning-stack', 'planning', openStack),
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
  game('legend', 'planning', openLegend),
  game('names-arabic', 'planning', undefined, arabicNames),
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
  ...largeScreens,
  ...abroadScreens,
  {
    name: 'reconnecting',
    who: 'person',
    table: 'highway',
    moment: 'talks',
    open: cut,
    expects: /socket\.io|ERR_FAILED|WebSocket/,
  },
]
