/** The whole rules as one person meets them: `idlib-2019` as Turkey, from the front page to the last screen. */
import { expect, test } from '@playwright/test'
import idlib from '../../game/scenarios/idlib-2019.json' with { type: 'json' }
import { closeTalks } from './pages/closing.ts'
import { expectEnd } from './pages/end.ts'
import { otherDice } from './pages/dice.ts'
import { openFront } from './pages/front.ts'
import { close, expectPhase, expectTurn, tab } from './pages/game.ts'
import { blameForAll, decideAll, offerInPrivate, scenarioBox } from './pages/idlib.ts'
import { hush } from './pages/hush.ts'
import { orderOnMapIfAny, predict } from './pages/planning.ts'
import { button, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { answerButton, counterWithLess, made, offer, showOrder } from './pages/talks.ts'
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

/** Orders to give from the map, each at the first of these places that has it. */
const wanted: readonly (readonly [kind: string, areas: readonly string[]])[] = [
  ['deploy', ['saraqib', 'jisr', 'idlib']],
  ['stand', ['saraqib', 'jisr', 'idlib', 'afrin']],
  ['fortify', ['idlib', 'jisr', 'saraqib']],
  ['aid', ['idlib', 'jisr', 'saraqib']],
  ['closeAir', ['idlib', 'jisr', 'saraqib']],
]
/** Bombards first: it keeps the war going, and whoever stands in Saraqib is hit for it. Then kinds that are new. */
async function orderByTapping(
  it: Reader,
  given: Set<string>,
  { strikes, kinds }: { strikes: readonly string[]; kinds: number },
): Promise<void> {
  for (const area of strikes) if (await orderOnMapIfAny(it, 'bombard', [area])) given.add('bombard')
  let now = 0
  for (const [kind, areas] of wanted.filter(([each]) => !given.has(each))) {
    if (now === kinds) return
    if (!(await orderOnMapIfAny(it, kind, areas))) continue
    given.add(kind)
    now += 1
  }
}

/** Counters the first offer that can be, if one waits. */
async function counterOne(it: Reader): Promise<number> {
  await hush(it)
  if (!(await answerButton(it, 'counter').isVisible())) return 0
  await counterWithLess(it)
  return 1
}

const intent = 'Keep Idlib'

/** What was guessed in Planning stands there with what came of it, and is counted. */
async function expectPredictions({ page, words }: Reader, made: number): Promise<void> {
  const predictions = page.getByRole('region', { name: words.text('end:predictions') })
  await expect(predictions.getByText(words.like('end:rightOwn', { count: made }))).toBeVisible()
  await expect(predictions.getByText(intent, { exact: true })).toHaveCount(made)
  await expect(predictions.getByText(words.text('end:cameOfIt'))).toHaveCount(made)
}

test.use({ baseURL: otherDice.address })

test('idlib-2019 as Turkey, from the front page to the end', async ({ page }) => {
  test.setTimeout(480_000)
  const it = reader(page)
  const errors = complaints(page)
  const given = new Set<string>()
  const done = { decided: 0, blamed: 0, predicted: 0, countered: 0 }

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

  const plan = async (turn: number, strikes: readonly string[], kinds: number) => {
    await expectTurn(it, turn)
    done.decided += await decideAll(it)
    done.blamed += await blameForAll(it)
    await orderByTapping(it, given, { strikes, kinds })
    await predict(it, intent)
    done.predicted += 1
    await expectWords(it)
    await close(it, 'planning')
    await expectPhase(it, 'talks')
  }

  await test.step('turn 2: orders from the map, one of them shown, an offer in private', async () => {
    await expect(text(it, 'game:news.title')).toBeVisible()
    await plan(2, ['maarrat', 'westAleppo'], 0)
    await showOrder(it, 'opposition')
    await offerInPrivate(it, 'russia', 'openHighway')
    await expectWords(it)
    now = await resolve(it, 2)
    expect(now.over).toBe(false)
  })

  await test.step('turn 3: an offer of three clauses, and a counter-offer', async () => {
    await plan(3, ['maarrat'], 1)
    await offer(it, ['ceasefire', 'holdLine', 'openHighway'], ['russia'])
    done.countered += await counterOne(it)
    await expectWords(it)
    now = await resolve(it, 3)
  })

  for (let turn = 4; !now.over; turn++)
    await test.step(`turn ${String(turn)}`, async () => {
      await plan(turn, [], 4)
      if (done.countered === 0) done.countered += await counterOne(it)
      now = await resolve(it, turn)
    })

  await test.step('the end: the predictions are scored; and the log of it all', async () => {
    await expectEnd(it)
    await expectPredictions(it, done.predicted)
    await expectWords(it)
    await tab(it, 'log').click()
    await expectWords(it)
  })
  expect(given.size, [...given].join(', ')).toBeGreaterThanOrEqual(5)
  expect(done.decided, 'questions of events').toBeGreaterThan(0)
  expect(done.countered, 'counter-offers').toBeGreaterThan(0)
  expect(done.blamed).toBeGreaterThan(0)
  expect(errors).toEqual([])
})
