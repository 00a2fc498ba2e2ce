/** One screen at one size: pictures in both themes, and what is wrong with it. */
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { cookieName } from '../../../server/lobby/keys.ts'
import { findOverlaps } from './checks/overlaps.ts'
import { findSmallTargets } from './checks/targets.ts'
import { findLostText } from './checks/texts.ts'
import { mirror } from './mirror.ts'
import { settle, themes, type Language, type Screen, type Size } from './screen.ts'
import type { Stage } from './stage.ts'

export interface Task {
  readonly screen: Screen
  readonly size: Size
  readonly language: Language
}

const locales = { en: 'en-GB', de: 'de-DE', mirrored: 'en-GB' } as const

/** What the person's browser would remember of the games: Resolutions that were read, positions that were seen. */
export function memoryOf({ games, openings, led }: Stage): Record<string, string> {
  const memory: Record<string, string> = { [`seen.${led.running.match}`]: '99' }
  for (const match of Object.values(openings)) memory[`seen.${match}`] = '1'
  for (const { match, scene } of Object.values(games)) {
    if (scene.moment !== 'resolution') memory[`seen.${match}`] = String(scene.turn)
    else for (const board of scene.boards) memory[`board.${match}.${board.turn}`] = JSON.stringify(board)
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
  await context.addInitScript(
    (memory) => {
      try {
        localStorage.clear()
        for (const [key, value] of Object.entries(memory)) localStorage.setItem(`guarantors.${key}`, value)
      } catch {
        // A page without an address keeps nothing.
      }
    },
    { ...memoryOf(stage), ...screen.memory?.(stage) },
  )
  if (screen.who !== 'stranger')
    await context.addCookies([{ name: cookieName, value: stage.cookies[screen.who], url: stage.base }])
  return context
}

export const titleOf = ({ screen, size, language }: Task): string =>
  `${screen.name}-${size.name}${language === 'en' ? '' : `-${language}`}`

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
  page.setDefaultTimeout(30_000)
  const said = listen(page, task)
  const wrong: string[] = []
  try {
    await task.screen.open(page, stage)
    await settle(page)
    if (task.language === 'mirrored') {
      await page.evaluate(mirror)
      await settle(page)
    }
    wrong.push(...(await check(page)))
  } catch (error) {
    wrong.push(`not reached: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`)
  }
  try {
    await picture(page, folder, task)
  } catch {
    wrong.push('no picture could be taken')
  }
  await context.close()
  return [...new Set([...wrong, ...said])].map((what) => ({ where: titleOf(task), what }))
}
