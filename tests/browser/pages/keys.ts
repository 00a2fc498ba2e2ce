/** Hands on the keyboard alone: Tab, Enter, Space, arrows, Escape. Watches that the focus is never lost or unseen. */
import { expect, type Locator, type Page } from '@playwright/test'

export interface Keys {
  readonly page: Page
  press(
    key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | `Arrow${'Up' | 'Down' | 'Left' | 'Right'}`,
  ): Promise<void>
  /** Goes on with Tab until the control has the focus. */
  reach(control: Locator): Promise<void>
  /** Goes there and presses Enter. */
  enter(control: Locator): Promise<void>
}

/** Most stops on one screen; whoever needs more is lost. */
const most = 150

/** Where the focus is, whether it can be seen there, and how it is marked. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: focused } = document
    if (focused === null || focused === document.body) return null
    const marks = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    // A hidden radio button is marked by its label.
    const label = focused.closest('label')
    const box = (label ?? focused).getBoundingClientRect()
    return {
      name: focused.getAttribute('aria-label') ?? focused.textContent,
      marked: marks(focused) || (label !== null && marks(label)),
      seen:
        box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0,
    }
  })

export function keysOf(page: Page): Keys {
  const press: Keys['press'] = async (key) => page.keyboard.press(key)
  const step = async (): Promise<void> => {
    await press('Tab')
    const focus = await focusOf(page)
    // Past the last control the browser's own bar has the focus.
    if (focus === null) return
    expect(focus, `the focus is seen at “${focus.name}”`).toMatchObject({ marked: true, seen: true })
  }
  const reach: Keys['reach'] = async (control) => {
    await expect(control).toBeVisible()
    await expect(control).toBeEnabled()
    for (let stops = 0; stops < most; stops++) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await step()
    }
    throw new Error(`not reached with Tab: ${control.toString()}`)
  }
  return {
    page,
    press,
    reach,
    enter: async (control) => {
      await reach(control)
      await press('Enter')
    },
  }
}

/** After an act the focus is still on something, so that the next Tab goes on from there. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(async () => (await focusOf(page))?.name ?? null, { message: 'the focus is lost', timeout: 30_000 })
    .not.toBeNull()
}
