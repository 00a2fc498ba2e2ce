/** Cables between seats, and what people who share a seat see of one another. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Browser } from '@playwright/test'
import { openFront, startGame } from './pages/front.ts'
import { close, expectPhase, insist } from './pages/game.ts'
import { button, field, reader, text, type Reader } from './pages/reader.ts'
import { answerButton, offer, refuse } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'
import { wordsOf } from './pages/words.ts'

interface Person extends Reader {
  readonly errors: string[]
}

async function person(browser: Browser, locale = 'en-GB', phone = false): Promise<Person> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }
  const page = await (await browser.newContext({ locale, viewport })).newPage()
  return { ...reader(page, wordsOf(locale.startsWith('de') ? 'de' : 'en')), errors: complaints(page) }
}

/** A session of `highway` in which several people may share a seat; answers its code. */
async function openShared({ page }: Reader): Promise<string> {
  const answer = await page.request.post('/api/sessions', {
    data: { scenario: 'highway', clock: null, perSeat: 3 },
    headers: { origin: new URL(page.url()).origin },
  })
  const created: unknown = await answer.json()
  if (typeof created !== 'object' || created === null || !('code' in created)) throw new Error('no session')
  return String(created.code)
}

/** Takes the seat, or shares it with whoever sits there. */
async function sit(it: Reader, name: string, seat: string): Promise<void> {
  const { page, words } = it
  await field(it, 'ui:lobby.name').fill(name)
  await page.getByRole('button', { name: new RegExp(`: ${words.actor(seat)}$`) }).click()
}

/** Each joins, one after the other; the first starts. */
async function play(people: readonly { it: Reader; name: string; seat: string }[]): Promise<void> {
  const first = people[0]?.it
  if (first === undefined) return
  await openFront(first)
  const code = await openShared(first)
  for (const { it, name, seat } of people) {
    await it.page.goto(`/s/${code}`)
    await sit(it, name, seat)
    await expect(first.page.getByText(name).first()).toBeVisible()
  }
  await startGame(first)
  for (const { it } of people) await expectPhase(it, 'talks')
}

async function expectAccessible({ page }: Reader): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.game-side').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
}

const cables = ({ page, words }: Reader) => page.getByRole('tab', { name: words.starts('talks:cable.tab') })
const sheet = ({ page }: Reader) => page.locator('.cables').getByRole('textbox')
const conversation = ({ page, words }: Reader, seat: string) =>
  page.locator('.cable-row').filter({ hasText: words.actor(seat) })

