/** What a browser needs: bytes, the first picture, and how soon it answers, at a quarter of this machine's speed. */
import type { ElementHandle, Locator, Page } from 'playwright'
import { sealButton, takeBack } from '../browser/pages/planning.ts'
import { onMap, close, expectPhase } from '../browser/pages/game.ts'
import { button, reader, type Reader } from '../browser/pages/reader.ts'
import { closeTalks } from '../browser/pages/closing.ts'
import { expect } from '@playwright/test'
import { atMost, median, type Row } from './measure.ts'
import { countScripts } from './bundle.ts'
import { onStage, openPage, type Stage } from './stage.ts'

const round = (value: number) => Math.round(value * 10) / 10

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Runs a script in the page that answers with a number. */
async function numberFrom(page: Page, script: string): Promise<number> {
  const value: unknown = await page.evaluate(script)
  if (!isNumber(value)) throw new Error(`not a number: ${String(value)}`)
  return value
}

/** From here on the page notes how long inputs took to their next picture, and tasks that were too long. */
const observe = `(() => {
  globalThis.benchInputs = []; globalThis.benchLong = 0
  new PerformanceObserver((list) => { for (const each of list.getEntries()) if (each.name === 'click') benchInputs.push(each.duration) })
    .observe({ type: 'event', durationThreshold: 16, buffered: false })
  new PerformanceObserver((list) => { benchLong += list.getEntries().length }).observe({ type: 'longtask', buffered: false })
})()`

/** Two pictures later everything that an input did has been drawn and noted. */
const drawn = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))))`

/**
 * Presses it as a hand does: the pointer rests there, then it is pressed. Whatever finds an element by its role and
 * name reads the whole page in the page's own thread, so nothing is looked for while the clock runs.
 */
async function press(page: Page, what: Locator | ElementHandle): Promise<void> {
  await what.scrollIntoViewIfNeeded()
  const box = await what.boundingBox()
  if (box === null) throw new Error('nothing to press')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.evaluate(drawn)
  await page.mouse.click(x, y)
  await page.evaluate(drawn)
}

/** The longest click since the last call; 16 ms and less is not told apart. */
const longestClick = (page: Page): Promise<number> =>
  numberFrom(page, 'Math.max(16, ...globalThis.benchInputs.splice(0))')

async function first(stage: Stage): Promise<Row[]> {
  const paints: number[] = []
  let code = 0
  for (let run = 0; run < 5; run++) {
    const { page, slow } = await openPage(stage)
    const scripts = countScripts(page)
    await slow()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    paints.push(
      await numberFrom(
        page,
        `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`,
      ),
    )
    // The map behind the page counts, though it comes last.
    await page.waitForLoadState('networkidle')
    code = Math.max(code, scripts().code)
    await page.context().close()
  }
  return [
    atMost('first-code', round(code), 'KB gzip of JavaScript, first screen', 120),
    atMost('first-paint', Math.round(median(paints)), 'ms to the largest paint, 4x slow-down', 1500),
  ]
}

/** From the front page into the first Planning of `idlib-2019`, by refusing what is on the table. */
async function toPlanning({ page, words }: Reader): Promise<void> {
  const it = { page, words }
  await page.goto('/')
  await page
    .getByRole('region', { name: 'Idlib' })
    .getByRole('button', { name: words.like('ui:front.playAs', { seat: 'turkey' }) })
    .click()
  await expectPhase(it, 'talks')
  await closeTalks(it)
  await button(it, 'resolution:skip').click()
  await button(it, 'resolution:done.planning').click()
  await expectPhase(it, 'planning')
}

/** A tap on an area until its orders stand there. */
async function taps(it: Reader): Promise<number[]> {
  const found: number[] = []
  for (const area of ['idlib', 'aleppo', 'saraqib', 'jisr', 'kobani']) {
    await press(it.page, onMap(it, area))
    found.push(await longestClick(it.page))
    await expect(it.page.getByRole('combobox', { name: it.words.text('planning:orders.where') })).toHaveValue(
      area,
    )
  }
  return found
}

/** From the click on “seal” until the order stands in the list, as the page's own clock has it. */
async function sealing(it: Reader): Promise<number> {
  const given = { area: 'idlib', target: 'idlib' }
  await onMap(it, 'idlib').click()
  await it.page
    .getByRole('button', { name: it.words.starts('planning:give.deploy', given) })
    .first()
    .click()
  await expect(sealButton(it)).toBeEnabled()
  await it.page.evaluate(`(() => {
    const count = () => document.querySelectorAll('button[aria-label^="Take back:"]').length
    const before = count()
    let start = 0
    addEventListener('click', () => { start = performance.now() }, true)
    globalThis.benchSealed = new Promise((done) => {
      const seen = new MutationObserver(() => {
        if (count() <= before) return
        seen.disconnect()
        const took = performance.now() - start
        done(took)
      })
      seen.observe(document.body, { childList: true, subtree: true })
    })
  })()`)
  await press(it.page, sealButton(it))
  const took = await numberFrom(it.page, 'globalThis.benchSealed')
  await expect(takeBack(it)).toHaveCount(1)
  return took
}

/** Steps through the whole Resolution, one picture after another. */
async function playback(it: Reader): Promise<number> {
  const next = await button(it, 'resolution:next').elementHandle()
  if (next === null) throw new Error('nothing to play back')
  await it.page.evaluate(drawn)
  await it.page.evaluate('globalThis.benchLong = 0')
  while (await next.isVisible()) await press(it.page, next)
  return numberFrom(it.page, 'globalThis.benchLong')
}

async function game(stage: Stage): Promise<Row[]> {
  const { page, slow } = await openPage(stage)
  const it = reader(page)
  const scripts = countScripts(page)
  await toPlanning(it)
  await page.evaluate(observe)
  await slow()
  const tapped = await taps(it)
  const sealed = await sealing(it)
  await close(it, 'planning')
  await expectPhase(it, 'talks')
  await closeTalks(it)
  const long = await playback(it)
  const { code, words } = scripts()
  await page.context().close()
  return [
    atMost(
      'game-code',
      round(code),
      `KB gzip of JavaScript, game screen (words: ${String(round(words))})`,
      280,
    ),
    atMost(
      'tap',
      Math.round(Math.max(...tapped)),
      'ms from a tap on an area to its orders, slowest of five',
      100,
    ),
    atMost('seal', Math.round(sealed), 'ms from sealing to the acknowledgement on screen', 100),
    atMost('playback', long, 'long tasks in the playback of a Resolution, 4x slow-down', 0),
  ]
}

/** Needs a built client (`npm run build`) and Chromium. */
export const clientRows = (): Promise<Row[]> =>
  onStage(async (stage) => [...(await first(stage)), ...(await game(stage))])
