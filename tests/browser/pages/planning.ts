/** Planning: orders from the map and from the list, the prediction. */
import { expect, type Locator } from '@playwright/test'
import { onMap } from './game.ts'
import { hush } from './hush.ts'
import { button, field, heading, type Reader } from './reader.ts'

export const sealButton = (it: Reader): Locator => button(it, 'planning:seal')

/** Of every sealed order; on a phone the list is folded. */
export const takeBack = ({ page, words }: Reader): Locator =>
  page.getByRole('button', { name: words.like('planning:takeBack'), includeHidden: true })

async function seal(it: Reader): Promise<void> {
  const before = await takeBack(it).count()
  await expect(sealButton(it)).toBeEnabled()
  await hush(it)
  await sealButton(it).click()
  await expect(takeBack(it)).toHaveCount(before + 1)
}

const orderButton = ({ page, words }: Reader, kind: string, given: Record<string, string>) =>
  page.getByRole('button', { name: words.starts(`planning:give.${kind}`, given) })

const where = ({ page, words }: Reader): Locator =>
  page.getByRole('combobox', { name: words.text('planning:orders.where') })

/** Taps the areas one after another until one of them has the order, and seals it there; false where none has. */
export async function orderOnMapIfAny(it: Reader, kind: string, areas: readonly string[]): Promise<boolean> {
  for (const area of areas) {
    await onMap(it, area).click()
    await expect(where(it)).toHaveValue(area)
    const order = orderButton(it, kind, { area, target: area }).first()
    if (!(await order.isVisible())) continue
    await order.click()
    await seal(it)
    return true
  }
  return false
}

/** A tap on the map, then the order of that kind among those that are possible there: at the first place that has it. */
export async function orderOnMap(it: Reader, kind: string, ...areas: string[]): Promise<void> {
  expect(await orderOnMapIfAny(it, kind, areas), `${kind} in ${areas.join(' or ')}`).toBe(true)
}

/** The kind first, then the place from the list. */
export async function orderFromList(it: Reader, kind: string): Promise<void> {
  const { page, words } = it
  await where(it).selectOption('')
  await page.getByRole('button', { name: words.starts(`rules:order.name.${kind}`), expanded: false }).click()
  await orderButton(it, kind, {}).first().click()
  await seal(it)
}

export async function predict(it: Reader, intent: string): Promise<void> {
  await expect(heading(it, 'planning:predict.title')).toBeVisible()
  await hush(it)
  await field(it, 'planning:predict.intent').fill(intent)
  const strike = it.words.text('planning:predict.will.strike')
  await it.page.locator('label', { has: it.page.getByRole('radio', { name: strike, exact: true }) }).click()
  await expect(it.page.getByText(it.words.text('planning:predict.saved'), { exact: true })).toBeVisible()
}
