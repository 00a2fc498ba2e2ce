/** The lesson as a newcomer plays it: `highway` as Turkey, from the front page to the last screen. */
import { expect, test } from '@playwright/test'
import { closeTalks } from './pages/closing.ts'
import { expectEnd } from './pages/end.ts'
import { openFront, playAlone } from './pages/front.ts'
import { close, expectPhase, expectTurn } from './pages/game.ts'
import { orderOnMap, predict } from './pages/planning.ts'
import { heading, reader, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { answerButton, made, offer, openCounter, sendCounter, showOrder } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'

/** Refuses what is offered, ends Talks and watches what comes of it. How many offers were refused. */
async function resolve(it: Reader, next: 'planning' | 'ended'): Promise<number> {
  const refused = await closeTalks(it)
  await watch(it, next)
  return refused
}

async function closePlanning(it: Reader): Promise<void> {
  await close(it, 'planning')
  await expectPhase(it, 'talks')
}

test('highway as Turkey, from the front page to the end', async ({ page }) => {
  const it = reader(page)
  const errors = complaints(page)

  await test.step('two clicks to the answer to an offer and a threat', async () => {
    await openFront(it)
    await playAlone(it, 'turkey')
    await expect(made(it, 'russia')).toBeInViewport()
    await expect(heading(it, 'talks:threat.rival')).toBeInViewport()
    await expect(
      page.getByRole('complementary', { name: it.words.text('game:brief.title') }),
    ).toBeInViewport()
    await expect(page.getByText(it.words.text('game:brief.slipNotice'))).toBeInViewport()
    for (const answer of ['sign', 'counter', 'refuse'] as const)
      await expect(answerButton(it, answer)).toBeInViewport()
    await openCounter(it)
  })

  await test.step('turn 1: a counter-offer, and an order shown', async () => {
    await sendCounter(it, 'withdrawal')
    await showOrder(it, 'opposition')
    await resolve(it, 'planning')
  })

  let refused = 0
  await test.step('turn 2: the first sealed order, and an offer of three clauses', async () => {
    await expectTurn(it, 2)
    await orderOnMap(it, 'deploy', 'idlib')
    await orderOnMap(it, 'fortify', 'idlib', 'saraqib', 'westAleppo', 'jisr')
    await predict(it, 'Keep Idlib')
    await closePlanning(it)
    await offer(it, ['ceasefire', 'holdLine', 'openHighway'])
    refused += await resolve(it, 'planning')
  })

  await test.step('turn 3: two more kinds of order', async () => {
    await expectTurn(it, 3)
    await orderOnMap(it, 'stand', 'idlib', 'jisr', 'westAleppo', 'saraqib')
    await orderOnMap(it, 'bombard', 'saraqib', 'maarrat', 'westAleppo', 'aleppo')
    await closePlanning(it)
    refused += await resolve(it, 'planning')
  })

  await test.step('turn 4, and the end', async () => {
    await expectTurn(it, 4)
    await closePlanning(it)
    refused += await resolve(it, 'ended')
    await expectEnd(it)
  })
  expect(refused).toBeGreaterThan(0)
  expect(errors).toEqual([])
})
