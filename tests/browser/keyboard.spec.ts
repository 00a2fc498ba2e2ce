/** A whole turn by the keyboard alone, and the roles and names that a screen reader goes by. */
import { expect, test } from '@playwright/test'
import { openFront } from './pages/front.ts'
import { expectPhase, expectTurn, insist, onMap, type Foremost } from './pages/game.ts'
import { onKeys, walkTo } from './pages/hands.ts'
import { expectFocusKept, keysOf, type Keys } from './pages/keys.ts'
import { sealButton, takeBack } from './pages/planning.ts'
import { button, field, heading, reader, type Reader } from './pages/reader.ts'
import { answerButton, answered } from './pages/talks.ts'
import { arrival, playTurn } from './pages/turn.ts'
import { complaints } from './pages/wire.ts'

async function close(it: Reader, keys: Keys, phase: 'talks' | 'planning', next: Foremost): Promise<void> {
  await insist(it, button(it, `game:ready.${phase}`), (control) => keys.enter(control))
  await expectPhase(it, next)
  await expectFocusKept(it.page)
}

async function seal(it: Reader, keys: Keys, orders: number): Promise<void> {
  await keys.enter(sealButton(it))
  await expect(takeBack(it)).toHaveCount(orders)
  await expectFocusKept(it.page)
}

test('a turn by the keyboard alone', async ({ page }) => {
  const it = reader(page)
  const keys = keysOf(page)
  const { words } = it

  await test.step('into the game', async () => {
    await openFront(it)
    await keys.enter(button(it, 'ui:front.play', { seat: 'turkey' }))
    await expectPhase(it, 'talks')
  })

  await test.step('what a screen reader finds', async () => {
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('region', { name: words.starts('game:map.label') })).toBeVisible()
    await expect(
      page.getByRole('list', { name: words.text('game:map.areas') }).getByRole('button'),
    ).toHaveCount(8)
    await expect(page.getByRole('tablist', { name: words.text('game:tabs.label') })).toBeVisible()
    await expect(heading(it, 'talks:threat.rival')).toBeVisible()
    for (const nameless of await page.getByRole('button', { name: /^$/ }).all())
      await expect(nameless).toBeHidden()
  })

  await test.step('Talks: refuse the offer, close', async () => {
    await keys.enter(answerButton(it, 'refuse'))
    await expect(answered(it, 'turkey', 'refused')).toBeVisible()
    await expectFocusKept(page)
    await close(it, keys, 'talks', 'resolution')
  })

  await test.step('Resolution, step by step', async () => {
    const count = page.getByText(/^\d+ of \d+$/)
    await expect(count).toHaveText(/^1 of/)
    await keys.enter(page.getByRole('button', { name: words.text('resolution:next'), exact: true }))
    await expect(count).toHaveText(/^2 of/)
    await keys.enter(button(it, 'resolution:previous'))
    await expect(count).toHaveText(/^1 of/)
    await expectFocusKept(page)
    await keys.enter(button(it, 'resolution:skip'))
    await expect(heading(it, 'resolution:everybody')).toBeVisible()
    await expectFocusKept(page)
    await keys.enter(button(it, 'resolution:done.planning'))
    await expectPhase(it, 'planning')
    await expectFocusKept(page)
  })

  await test.step('Planning: an order on the map', async () => {
    const where = page.getByRole('combobox', { name: words.text('planning:orders.where') })
    await walkTo(it, keys, 'idlib')
    await keys.press('Enter')
    await expect(where).toHaveValue('idlib')
    await keys.press('Escape')
    await expect(where).toHaveValue('')
    await expect(onMap(it, 'idlib')).toBeFocused()
    await keys.press('Space')
    await keys.enter(
      page.getByRole('button', { name: words.starts('planning:give.deploy', { area: 'idlib' }) }),
    )
    await expectFocusKept(page)
    await seal(it, keys, 1)
  })

  await test.step('Planning: an order from the list', async () => {
    await keys.reach(page.getByRole('combobox', { name: words.text('planning:orders.where') }))
    await page.keyboard.press('Home')
    await keys.enter(
      page.getByRole('button', { name: words.starts('rules:order.name.deploy'), expanded: false }),
    )
    await keys.enter(page.getByRole('button', { name: words.starts('planning:give.deploy') }).first())
    await expectFocusKept(page)
    await seal(it, keys, 2)
  })

  await test.step('Planning: a prediction', async () => {
    const radio = (will: string) =>
      page.getByRole('radio', { name: words.text(`planning:predict.will.${will}`), exact: true })
    await keys.reach(radio('strike'))
    await keys.press('ArrowRight')
    await expect(radio('sign')).toBeChecked()
    await expect(page.getByText(words.text('planning:predict.saved'), { exact: true })).toBeVisible()
    await keys.reach(field(it, 'planning:predict.intent'))
    await page.keyboard.type('Hold Idlib')
    await keys.press('Enter')
    await expectFocusKept(page)
  })

  await test.step('on to the Talks of the next turn', async () => {
    await close(it, keys, 'planning', 'talks')
    await expectTurn(it, 2)
  })
})

test('a whole turn of idlib-2019 by the keyboard alone', async ({ page, baseURL }) => {
  test.setTimeout(480_000)
  const it = reader(page)
  const errors = complaints(page)
  const look = async (where: string) => (where === arrival ? undefined : expectFocusKept(page))
  await playTurn({ it, hands: onKeys(it, keysOf(page)), look }, baseURL ?? '')
  expect(errors).toEqual([])
})
