/** Screens before and around a game. */
import type { Screen } from './screen.ts'
import { placed } from './stage.ts'

const notFound = /Failed to load resource.*40[0-9]/

export const outside: readonly Screen[] = [
  {
    name: 'front-first',
    who: 'stranger',
    german: true,
    async open(page, { base }) {
      await page.goto(base)
      await page.locator('.front-plate .map-counter').first().waitFor({ state: 'attached' })
    },
  },
  {
    name: 'front-games',
    who: 'person',
    async open(page, { base }) {
      await page.goto(base)
      await page.locator('.my-game').first().waitFor()
      await page.locator('.lesson summary').click()
    },
  },
  {
    name: 'join',
    who: 'stranger',
    async open(page, { base }) {
      await page.goto(`${base}/join`)
      await page.locator('.front-join input').fill('ILO 01')
      await page.locator('.front-join input').press('Enter')
    },
  },
  {
    name: 'join-wrong-code',
    who: 'stranger',
    expects: notFound,
    async open(page, { base }) {
      await page.goto(`${base}/s/ABCDEF`)
      await page.locator('.notice').first().waitFor()
    },
  },
  {
    name: 'join-full',
    who: 'stranger',
    expects: notFound,
    async open(page, { base, sessions }) {
      await page.goto(`${base}/s/${sessions.full}`)
      await page.locator('.notice-alert').first().waitFor()
    },
  },
  {
    name: 'lobby-creator',
    who: 'person',
    german: true,
    async open(page, { base, sessions }) {
      await page.goto(`${base}/s/${sessions.own}`)
      await page.locator('.invite img').waitFor()
      await page.locator('.seat').first().waitFor()
    },
  },
  {
    name: 'lobby-guest',
    who: 'stranger',
    async open(page, { base, sessions }) {
      await page.goto(`${base}/s/${sessions.other}`)
      await page.locator('.invite img').waitFor()
      await page.locator('.seat button').first().click()
    },
  },
  {
    name: 'game-refused',
    who: 'stranger',
    expects: notFound,
    table: 'highway',
    moment: 'talks',
    async open(page, stage) {
      await page.goto(`${stage.base}/play/${placed(stage, 'highway', 'talks').match}`)
      await page.locator('.page-narrow .notice').waitFor()
    },
  },
  {
    name: 'open',
    who: 'stranger',
    german: true,
    async open(page, { base }) {
      await page.goto(`${base}/open`)
      const scenario = page.locator('.open-form select')
      await scenario.locator('option').nth(2).waitFor({ state: 'attached' })
      await scenario.selectOption({ index: 2 })
    },
  },
  {
    name: 'device-claim',
    who: 'stranger',
    async open(page, { base }) {
      await page.goto(`${base}/device`)
      await page.locator('main form').waitFor()
    },
  },
  {
    name: 'briefs',
    who: 'stranger',
    async open(page, { base, led }) {
      await page.goto(`${base}/briefs/${led.lobby}`)
      await page.locator('article').first().waitFor()
    },
  },
]
