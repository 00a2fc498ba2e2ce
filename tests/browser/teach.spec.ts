/** A class: an instructor leads from the console, students come in, the wall shows no secret. */
import { expect, test, type Browser } from '@playwright/test'
import { joinByCode, openFront } from './pages/front.ts'
import { expectPhase, tab } from './pages/game.ts'
import { button, field, heading, link, reader, text, type Reader } from './pages/reader.ts'
import {
  backToConsole,
  closeDialog,
  comeIn,
  consoleTab,
  openTaught,
  pagesOf,
  person,
  privateLink,
  seatByHand,
  seatByMenu,
  seatRow,
  seeAs,
  shownSeconds,
  startTaught,
} from './pages/teach.ts'
import { complaints, listen, type Wire } from './pages/wire.ts'

interface Guest extends Reader {
  readonly wire: Wire
  readonly errors: string[]
}

async function guest(browser: Browser): Promise<Guest> {
  const page = await (await browser.newContext()).newPage()
  return { ...reader(page), wire: listen(page), errors: complaints(page) }
}

interface Class {
  readonly teacher: Guest
  readonly vera: Guest
  readonly deniz: Guest
  readonly code: string
}

/** Two students have come in and sit in Russia and Turkey; the game has not begun. */
async function seated(browser: Browser, clock?: string): Promise<Class> {
  const [teacher, vera, deniz] = [await guest(browser), await guest(browser), await guest(browser)]
  await openFront(teacher)
  const code = await openTaught(teacher, clock === undefined ? {} : { clock })
  await comeIn(vera, code, 'Vera')
  await comeIn(deniz, code, 'Deniz')
  await expect(text(teacher, 'teach:waiting.title')).toBeVisible()
  await seatByMenu(teacher, 'Vera', 'russia')
  await seatByHand(teacher, 'Deniz', 'turkey')
  return { teacher, vera, deniz, code }
}

async function running(browser: Browser, clock?: string): Promise<Class> {
  const all = await seated(browser, clock)
  await startTaught(all.teacher)
  for (const each of [all.vera, all.deniz]) await expectPhase(each, 'talks')
  return all
}

test('the private link is shown once, opens the console elsewhere, and is void when renewed', async ({
  browser,
}) => {
  const [teacher, other, stranger] = [await guest(browser), await guest(browser), await guest(browser)]
  await openFront(teacher)
  const code = await openTaught(teacher)
  const first = new URL(await privateLink(teacher).inputValue())
  expect(first.pathname).toBe(`/teach/${code}`)
  await button(teacher, 'teach:link.kept').click()
  await expect(privateLink(teacher)).toHaveCount(0)

  await other.page.goto(first.pathname + first.hash)
  await expect(heading(other, 'teach:head.title', { code })).toBeVisible()
  expect(other.page.url()).not.toContain('#')
  await stranger.page.goto(`/teach/${code}`)
  await expect(heading(stranger, 'teach:door.title')).toBeVisible()

  await button(teacher, 'teach:link.renew').click()
  await button(teacher, 'teach:link.renewGo').click()
  await expect(privateLink(teacher)).not.toHaveValue(first.href)
  await field(stranger, 'teach:door.link').fill(first.href)
  await button(stranger, 'teach:door.go').click()
  await expect(stranger.page.getByText(stranger.words.text('ui:error.staffKey'))).toBeVisible()
  expect(teacher.errors).toEqual([])
})

test('students come in, are seated and play under a clock that the instructor holds', async ({ browser }) => {
  const { teacher, vera, deniz, code } = await seated(browser, '10')
  await expect(
    vera.page.getByText(vera.words.part('ui:lobby.inSeat', { seat: 'russia' })).first(),
  ).toBeVisible()
  await expect(text(vera, 'ui:lobby.waitForLeader')).toBeVisible()
  await startTaught(teacher)
  for (const each of [vera, deniz]) await expectPhase(each, 'talks')

  await button(teacher, 'teach:clock.pause').click()
  await expect(text(vera, 'game:clockPausedWord')).toBeVisible()
  const before = await shownSeconds(teacher)
  expect(before).toBeGreaterThan(500)
  await button(teacher, 'teach:clock.add', { minutes: 5 }).click()
  await expect.poll(() => shownSeconds(teacher)).toBe(before + 300)
  await expect.poll(() => shownSeconds(vera)).toBe(before + 300)
  await button(teacher, 'teach:clock.resume').click()
  await expect(text(vera, 'game:clockPausedWord')).toHaveCount(0)

  const late = await guest(browser)
  await openFront(late)
  await joinByCode(late, ` ${code.slice(0, 3)} ${code.slice(3)} `.toLowerCase())
  await field(late, 'ui:lobby.name').fill('Lena')
  await button(late, 'ui:lobby.comeIn').click()
  await expect(person(teacher, 'Lena')).toBeVisible()
  await seatByMenu(teacher, 'Lena', 'damascus')
  await expectPhase(late, 'talks')

  await button(teacher, 'teach:advance.open', { phase: teacher.words.text('game:phase.talks') }).click()
  await expect(teacher.page.getByText(teacher.words.part('teach:advance.late', {}))).toBeVisible()
  await button(teacher, 'teach:advance.go').click()
  await expectPhase(vera, 'resolution')
  expect([...teacher.errors, ...vera.errors]).toEqual([])
})

