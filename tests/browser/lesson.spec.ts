/** The lesson by doing what it says, from the front page to the last screen; left, brought back, on a phone. */
import { devices, expect, test } from '@playwright/test'
import { highway } from '../../client/lessons/highway.ts'
import { openFront, playAlone } from './pages/front.ts'
import { expectPhase } from './pages/game.ts'
import { hush } from './pages/hush.ts'
import { coach, expectStep, follow, ring, stepNow } from './pages/lesson.ts'
import { button, reader } from './pages/reader.ts'
import { answerButton } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'
import { wordsOf } from './pages/words.ts'

test('the whole lesson', async ({ page }) => {
  test.setTimeout(300_000)
  const it = reader(page)
  const errors = complaints(page)
  await openFront(it)
  await playAlone(it, 'turkey')
  await expectStep(it, 'answer')
  await expect(answerButton(it, 'refuse')).toBeInViewport()

  const came: string[] = []
  for (let acts = 0; acts < 60; acts++) {
    await expect(coach(it)).toHaveAttribute('data-step', /./, { timeout: 30_000 })
    await hush(it)
    const step = await stepNow(it)
    if (came.at(-1) !== step) came.push(step)
    if (step === 'end') break
    await expect(ring(it)).toHaveCount(1)
    await follow(it, step)
    if (!/^(?:reply|answer)/.test(step))
      await expect(coach(it)).not.toHaveAttribute('data-step', step, { timeout: 30_000 })
  }

  await expectPhase(it, 'ended')
  const always = highway.filter(({ when }) => when === undefined).map(({ id }) => id)
  expect([...new Set(came)].filter((id) => always.includes(id))).toEqual(always)
  await button(it, 'lessons:finish').click()
  await expect(coach(it)).toBeHidden()
  expect(errors).toEqual([])
})

test('left, kept, brought back; the focus goes where the step points', async ({ page }) => {
  const it = reader(page, wordsOf('de'))
  await page.addInitScript(() => localStorage.setItem('guarantors.language', 'de'))
  await openFront(it)
  await playAlone(it, 'turkey')
  await expectStep(it, 'answer')

  await button(it, 'lessons:go').press('Enter')
  await expect(ring(it)).toBeFocused()
  await button(it, 'lessons:free').click()
  await expectStep(it, 'show')

  await page.reload()
  await expectStep(it, 'show')
  await button(it, 'lessons:leave').click()
  await expect(coach(it)).toBeHidden()
  await expect(ring(it)).toHaveCount(0)
  await page.reload()
  await expectPhase(it, 'talks')
  await expect(coach(it)).toBeHidden()

  await button(it, 'game:menu.open').click()
  await button(it, 'game:menu.lesson').click()
  await expectStep(it, 'show')
})

test('without the lesson the table is clear', async ({ page }) => {
  const it = reader(page)
  await openFront(it)
  await button(it, 'ui:front.playFree').click()
  await expectPhase(it, 'talks')
  await expect(coach(it)).toBeHidden()
})

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
test.describe('on a phone', () => {
  test.use({ ...phone, viewport: { width: 390, height: 844 } })

  test('the card makes room for what it speaks of', async ({ page }) => {
    const it = reader(page)
    await openFront(it)
    await playAlone(it, 'turkey')
    await expectStep(it, 'answer')
    await button(it, 'lessons:go').tap()
    await expect(button(it, 'lessons:go')).toBeHidden()
    await expect(ring(it)).toBeInViewport()
    await answerButton(it, 'refuse').tap()
    await expect(coach(it)).not.toHaveAttribute('data-step', 'answer')
    await expect(button(it, 'lessons:go')).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
})
