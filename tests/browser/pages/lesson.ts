/** The lesson: its card, its ring, and what it asks for, done as it says. */
import { expect, type Locator } from '@playwright/test'
import { orderOnMap, predict } from './planning.ts'
import { close } from './game.ts'
import { button, type Reader } from './reader.ts'
import { answerButton } from './talks.ts'

export const coach = ({ page, words }: Reader): Locator =>
  page.getByRole('complementary', { name: words.text('lessons:title'), exact: true })

export const ring = ({ page }: Reader): Locator => page.locator('[data-coached]')

export const stepNow = async (it: Reader): Promise<string> =>
  (await coach(it).getAttribute('data-step')) ?? ''

export async function expectStep(it: Reader, step: string): Promise<void> {
  await expect(coach(it)).toHaveAttribute('data-step', step)
}

/** Refuses what waits uppermost; more may wait, then the step stays. */
async function refuseOne(it: Reader): Promise<void> {
  const all = it.page.getByRole('button', { name: it.words.text('talks:answer.refuse'), exact: true })
  const before = await all.count()
  await answerButton(it, 'refuse').click()
  await expect(all).not.toHaveCount(before)
}

/** The first package, as it stands. */
async function offerPackage(it: Reader): Promise<void> {
  await button(it, 'talks:make.open').click()
  await it.page.locator('.talks-package').first().click()
  await button(it, 'talks:build.send').click()
  await expect(button(it, 'talks:build.send')).toBeHidden()
}

async function watchAll(it: Reader): Promise<void> {
  const skip = button(it, 'resolution:skip')
  const on = it.page.locator('.res-done button')
  await expect(on).toBeVisible()
  if (await skip.isVisible()) await skip.click()
  await on.click()
}

const acts: Readonly<Record<string, (it: Reader) => Promise<void>>> = {
  answer: refuseOne,
  reply: refuseOne,
  show: async (it) => {
    await ring(it)
      .getByRole('button', { name: it.words.like('talks:show.open') })
      .click()
    await ring(it)
      .getByRole('checkbox', { name: it.words.actor('russia') })
      .check()
    await ring(it)
      .getByRole('button', { name: it.words.like('talks:show.act') })
      .click()
  },
  watch: watchAll,
  blame: (it) => ring(it).getByRole('radio').last().click(),
  seal: (it) => orderOnMap(it, 'deploy', 'idlib'),
  predict: (it) => predict(it, 'Keep Idlib'),
  offer: offerPackage,
  impose: (it) => ring(it).locator('.button-danger').first().click(),
  choose: (it) => ring(it).locator('.button-danger').first().click(),
  planning: (it) => close(it, 'planning'),
  talks: (it) => close(it, 'talks'),
}

/** Does what the step says, by the panels' own hands. */
export async function follow(it: Reader, step: string): Promise<void> {
  const act = acts[step.replace(/\d$/, '')]
  if (act === undefined) throw new Error(`the lesson asks for something that nobody has taught: ${step}`)
  await act(it)
}