test('the instructor looks at the game as a seat, and can do nothing there', async ({ browser }) => {
  const { teacher, vera } = await running(browser)
  await seeAs(teacher, 'turkey')
  await expectPhase(teacher, 'talks')
  await expect(button(teacher, 'game:ready.talks')).toHaveCount(0)
  await expect(button(teacher, 'talks:answer.sign')).toHaveCount(0)
  await expect(button(vera, 'game:ready.talks')).toBeVisible()
  await teacher.page.goBack()
  await expect(seatRow(teacher, 'russia')).toBeVisible()
  await seeAs(teacher, 'russia')
  await backToConsole(teacher)
  await consoleTab(teacher, 'cables').click()
  await field(teacher, 'teach:write.title').fill('Five more minutes.')
  await button(teacher, 'teach:write.all').click()
  await vera.page.getByRole('tab', { name: vera.words.starts('talks:cable.tab') }).click()
  await expect(vera.page.getByText('Five more minutes.').first()).toBeVisible()
  expect(teacher.errors).toEqual([])
})

test('whoever is removed is told why and can come in again; a moved person reads the new brief', async ({
  browser,
}) => {
  const { teacher, vera, deniz, code } = await running(browser)
  await person(teacher, 'Vera').click()
  await button(teacher, 'teach:person.remove').click()
  await button(teacher, 'teach:person.removeGo').click()
  await expect(vera.page.getByText(vera.words.text('ui:error.removed'))).toBeVisible()
  await link(vera, 'game:link.rejoin').click()
  await vera.page.waitForURL(new RegExp(`/s/${code}$`))
  await button(vera, 'ui:lobby.comeIn').click()
  await expect(person(teacher, 'Vera')).toBeVisible()

  await seatByMenu(teacher, 'Deniz', 'damascus')
  await tab(deniz, 'brief').click()
  await expect(deniz.page.getByRole('article').getByText(deniz.words.actor('damascus')).first()).toBeVisible()
  await expect(text(deniz, 'game:brief.secretHint')).toBeVisible()
})

test('the projector shows no secret and needs no scrolling', async ({ browser }) => {
  const { teacher, code } = await seated(browser, '10')
  const wall = await guest(browser)
  await wall.page.goto(`/screen/${code}`)
  await expect(wall.page.getByText(code, { exact: true })).toBeVisible()
  await expect(wall.page.getByText('Vera')).toBeVisible()
  await startTaught(teacher)
  await expect(heading(wall, 'game:phase.talks')).toBeVisible()
  await consoleTab(teacher, 'cables').click()
  await field(teacher, 'teach:write.title').fill('For your eyes only.')
  await button(teacher, 'teach:write.all').click()
  await expect(teacher.page.getByRole('listitem').getByText('For your eyes only.')).toBeVisible()
  await expect(wall.page.getByRole('timer')).toBeVisible()
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 800 },
  ]) {
    await wall.page.setViewportSize(size)
    const over = () =>
      wall.page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)
    await expect.poll(over).toBeLessThanOrEqual(0)
  }
  const received = await wall.wire.received()
  expect(received).toContain('saraqib')
  for (const secret of ['1.russia.withhold.damascus', '1.turkey.stand.saraqib', 'For your eyes only.'])
    expect(received).not.toContain(secret)
  expect(wall.errors).toEqual([])
})

test('a one-time code moves a student to another device', async ({ browser }) => {
  const { teacher, vera } = await running(browser)
  const [tablet, thief] = [await guest(browser), await guest(browser)]
  await button(vera, 'game:menu.open').click()
  await button(vera, 'device:make').click()
  const address = new URL(await field(vera, 'device:link').inputValue())
  await tablet.page.goto(address.pathname)
  await button(tablet, 'device:claim').click()
  await expectPhase(tablet, 'talks')
  await tab(tablet, 'brief').click()
  await expect(text(tablet, 'game:brief.secretHint')).toBeVisible()

  await openFront(thief)
  await link(thief, 'ui:front.join.device').click()
  await field(thief, 'device:code').fill(address.href)
  await button(thief, 'device:claim').click()
  await expect(thief.page.getByText(thief.words.text('ui:error.noDevice'))).toBeVisible()

  await person(teacher, 'Deniz').click()
  await button(teacher, 'teach:person.device').click()
  await expect(field(teacher, 'device:link')).toBeVisible()
  await closeDialog(teacher)
})

test('briefs go to paper: one page a seat, and a student’s own on one', async ({ browser }) => {
  const { vera, teacher, code } = await running(browser)
  const paper = await guest(browser)
  await paper.page.goto(`/briefs/${code}`)
  await expect(paper.page.getByRole('article')).toHaveCount(4)
  expect(pagesOf(await paper.page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(4)
  await tab(vera, 'brief').click()
  await expect(vera.page.locator('.sheet-own')).toBeAttached()
  expect(pagesOf(await vera.page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
  expect([...paper.errors, ...teacher.errors]).toEqual([])
})