test('two seats exchange cables; what is unread is counted, what is unsent stays', async ({ browser }) => {
  const russia = await person(browser)
  const turkey = await person(browser, 'de-DE', true)
  await play([
    { it: russia, name: 'Vera', seat: 'russia' },
    { it: turkey, name: 'Deniz', seat: 'turkey' },
  ])

  await test.step('one writes: Enter sends, Shift and Enter break the line', async () => {
    await cables(russia).click()
    await expect(text(russia, 'cables:bots')).toBeVisible()
    await sheet(russia).fill('Will you separate HTS?')
    await sheet(russia).press('Shift+Enter')
    await sheet(russia).pressSequentially('We stop the army.')
    await sheet(russia).press('Enter')
    await expect(sheet(russia)).toHaveValue('')
    await expect(russia.page.locator('.cable[data-kind="own"]')).toContainText('We stop the army.')
  })

  await test.step('the other is told: a number at the tab and in the title, words for who cannot see', async () => {
    await expect(turkey.page).toHaveTitle(/^\(1\) /)
    await expect(cables(turkey)).toContainText('1')
    await expect(turkey.page.locator('.announcer')).toContainText(
      turkey.words.part('talks:cable.from', { seat: 'russia' }),
    )
    await cables(turkey).click()
    await conversation(turkey, 'russia').click()
    await expect(turkey.page.getByText('Will you separate HTS?')).toBeVisible()
    await expectAccessible(turkey)
    await expect(turkey.page).toHaveTitle(/^[^(]/)
  })

  await test.step('unsent text survives a reload, and is still read as read', async () => {
    await sheet(turkey).fill('Erst in Runde 4')
    await turkey.page.reload()
    await expectPhase(turkey, 'talks')
    await expect(turkey.page).toHaveTitle(/^[^(]/)
    await cables(turkey).click()
    await conversation(turkey, 'russia').click()
    await expect(sheet(turkey)).toHaveValue('Erst in Runde 4')
    await sheet(turkey).press('Enter')
    await expect(russia.page.getByText('Erst in Runde 4')).toBeVisible()
    await expect(russia.page, 'what stands in sight is read').toHaveTitle(/^[^(]/)
  })

  const wide = await turkey.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(0)
  expect([...russia.errors, ...turkey.errors]).toEqual([])
})

test('in a shared seat drafts stand side by side, and one person speaks', async ({ browser }) => {
  const deniz = await person(browser)
  const elif = await person(browser)
  const vera = await person(browser)
  await play([
    { it: deniz, name: 'Deniz', seat: 'turkey' },
    { it: elif, name: 'Elif', seat: 'turkey' },
    { it: vera, name: 'Vera', seat: 'russia' },
  ])
  await expect(vera.page.locator('.talks-crew'), 'alone in a seat there is nothing to say').toHaveCount(0)
  await expect(text(deniz, 'talks:crew.you')).toBeVisible()
  await expect(text(elif, 'talks:crew.other', { name: 'Deniz' })).toBeVisible()

  await test.step('whoever does not speak is refused in sight', async () => {
    await insist(elif, answerButton(elif, 'sign'), (control) => control.click())
    const refusal = elif.page.getByRole('alert').filter({ hasText: 'Deniz' })
    await expect(refusal).toBeInViewport()
  })

  await test.step('a draft is seen as it grows, with what it changes, and can be taken over', async () => {
    const leave = (it: Reader, clause: string) =>
      button(it, 'talks:build.removeClause', { name: it.words.text(`rules:clause.name.${clause}`) }).click()
    await answerButton(elif, 'counter').click()
    await leave(elif, 'withdrawal')
    await expect(button(elif, 'talks:crew.leave')).toBeVisible()
    await expect(button(elif, 'talks:build.sendCounter')).toHaveCount(0)
    await expect(text(deniz, 'talks:crew.writing')).toBeVisible()

    await answerButton(deniz, 'counter').click()
    const version = deniz.page.locator('.talks-version').filter({ hasText: 'Elif' })
    await expect(version).toContainText(deniz.words.text('talks:difference.removed'))
    await expectAccessible(deniz)
    await button(deniz, 'talks:crew.take', { name: 'Elif' }).click()
    await expect(version).toContainText(deniz.words.text('talks:difference.none'))
    await button(deniz, 'talks:build.back').click()
  })

  await test.step('the captaincy is handed on, and then it counts', async () => {
    await button(elif, 'talks:crew.leave').click()
    await deniz.page.getByText(deniz.words.text('talks:crew.handOver')).click()
    await button(deniz, 'talks:crew.handTo', { name: 'Elif' }).click()
    await expect(text(deniz, 'talks:crew.other', { name: 'Elif' })).toBeVisible()
    await expect(text(elif, 'talks:crew.you')).toBeVisible()
    await insist(elif, answerButton(elif, 'refuse'), (control) => control.click())
    await expect(answerButton(deniz, 'refuse')).toBeHidden()
  })

  await test.step('cables in the making are seen too, and both are kept', async () => {
    for (const it of [deniz, elif]) await cables(it).click()
    await sheet(deniz).fill('Not before turn 4.')
    await sheet(elif).fill('Give us a road first.')
    const hers = deniz.page.locator('.cable[data-kind="draft"]').filter({ hasText: 'Elif' })
    await expect(hers).toContainText('Give us a road first.')
    await button(deniz, 'cables:draft.take', { name: 'Elif' }).click()
    await expect(sheet(deniz)).toHaveValue('Give us a road first.')
    await expect(deniz.page.getByText('Not before turn 4.')).toBeVisible()
    await sheet(deniz).press('Enter')
    // Bots say a word on what was answered: they are counted too.
    await expect(vera.page).toHaveTitle(/^\([1-9]\) /)
    await expect(elif.page.locator('.cable-row').filter({ hasText: 'Give us a road first.' })).toBeVisible()
  })
  expect([...deniz.errors, ...elif.errors, ...vera.errors]).toEqual([])
})

test('an offer that comes after one has closed opens Talks again, and says so', async ({ browser }) => {
  const damascus = await person(browser)
  const turkey = await person(browser, 'en-GB', true)
  await play([
    { it: damascus, name: 'Rima', seat: 'damascus' },
    { it: turkey, name: 'Deniz', seat: 'turkey' },
  ])
  await refuse(turkey, 'turkey')
  await close(turkey, 'talks')
  await expect(button(turkey, 'game:ready.undo')).toBeVisible()
  await offer(damascus, ['ceasefire', 'holdLine'])
  await expect(text(turkey, 'talks:reopened').first()).toBeVisible()
  await expect(button(turkey, 'game:ready.talks')).toBeVisible()
  await expect(answerButton(turkey, 'refuse')).toBeInViewport()
  await refuse(turkey, 'turkey')
  await expect(turkey.page.locator('.talks').getByText(turkey.words.like('talks:reopened'))).toBeHidden()
  expect([...damascus.errors, ...turkey.errors]).toEqual([])
})
