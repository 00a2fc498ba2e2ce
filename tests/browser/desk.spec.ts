/** Several people at one desk, and a clock that ends before they have: nothing is lost and the screen says what was kept. */
import { expect, test, type Browser } from '@playwright/test'
import type * as z from 'zod'
import { Created, type SessionRequest } from '../../game/model/api.ts'
import { closeTalks } from './pages/closing.ts'
import { close, expectPhase, onMap } from './pages/game.ts'
import { orderOnMap, takeBack } from './pages/planning.ts'
import { button, field, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { complaints } from './pages/wire.ts'

interface Person extends Reader {
  readonly errors: string[]
}

async function person(browser: Browser): Promise<Person> {
  const page = await (await browser.newContext()).newPage()
  return { ...reader(page), errors: complaints(page) }
}

type Session = z.input<typeof SessionRequest>

/** Opens a session, seats everybody as Turkey, starts it. */
async function seatAll(people: readonly Person[], names: readonly string[], session: Session): Promise<void> {
  const [first] = people
  if (first === undefined) return
  await first.page.goto('/')
  const post = async ({ page }: Reader, path: string, data: unknown): Promise<unknown> => {
    const answer = await page.request.post(`/api/${path}`, {
      data,
      headers: { origin: new URL(page.url() === 'about:blank' ? first.page.url() : page.url()).origin },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return answer.json()
  }
  const { code, match } = Created.parse(await post(first, 'sessions', session))
  for (const [index, each] of people.entries())
    await post(each, `sessions/${code}/join`, { name: names[index], seat: 'turkey' })
  await post(first, `sessions/${code}/start`, {})
  for (const { page } of people) await page.goto(`/play/${match}`)
  for (const each of people) await expectPhase(each, 'talks')
}

test('two people plan at one desk; the captain closes it', async ({ browser }) => {
  const [vera, deniz] = [await person(browser), await person(browser)]
  await seatAll([vera, deniz], ['Vera', 'Deniz'], { scenario: 'highway', clock: null, perSeat: 2 })
  await expect(text(deniz, 'planning:captain.talks', { captain: 'Vera' })).toBeVisible()
  await closeTalks(vera)
  for (const each of [vera, deniz]) await watch(each, 'planning')

  await orderOnMap(deniz, 'fortify', 'idlib', 'saraqib', 'westAleppo', 'jisr')
  await expect(takeBack(vera)).toHaveCount(1)
  await takeBack(vera).click()
  await expect(takeBack(deniz)).toHaveCount(0)
  await expect(button(deniz, 'planning:undo.ask')).toHaveAttribute('aria-disabled', 'true')

  await expect(text(deniz, 'planning:captain.planning', { captain: 'Vera' })).toBeVisible()
  await expect(button(deniz, 'game:ready.planning')).toHaveCount(0)
  await close(vera, 'planning')
  for (const each of [vera, deniz]) await expectPhase(each, 'talks')
  expect([...vera.errors, ...deniz.errors]).toEqual([])
})

test('the clock ends planning while somebody types', async ({ browser }) => {
  const it = await person(browser)
  await seatAll([it], ['Deniz'], { scenario: 'highway', clock: { planning: 30, talks: 600 } })
  await closeTalks(it)
  await watch(it, 'planning')
  await field(it, 'planning:predict.intent').fill('Keep Idlib')
  await onMap(it, 'idlib').click()
  await it.page
    .getByRole('button', { name: it.words.starts('planning:give.deploy', { area: 'idlib' }) })
    .click()
  await expect(button(it, 'planning:seal')).toBeEnabled()

  const notice = it.page
    .locator('.notice')
    .filter({ hasText: it.words.text('planning:closed.clock.planning') })
  await expect(notice).toBeVisible({ timeout: 45_000 })
  await expectPhase(it, 'talks')
  await expect(notice).toContainText('Keep Idlib')
  await expect(notice).toContainText('Deploy to Idlib')
  await button(it, 'planning:closed.read').click()
  await expect(notice).toBeHidden()

  await closeTalks(it)
  await watch(it, 'planning')
  await button(it, 'planning:unfinished.resume').click()
  await expect(button(it, 'planning:seal')).toBeEnabled()
  await button(it, 'planning:predict.takeOver').click()
  await expect(field(it, 'planning:predict.intent')).toHaveValue('Keep Idlib')
  expect(it.errors).toEqual([])
})
