/** A whole class: an instructor, six students of whom two at phones and two in one seat, the wall, bots in the other seats. */
import { expect, test, type Browser } from '@playwright/test'
import { closeTogether } from './pages/closing.ts'
import { openFront } from './pages/front.ts'
import { close, expectPhase, tab } from './pages/game.ts'
import { decideAll } from './pages/idlib.ts'
import { button, heading, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { comeIn, openTaught, person, seatByMenu, seatRow, shownSeconds, startTaught } from './pages/teach.ts'
import { complaints } from './pages/wire.ts'

interface Guest extends Reader {
  readonly errors: string[]
}

async function guest(browser: Browser, phone = false): Promise<Guest> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }
  const page = await (await browser.newContext({ viewport, hasTouch: phone })).newPage()
  return { ...reader(page), errors: complaints(page) }
}

/** Who sits where; the first in a seat is its captain. */
const class_ = [
  { name: 'Vera', seat: 'russia', phone: false },
  { name: 'Igor', seat: 'russia', phone: true },
  { name: 'Deniz', seat: 'turkey', phone: true },
  { name: 'Karim', seat: 'damascus', phone: false },
  { name: 'Lena', seat: 'opposition', phone: false },
  { name: 'Sara', seat: 'iran', phone: false },
] as const

test('a class plays the cut of two turns from the lobby to the end', async ({ browser }) => {
  test.setTimeout(360_000)
  const teacher = await guest(browser)
  const wall = await guest(browser)
  const students = await Promise.all(class_.map(({ phone }) => guest(browser, phone)))
  const [vera, igor] = students
  if (vera === undefined || igor === undefined) throw new Error('nobody came')
  const captains = students.filter((each) => each !== igor)

  await test.step('everybody comes in and is seated', async () => {
    await openFront(teacher)
    const code = await openTaught(teacher, { clock: '10', scenario: 'idlib-2019:short' })
    await wall.page.goto(`/screen/${code}`)
    await expect(wall.page.getByText(code, { exact: true })).toBeVisible()
    for (const [place, { name, seat }] of class_.entries()) {
      const each = students[place]
      if (each === undefined) throw new Error('nobody came')
      await comeIn(each, code, name)
      await seatByMenu(teacher, name, seat)
    }
    await expect(wall.page.getByText('Igor')).toBeVisible()
    await startTaught(teacher)
    for (const each of [...students, wall]) await expectPhase(each, 'talks')
  })

  await test.step('two in one seat: the captain speaks for it', async () => {
    await expect(seatRow(teacher, 'russia').getByRole('button', { name: /^Igor/ })).toBeVisible()
    await expect(button(igor, 'game:ready.talks')).toHaveCount(0)
    await expect(button(vera, 'game:ready.talks')).toBeVisible()
  })

  await test.step('the clock is stopped, and there is more time', async () => {
    await button(teacher, 'teach:clock.pause').click()
    await expect(text(igor, 'game:clockPausedWord')).toBeVisible()
    const before = await shownSeconds(teacher)
    await button(teacher, 'teach:clock.add', { minutes: 5 }).click()
    await expect.poll(() => shownSeconds(wall)).toBe(before + 300)
    await button(teacher, 'teach:clock.resume').click()
    await expect(text(igor, 'game:clockPausedWord')).toHaveCount(0)
  })

  await test.step('a seat goes to a bot and back', async () => {
    const sara = students.at(-1)
    if (sara === undefined) throw new Error('nobody came')
    await button(teacher, 'teach:seats.botOnLong', { name: teacher.words.actor('iran') }).click()
    await expect(text(sara, 'rules:refusal.seatIsBot')).toBeVisible()
    await button(teacher, 'teach:seats.botOffLong', { name: teacher.words.actor('iran') }).click()
    await expect(text(sara, 'rules:refusal.seatIsBot')).toHaveCount(0)
  })

  await test.step('the first Talks end, and everybody reads what happened', async () => {
    await closeTogether(captains)
    await Promise.all(students.map((each) => watch(each, 'planning')))
    await expect(heading(wall, 'game:phase.planning')).toBeVisible()
  })

  await test.step('everybody plans; the captains close', async () => {
    for (const each of captains) await decideAll(each)
    for (const each of captains) await close(each, 'planning')
    await Promise.all(students.map((each) => expectPhase(each, 'talks')))
  })

  await test.step('the last Talks, and the end for everybody', async () => {
    await closeTogether(captains)
    await Promise.all(students.map((each) => watch(each, 'ended')))
    await Promise.all([...students, wall].map((each) => expectPhase(each, 'ended')))
    await tab(vera, 'log').click()
    await expect(person(teacher, 'Vera')).toBeVisible()
  })
  expect([...students, teacher, wall].flatMap(({ errors }) => errors)).toEqual([])
})
