/** A led session: opening it, the instructor's console, the projector. */
import { expect, type Locator } from '@playwright/test'
import { button, field, link, text, type Reader } from './reader.ts'

/** Opens a session that the reader leads, and answers its code. The private link still lies on the console. */
export async function openTaught(
  it: Reader,
  choices: { clock?: string; scenario?: string } = {},
): Promise<string> {
  await link(it, 'ui:front.open.go').click()
  if (choices.scenario !== undefined)
    await it.page
      .getByRole('combobox', { name: it.words.like('teach:open.scenario') })
      .selectOption(choices.scenario)
  if (choices.clock !== undefined)
    await it.page.getByText(it.words.text(`teach:clock.choice.${choices.clock}`), { exact: true }).click()
  await button(it, 'teach:open.go').click()
  await it.page.waitForURL(/\/teach\//)
  const code = /\/teach\/([^/?#]+)$/.exec(it.page.url())?.[1]
  if (code === undefined) throw new Error(`no code in ${it.page.url()}`)
  await expect(button(it, 'teach:start.go')).toBeVisible()
  return code
}

/** The private link, as it is shown once. */
export const privateLink = (it: Reader): Locator => field(it, 'teach:link.label')

/** A student comes in and waits to be seated. */
export async function comeIn(it: Reader, code: string, name: string): Promise<void> {
  await it.page.goto(`/s/${code}`)
  await field(it, 'ui:lobby.name').fill(name)
  await button(it, 'ui:lobby.comeIn').click()
  await expect(it.page.getByText(it.words.starts('ui:lobby.inTitle', { name })).first()).toBeVisible()
}

/** Somebody's name in the console. */
export const person = ({ page }: Reader, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}`) })

export const seatRow = ({ page, words }: Reader, seat: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.actor(seat) }) })

export const closeDialog = (it: Reader): Promise<void> => it.page.keyboard.press('Escape')

/** With the keyboard alone: the person's own menu. */
export async function seatByMenu(it: Reader, name: string, seat: string): Promise<void> {
  await person(it, name).focus()
  await it.page.keyboard.press('Enter')
  const dialog = it.page.getByRole('dialog', { name })
  await dialog.getByRole('combobox').selectOption(seat)
  await dialog.getByRole('button', { name: it.words.text('teach:person.move'), exact: true }).click()
  await expect(
    dialog.getByRole('button', { name: it.words.text('teach:person.move'), exact: true }),
  ).toBeDisabled()
  await closeDialog(it)
  await expect(seatRow(it, seat).getByRole('button', { name: new RegExp(`^${name}`) })).toBeFocused()
}

/** With the mouse: dragged to the seat's row. */
export async function seatByHand(it: Reader, name: string, seat: string): Promise<void> {
  await person(it, name).dragTo(seatRow(it, seat))
  await expect(seatRow(it, seat).getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible()
}

export const startTaught = (it: Reader): Promise<void> => button(it, 'teach:start.go').click()

export const consoleTab = ({ page, words }: Reader, name: string): Locator =>
  page.getByRole('tab', { name: words.like(`teach:tabs.${name}`) })

/** The game as that seat sees it. */
export async function seeAs(it: Reader, seat: string): Promise<void> {
  await link(it, 'teach:seats.seeAs', { name: seat }).click()
  await expect(text(it, 'teach:as.seat', { name: seat })).toBeVisible()
}

export const backToConsole = (it: Reader): Promise<void> => link(it, 'teach:as.back').click()

/** Seconds that a clock on the page shows. */
export async function shownSeconds(it: Reader): Promise<number> {
  const shown = (await it.page.getByRole('timer').first().innerText()).match(/(\d+):(\d\d)/)
  return shown === null ? Number.NaN : Number(shown[1]) * 60 + Number(shown[2])
}

/** Pages of a PDF, counted by their objects. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
