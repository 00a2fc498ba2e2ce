/** The game screen around the panels. */
import { expect, type Locator } from '@playwright/test'
import { hush } from './hush.ts'
import { button, heading, type Reader } from './reader.ts'

export type Foremost = 'talks' | 'planning' | 'resolution' | 'ended'

export const phaseTitle = (it: Reader, phase: Foremost): Locator => heading(it, `game:phase.${phase}`)

export async function expectPhase(it: Reader, phase: Foremost): Promise<void> {
  await expect(phaseTitle(it, phase)).toBeVisible()
}

export async function expectTurn({ page, words }: Reader, turn: number): Promise<void> {
  await expect(page.getByText(words.starts('game:turn', { turn })).first()).toBeVisible()
}

/** Two frames on: what was done before is on the page. */
const drawn = ({ page }: Reader): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )

/** Presses; where the staff adviser has something to say first, presses once more: it never says it twice. */
export async function insist(
  it: Reader,
  control: Locator,
  press: (control: Locator) => Promise<void>,
): Promise<void> {
  await press(control)
  // The press is on the page before it is asked whether the adviser still thinks, and its word before it is looked for.
  await drawn(it)
  await expect(it.page.locator('.button[aria-busy="true"]')).toHaveCount(0)
  await drawn(it)
  if (await button(it, 'adviser:before.anyway').isVisible()) await press(control)
}

/** Ends one's part of the phase, whatever the adviser says to it. */
export async function close(it: Reader, phase: 'talks' | 'planning'): Promise<void> {
  await hush(it)
  await insist(it, button(it, `game:ready.${phase}`), (control) => control.click())
}

export const tab = ({ page, words }: Reader, name: 'phase' | 'orders' | 'brief' | 'log'): Locator =>
  page.getByRole('tab', { name: words.like(`game:tabs.${name}`) })

/** An area on the map, as the button that lies over its name. */
export const onMap = ({ page, words }: Reader, area: string): Locator =>
  page.getByRole('button', { name: words.starts('game:map.areaLabel', { area }) })
