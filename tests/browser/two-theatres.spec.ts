/** Both maps: the first two turns of `two-theatres-2019` as Russia, and a text that ties one war to the other. */
import { expect, test } from '@playwright/test'
import two from '../../game/scenarios/two-theatres-2019.json' with { type: 'json' }
import { closeTalks } from './pages/closing.ts'
import { openFront } from './pages/front.ts'
import { close, expectPhase, expectTurn, insist, onMap, tab } from './pages/game.ts'
import { decideAll, scenarioBox } from './pages/idlib.ts'
import { hush } from './pages/hush.ts'
import { orderOnMapIfAny } from './pages/planning.ts'
import { reader, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { complaints } from './pages/wire.ts'

const full = two.variants.find(({ id }) => id === 'full')?.title.en ?? ''

/** Of the offer that holds a linkage, as the clause reads. */
const tied = ({ page, words }: Reader) =>
  page
    .locator('section')
    .filter({ hasText: words.part('rules:clause.linkageMirrored') })
    .filter({ has: page.getByRole('button', { name: words.text('talks:answer.sign'), exact: true }) })
    .last()

test('two-theatres-2019 as Russia: two turns on two maps, and a linkage signed', async ({ page }) => {
  test.setTimeout(300_000)
  const it = reader(page)
  const errors = complaints(page)
  const { words } = it

  await test.step('from the front page into the full game', async () => {
    await openFront(it)
    const box = scenarioBox(it, two.title.en)
    await box.getByText(full, { exact: true }).click()
    await box.getByRole('button', { name: words.like('ui:front.playAs', { seat: 'russia' }) }).click()
    await expectTurn(it, 1)
    await expectPhase(it, 'talks')
  })

  await test.step('turn 1: the map of the other war, and a no to what is offered', async () => {
    await expect(onMap(it, 'idlib')).toBeVisible()
    await page.getByRole('button', { name: words.starts('names:theatre.libya') }).click()
    await expect(onMap(it, 'benghazi')).toBeVisible()
    await closeTalks(it)
    await watch(it, 'planning')
  })

  await test.step('turn 2: an order on each map', async () => {
    await expectTurn(it, 2)
    await decideAll(it)
    await page.keyboard.press('1')
    expect(await orderOnMapIfAny(it, 'air', ['maarrat', 'saraqib', 'jisr'])).toBe(true)
    await page.getByRole('button', { name: words.starts('names:theatre.libya') }).click()
    expect(await orderOnMapIfAny(it, 'aid', ['tripoli', 'benghazi', 'tarhuna'])).toBe(true)
    await close(it, 'planning')
    await expectPhase(it, 'talks')
  })

  await test.step('turn 2: Ankara ties the sky of one war to the arms of the other, and Moscow signs', async () => {
    await hush(it)
    await expect(tied(it), 'in turn 2 a bot offers Russia a text with a linkage').toBeVisible()
    const sign = tied(it).getByRole('button', { name: words.text('talks:answer.sign'), exact: true })
    await insist(it, sign, (control) => control.click())
    await closeTalks(it)
    await watch(it, 'planning')
    await tab(it, 'orders').click()
    await expect(page.getByText(words.part('rules:clause.linkageMirrored')).first()).toBeVisible()
  })

  expect(errors).toEqual([])
})
