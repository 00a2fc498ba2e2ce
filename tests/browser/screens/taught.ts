/** Screens of led sessions: the instructor's, the wall's, the students'. */
import device from '../../../client/i18n/en/device.json' with { type: 'json' }
import words from '../../../client/i18n/en/teach.json' with { type: 'json' }
import type { Page } from 'playwright'
import type { Screen } from './screen.ts'
import type { Stage } from './stage.ts'
import { tab } from './ways.ts'

const notFound = /Failed to load resource.*40[0-9]/

type Then = (page: Page) => Promise<void>
const nothing: Then = async () => undefined

/** The console before the start, or while the game runs. */
const desk = (name: string, at: 'lobby' | 'running', then = nothing, more: Partial<Screen> = {}): Screen => ({
  name,
  who: 'teacher',
  async open(page, { base, led }) {
    await page.goto(`${base}/teach/${at === 'lobby' ? led.lobby : led.running.code}`)
    await page.locator('.teach-seats tbody tr').first().waitFor()
    await then(page)
  },
  ...more,
})

const side =
  (key: 'drafts' | 'events' | 'record' | 'session'): Then =>
  (page) =>
    page.locator(`.panel-tab[data-key="${key}"]`).click()

const openPerson: Then = async (page) => {
  await page.locator('.teach-person').first().click()
  await page.getByRole('dialog').waitFor()
}

const student = (name: string, who: 'captain' | 'mate', then: Then, more: Partial<Screen> = {}): Screen => ({
  name,
  who,
  async open(page, { base, led }) {
    await page.goto(`${base}/play/${led.running.match}`)
    await page.locator('.game-map .map-counter').first().waitFor({ state: 'attached' })
    await page.locator('.panel-body').first().waitFor()
    await then(page)
  },
  ...more,
})

const openCables: Then = async (page) => {
  await tab(page, 'cables')
  await page.locator('.cable-row').first().waitFor()
}

const arrival = (name: string, who: 'seated' | 'waiting'): Screen => ({
  name,
  who,
  async open(page, { base, led }) {
    await page.goto(`${base}/s/${led.lobby}`)
    await page.locator('.seat').first().waitFor()
  },
})

const wall = (name: string, codeOf: (stage: Stage) => string, ready: string): Screen => ({
  name,
  who: 'stranger',
  wall: true,
  german: true,
  async open(page, stage) {
    await page.goto(`${stage.base}/screen/${codeOf(stage)}`)
    await page.locator(ready).first().waitFor()
  },
})

export const taught: readonly Screen[] = [
  {
    name: 'teach-door',
    who: 'stranger',
    expects: notFound,
    async open(page, { base, led }) {
      await page.goto(`${base}/teach/${led.lobby}`)
      await page.locator('main form').waitFor()
    },
  },
  desk('teach-lobby', 'lobby', undefined, { german: true }),
  desk('teach-person-lobby', 'lobby', openPerson),
  desk('teach-cables', 'running', undefined, { german: true }),
  desk('teach-drafts', 'running', side('drafts')),
  desk('teach-events', 'running', side('events')),
  desk('teach-record', 'running', side('record')),
  desk('teach-session', 'running', side('session')),
  desk('teach-link', 'running', async (page) => {
    await side('session')(page)
    await page.getByRole('button', { name: words.link.renew }).click()
    await page.getByRole('button', { name: words.link.renewGo }).click()
    await page.locator('.teach-link').waitFor()
  }),
  desk('teach-person', 'running', openPerson),
  desk('teach-device', 'running', async (page) => {
    await openPerson(page)
    await page.getByRole('dialog').locator('.row .button').last().scrollIntoViewIfNeeded()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /device/i })
      .click()
    await page.locator('.device-code img').waitFor()
  }),
  desk('teach-clock', 'running', async (page) => {
    await page.locator('.teach-clock > .button').nth(-2).click()
    await page.getByRole('dialog').waitFor()
  }),
  {
    name: 'teach-as',
    who: 'teacher',
    german: true,
    async open(page, { base, led }) {
      await page.goto(`${base}/teach/${led.running.code}?as=${led.running.seat}`)
      await page.locator('.game-map .map-counter').first().waitFor({ state: 'attached' })
      await page.locator('.panel-body').first().waitFor()
    },
  },
  arrival('arrival-waiting', 'waiting'),
  arrival('arrival-seated', 'seated'),
  student('crew-captain', 'captain', nothing, { german: true }),
  student('crew-mate', 'mate', nothing),
  student('cables', 'captain', openCables, { german: true }),
  student('cables-thread', 'captain', async (page) => {
    await openCables(page)
    await page.locator('.cable-row').first().click()
    await page.locator('.cable-title').waitFor()
  }),
  student('cables-drafts', 'mate', async (page) => {
    await openCables(page)
    await page.locator('.cable[data-kind=draft]').first().waitFor()
  }),
  student('device', 'mate', async (page) => {
    await page.locator('.game-head > .button-icon').click()
    await page.getByRole('dialog').getByRole('button', { name: device.make }).click()
    await page.locator('.device-code img').waitFor()
  }),
  wall('wall-lobby', ({ led }) => led.lobby, 'main'),
  wall('wall', ({ led }) => led.running.code, '.wall .map-counter'),
]
