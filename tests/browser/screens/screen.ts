/** A screen: its name, who looks, and how one gets there. */
import type { Page } from 'playwright'
import type { Moment, TableName } from './scenes.ts'
import type { Stage } from './stage.ts'

/**
 * `person` has the games; `stranger` has never been here; `teacher` leads the sessions, in which `captain` and `mate`
 * share a seat, `seated` waits in one before the start, and `waiting` has none.
 */
export const guests = ['person', 'teacher', 'captain', 'mate', 'seated', 'waiting'] as const
export type Guest = (typeof guests)[number]
export type Who = Guest | 'stranger'

export interface Screen {
  readonly name: string
  readonly who: Who
  /** The table whose game it shows. */
  readonly table?: TableName
  /** Which of its positions, where it shows one. */
  readonly moment?: Moment | 'opening'
  readonly open: (page: Page, stage: Stage) => Promise<void>
  /** What this browser remembers besides. */
  readonly memory?: (stage: Stage) => Readonly<Record<string, string>>
  /** On the wall: no phone shows it. */
  readonly wall?: boolean
  /** Also taken in German, where words are longer. */
  readonly german?: boolean
  /** What the browser may say on its console, since the screen is about a failure. */
  readonly expects?: RegExp
}

export const sizes = [
  { name: 'laptop', width: 1280, height: 800, phone: false },
  { name: 'projector', width: 1920, height: 1080, phone: false },
  { name: 'phone', width: 390, height: 844, phone: true },
] as const
/** Panels unrolled, to be looked at: taken only when asked for. */
export const unrolled = [
  { name: 'unrolled', width: 1280, height: 3600, phone: false },
  { name: 'unrolled-phone', width: 390, height: 3600, phone: true },
] as const
export type Size = (typeof sizes)[number] | (typeof unrolled)[number]

export const themes = ['light', 'dark'] as const
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number] | 'mirrored'

/** Until letters and pictures stand and nothing is asked any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
  await page.waitForTimeout(250)
}
