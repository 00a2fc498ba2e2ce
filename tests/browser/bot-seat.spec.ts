/** The instructor gives a seat to the computer and back, in the middle of the game. */
import { expect, test, type Browser } from '@playwright/test'
import { openFront } from './pages/front.ts'
import { expectPhase } from './pages/game.ts'
import { button, reader, text, type Reader } from './pages/reader.ts'
import { comeIn, openTaught, seatByMenu, seatRow, startTaught } from './pages/teach.ts'

const guest = async (browser: Browser): Promise<Reader> =>
  reader(await (await browser.newContext()).newPage())

test('while the computer plays, the people of the seat are told so; then they go on', async ({ browser }) => {
  const [teacher, vera, deniz] = [await guest(browser), await guest(browser), await guest(browser)]
  await openFront(teacher)
  const code = await openTaught(teacher)
  await comeIn(vera, code, 'Vera')
  await comeIn(deniz, code, 'Deniz')
  await seatByMenu(teacher, 'Vera', 'russia')
  await seatByMenu(teacher, 'Deniz', 'turkey')
  await startTaught(teacher)
  await expectPhase(deniz, 'talks')
  const ready = button(deniz, 'game:ready.talks')
  await expect(ready).toBeVisible()
  await button(teacher, 'teach:seats.botOnLong', { name: teacher.words.actor('turkey') }).click()
  await expect(text(deniz, 'rules:refusal.seatIsBot')).toBeVisible()
  await expect(ready).toBeHidden()
  await expect(seatRow(teacher, 'turkey').getByText('Deniz')).toBeVisible()
  await button(teacher, 'teach:seats.botOffLong', { name: teacher.words.actor('turkey') }).click()
  await expect(text(deniz, 'rules:refusal.seatIsBot')).toBeHidden()
})
