/** One screen at one size: pictures in both themes, and what is wrong with it. */
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { findOverlaps } from './checks/overlaps.ts'
import { findSmallTargets } from './checks/targets.ts'
import { findLostText } from './checks/texts.ts'
import { settle, themes, type Language, type Screen, type Size } from './screen.ts'
import type { Stage } from './stage.ts'

export interface Task {
  readonly screen: Screen
  readonly size: Size
  readonly language: Language
}

const locales = { en: 'en-GB', de: 'de-DE' } as const

/** What the person's browser would remember of the games: Resolutions that were read, positions that were seen. */
export function memoryOf({ games, opening }: Stage): Record<string, string> {
  const memory: Record<string, string> = { [`seen.${opening.match}`]: '1' }
  for (const { match, scene } of Object.values(games)) {
    if (scene.moment !== 'resolution') memory[`seen.${match}`] = String(scene.turn)
    for (const board of scene.boards) memory[`board.${match}.${board.turn}`] = JSON.stringify(board)
  }
  return memory
}

/** A browser of the task's own: nothing that another screen wrote is in it. */
export async function contextFor(
  browser: Browser,
  stage: Stage,
  { screen, size, language }: Task,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    hasTouch: size.phone,
    isMobile: size.phone,
    locale: locales[language],
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  // tsx names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (it) => it')
  await context.addInitScript((memory) => {
    try {
      for (const [key, value] of Object.entries(memory)) localStorage.setItem(`guarantors.${key}`, value)
    } catch {
      // A page without an address keeps nothing.
    }
  }, memoryOf(stage))
  if (screen.who === 'person') await context.addCookies([stage.cookie])
  return context
}

export const titleOf = ({ screen, size, language }: Task): string =>
  `${screen.name}-${size.name}${language === 'de' ? '-de' : ''}`

/** Everything that the browser complains of. */
function listen(page: Page, { screen }: Task): string[] {
  const said: string[] = []
  const say = (text: string) => {
    if (screen.expects?.test(text) !== true) said.push(`console: ${text.split('\n')[0] ?? ''}`)
  }
  page.on('console', (message) => (message.type() === 'error' ? say(message.text()) : undefined))
  page.on('pageerror', (error) => say(error.message))
  return said
}

async function check(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(findOverlaps)),
    ...(await page.evaluate(findLostText)),
    ...(await page.evaluate(findSmallTargets)),
  ]
}

async function picture(page: Page, folder: string, task: Task): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    const path = join(folder, `${titleOf(task)}-${theme}.png`)
    await page.screenshot({ path, fullPage: true, animations: 'disabled' })
  }
}

export interface Fault {
  readonly where: string
  readonly what: string
}

/** What is wrong; empty if nothing is. */
export async function take(browser: Browser, stage: Stage, folder: string, task: Task): Promise<Fault[]> {
  const context = await contextFor(browser, stage, task)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const said = listen(page, task)
  const wrong: string[] = []
  try {
    await task.screen.open(page, stage)
    await settle(page)
    wrong.push(...(await check(page)))
  } catch (error) {
    wrong.push(`not reached: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`)
  }
  await picture(page, folder, task)
  await context.close()
  return [...new Set([...wrong, ...said])].map((what) => ({ where: titleOf(task), what }))
}
