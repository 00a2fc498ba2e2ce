/** Talks: answers, one's own offer, showing an order. */
import { expect, type Locator } from '@playwright/test'
import { hush } from './hush.ts'
import { button, heading, type Reader } from './reader.ts'

export type Answer = 'sign' | 'counter' | 'refuse'

/** Of the first offer that waits for an answer. */
export const answerButton = (it: Reader, answer: Answer): Locator =>
  button(it, `talks:answer.${answer}`).first()

/** The head of an offer, or of a counter, that somebody makes to the reader. */
export const made = ({ page, words }: Reader, maker: string): Locator =>
  page
    .getByRole('heading', { name: words.part('talks:card.offer.you', { maker }) })
    .or(page.getByRole('heading', { name: words.part('talks:card.counter.you', { maker }) }))
    .first()

/** The line of a seat in the list of those who must sign, once it has answered so. */
export const answered = (
  { page, words }: Reader,
  seat: string,
  how: 'signed' | 'refused' | 'countered',
): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: words.actor(seat) })
    .filter({ hasText: words.text(`talks:given.${how}`) })
    .first()

export async function refuse(it: Reader, seat: string): Promise<void> {
  await hush(it)
  await answerButton(it, 'refuse').click()
  await expect(answered(it, seat, 'refused')).toBeVisible()
}

/** Opens the workshop with the other's text. */
export async function openCounter(it: Reader): Promise<void> {
  await hush(it)
  await answerButton(it, 'counter').click()
  await expect(heading(it, 'talks:build.counterTitle')).toBeVisible()
}

/** Leaves one clause out and sends the text back. */
export async function sendCounter(it: Reader, without: string): Promise<void> {
  const name = it.words.text(`rules:clause.name.${without}`)
  await button(it, 'talks:build.removeClause', { name }).click()
  await hush(it)
  await button(it, 'talks:build.sendCounter').click()
  await expect(heading(it, 'talks:build.counterTitle')).toBeHidden()
}

/** Leaves out whatever stands first and sends the text back. */
export async function counterWithLess(it: Reader): Promise<void> {
  await openCounter(it)
  const leave = button(it, 'talks:build.removeClause')
  const before = await leave.count()
  await leave.first().click()
  await expect(leave).not.toHaveCount(before)
  await hush(it)
  await button(it, 'talks:build.sendCounter').click()
  await expect(heading(it, 'talks:build.counterTitle')).toBeHidden()
}

/** An offer from an empty sheet, of these kinds of clause; to whom, where the sheet does not say it by itself. */
export async function offer(it: Reader, kinds: readonly string[], to: readonly string[] = []): Promise<void> {
  const { page, words } = it
  await button(it, 'talks:make.open').click()
  await button(it, 'talks:build.scratch').click()
  for (const kind of kinds) {
    await button(it, `rules:clause.name.${kind}`).click()
    await expect(
      button(it, 'talks:build.removeClause', { name: words.text(`rules:clause.name.${kind}`) }),
    ).toBeVisible()
  }
  const people = page.getByRole('group', { name: words.text('talks:build.to') })
  for (const seat of to) await people.getByRole('checkbox', { name: words.actor(seat) }).check()
  await hush(it)
  await button(it, 'talks:build.send').click()
  await expect(button(it, 'talks:build.send')).toBeHidden()
}

/** Shows the first order that can be shown to one seat. */
export async function showOrder(it: Reader, to: string): Promise<void> {
  const { page, words } = it
  await button(it, 'talks:show.open').first().click()
  await page.getByRole('checkbox', { name: words.actor(to) }).check()
  await hush(it)
  await button(it, 'talks:show.act').click()
  await expect(page.getByText(words.like('talks:orders.shown')).first()).toBeVisible()
}
