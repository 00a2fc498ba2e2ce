/** `idlib-2019` from the front page: questions of events, rooms, tables. */
import { expect, type Locator } from '@playwright/test'
import { hush } from './hush.ts'
import { button, heading, type Reader } from './reader.ts'

/** The box of a scenario on the front page, by its title. */
export const scenarioBox = ({ page }: Reader, title: string): Locator =>
  page.getByRole('region', { name: title })

/** Takes the last option of each question, and sees that it stands. */
export async function decideAll(it: Reader): Promise<number> {
  const { page, words } = it
  const open = page.getByText(words.text('planning:question.open'), { exact: true })
  await hush(it)
  const waiting = await open.count()
  for (let left = waiting; left > 0; left--) {
    const card = page
      .locator('section')
      .filter({ has: open })
      .filter({ has: page.getByRole('radio') })
      .last()
    await card.getByRole('radio').last().click()
    await expect(open).toHaveCount(left - 1)
    await hush(it)
  }
  return waiting
}

/** Blames the power for each loss that waits for an answer; how many those were. */
export async function blameForAll(it: Reader): Promise<number> {
  const { page, words } = it
  const losses = page
    .getByRole('group', { name: words.text('planning:incident.whom') })
    .getByRole('radio', { name: words.starts('planning:blame.power.name') })
  const all = await losses.count()
  for (let at = 0; at < all; at++) {
    await losses.nth(at).click()
    await expect(losses.nth(at)).toBeChecked()
    await hush(it)
  }
  await expect(page.getByText(words.text('planning:incident.open'), { exact: true })).toHaveCount(0)
  if (all > 0) await expect(heading(it, 'planning:incident.title').first()).toBeVisible()
  return all
}

/** An offer in private: chooses the room, the addressee and one clause. */
export async function offerInPrivate(it: Reader, to: string, kind: string): Promise<void> {
  const { page, words } = it
  await button(it, 'talks:make.open').click()
  await button(it, 'talks:build.scratch').click()
  await page.getByText(words.text('talks:roof.other')).click()
  await page
    .getByRole('radio', { name: words.starts('talks:roof.name.private') })
    .first()
    .check()
  await page
    .getByRole('group', { name: words.text('talks:build.to') })
    .getByRole('checkbox', { name: words.actor(to) })
    .check()
  await button(it, `rules:clause.name.${kind}`).click()
  await expect(button(it, 'talks:build.send')).toBeEnabled()
  await hush(it)
  await button(it, 'talks:build.send').click()
  await expect(button(it, 'talks:build.send')).toBeHidden()
}
