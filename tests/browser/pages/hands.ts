/** Hands that play: with a pointer, or on the keyboard alone. What they do is found by its role and its name. */
import { expect, type Locator } from '@playwright/test'
import { onMap } from './game.ts'
import type { Keys } from './keys.ts'
import type { Reader } from './reader.ts'

export interface Hands {
  /** Presses a button, opens a fold. */
  press(control: Locator): Promise<void>
  /** Takes one of several that exclude each other. */
  choose(radio: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  /** Turns to a panel. */
  turnTo(tab: Locator): Promise<void>
  /** Selects an area on the map. */
  pick(area: string): Promise<void>
}

export const pointer = (it: Reader): Hands => ({
  press: (control) => control.click(),
  // A hidden radio button is pressed by its label.
  choose: (radio) => radio.locator('xpath=ancestor::label[1]').click(),
  write: (field, text) => field.fill(text),
  turnTo: (tab) => tab.click(),
  pick: (area) => onMap(it, area).click(),
})

const focused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement)

const holdsFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element.contains(document.activeElement))

/** From area to area with the arrow keys, until the one that is wanted has the focus. */
export async function walkTo(it: Reader, keys: Keys, area: string): Promise<void> {
  const map = it.page.getByRole('list', { name: it.words.text('game:map.areas') })
  for (let stops = 0; stops < 150 && !(await holdsFocus(map)); stops++) await keys.press('Tab')
  const ways = ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight'] as const
  for (let steps = 0; steps < 60 && !(await focused(onMap(it, area))); steps++)
    await keys.press(ways[Math.floor(steps / 2) % ways.length] ?? 'ArrowUp')
  await expect(onMap(it, area)).toBeFocused()
}

/** Tab stops at the choice that holds, or at either end of the group; arrows go on from there. */
async function chooseByKeys(keys: Keys, radio: Locator): Promise<void> {
  const group = radio.locator('xpath=ancestor::fieldset[1]')
  await expect(radio).toBeVisible()
  for (let stops = 0; stops < 150 && !(await holdsFocus(group)); stops++) await keys.press('Tab')
  if (!(await focused(radio)))
    for (let steps = 0; steps < 8 && !(await focused(radio)); steps++) await keys.press('ArrowDown')
  if (!(await radio.isChecked())) await keys.press('Space')
  await expect(radio).toBeChecked()
  await expect(radio, 'the choice keeps the focus').toBeFocused()
}

export const onKeys = (it: Reader, keys: Keys): Hands => ({
  press: (control) => keys.enter(control),
  choose: (radio) => chooseByKeys(keys, radio),
  write: async (field, text) => {
    await keys.reach(field)
    await it.page.keyboard.type(text)
  },
  turnTo: async (tab) => {
    const list = it.page.getByRole('tablist').filter({ has: tab })
    for (let stops = 0; stops < 150 && !(await holdsFocus(list)); stops++) await keys.press('Tab')
    for (let steps = 0; steps < 8 && !(await focused(tab)); steps++) await keys.press('ArrowRight')
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  },
  pick: async (area) => {
    await walkTo(it, keys, area)
    await keys.press('Enter')
  },
})
