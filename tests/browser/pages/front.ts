/** The front page and the lobby. */
import { expect, type Locator } from '@playwright/test'
import { button, field, heading, link, type Reader } from './reader.ts'

export async function openFront({ page }: Reader): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Guarantors' })).toBeVisible()
}

/** One click from the front page into a game alone. */
export const playAlone = (it: Reader, seat: string): Promise<void> =>
  button(it, 'ui:front.play', { seat }).click()

export async function joinByCode(it: Reader, typed: string): Promise<void> {
  await field(it, 'ui:front.join.code').fill(typed)
  await button(it, 'ui:front.join.go').click()
}

/** Opens a session among friends, which nobody leads, and answers its code. */
export async function openSession(it: Reader): Promise<string> {
  await link(it, 'ui:front.open.go').click()
  await it.page.getByText(it.words.text('teach:open.play'), { exact: true }).click()
  await button(it, 'teach:open.go').click()
  await expect(heading(it, 'ui:lobby.invite')).toBeVisible()
  const code = /\/s\/([^/]+)$/.exec(it.page.url())?.[1]
  if (code === undefined) throw new Error(`no code in ${it.page.url()}`)
  return code
}

export const seatButton = ({ page, words }: Reader, seat: string): Locator =>
  page.getByRole('button', { name: `${words.text('ui:lobby.take')}: ${words.actor(seat)}` })

export async function takeSeat(it: Reader, name: string, seat: string): Promise<void> {
  await field(it, 'ui:lobby.name').fill(name)
  await seatButton(it, seat).click()
}

export const startGame = (it: Reader): Promise<void> => button(it, 'ui:lobby.start').click()
