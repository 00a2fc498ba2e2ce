/** The whole rules as one person meets them: `idlib-2019` as Turkey, from the front page to the last screen. */
import { expect, test } from '@playwright/test'
import idlib from '../../game/scenarios/idlib-2019.json' with { type: 'json' }
import { expectEnd } from './pages/end.ts'
import { openFront } from './pages/front.ts'
import { close, expectPhase, expectTurn, tab } from './pages/game.ts'
import { closeTalks, decideAll, offerInPrivate, scenarioBox } from './pages/idlib.ts'
import { orderFromList, orderOnMap } from './pages/planning.ts'
import { button, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { made } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'

const [variant] = idlib.variants
const turns = variant?.turns ?? 0

/** Keys that have no words, and gaps that nothing filled. */
async function expectWords({ page }: Reader): Promise<void> {
  const shown = await page.locator('body').innerText()
  expect(shown).not.toMatch(/\{\{|\[object|undefined|\b(?:chronicle|cause|refusal|order|clause)\.[a-z]+/)
}

/** Refuses what is offered and carries the turn out. It may end a turn early. */
async function resolve(it: Reader, turn: number): Promise<{ over: boolean; refused: number }> {
  const refused = await closeTalks(it)
  await expectWords(it)
  const over = turn === turns || (await button(it, 'resolution:toEnd').isVisible())
  await watch(it, over ? 'ended' : 'planning')
  return { over, refused }
}

test('idlib-2019 as Turkey, from the front page to the end', async ({ page }) => {
  test.setTimeout(240_000)
  const it = reader(page)
  const errors = complaints(page)
  let decided = 0

  await test.step('from the front page to the first offer', async () => {
    await openFront(it)
    const box = scenarioBox(it, idlib.title.en)
    await expect(box).toContainText(idlib.summary.en)
    await box.getByText(it.words.text('ui:front.before')).click()
    await expect(box).toContainText(idlib.notice.en)
    for (const each of idlib.variants) await expect(box.getByText(each.title.en)).toBeVisible()
    await box.getByRole('button', { name: it.words.like('ui:front.playAs', { seat: 'turkey' }) }).click()
    await expectTurn(it, 1)
    await expect(made(it, 'russia')).toBeInViewport()
  })

  let now = { over: false, refused: 0 }
  await test.step('turn 1: refuse, and watch what comes', async () => {
    now = await resolve(it, 1)
    expect(now.over).toBe(false)
    expect(now.refused).toBeGreaterThan(0)
  })

  await test.step('turn 2: questions of events, three orders, an offer in private', async () => {
    await expectTurn(it, 2)
    await expect(text(it, 'game:news.title')).toBeVisible()
    decided += await decideAll(it)
    await orderFromList(it, 'address')
    await orderOnMap(it, 'deploy', 'idlib')
    await orderFromList(it, 'aid')
    await expectWords(it)
    await close(it, 'planning')
    await expectPhase(it, 'talks')
    await offerInPrivate(it, 'russia', 'openHighway')
    await expectWords(it)
    now = await resolve(it, 2)
  })

  for (let turn = 3; !now.over; turn++)
    await test.step(`turn ${String(turn)}`, async () => {
      await expectTurn(it, turn)
      decided += await decideAll(it)
      await close(it, 'planning')
      await expectPhase(it, 'talks')
      now = await resolve(it, turn)
    })

  await test.step('the end, and the log of it all', async () => {
    await expectEnd(it)
    await expectWords(it)
    await tab(it, 'log').click()
    await expectWords(it)
  })
  expect(decided).toBeGreaterThan(0)
  expect(errors).toEqual([])
})
