/**
 * A bot courts a person: Turkey is made an offer that nobody asked for, one that is worth signing for both; it counters,
 * and the bot signs or refuses, and says why.
 */
import { expect, test, type Locator } from '@playwright/test'
import idlib from '../../game/scenarios/idlib-2019.json' with { type: 'json' }
import type { SeatCommand } from '../../game/model/command.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { openBrowser } from '../support/browser.ts'
import { connect, type Player } from '../support/player.ts'
import { openFront } from './pages/front.ts'
import { close, expectPhase } from './pages/game.ts'
import { closeTalks } from './pages/closing.ts'
import { hush } from './pages/hush.ts'
import { scenarioBox } from './pages/idlib.ts'
import { button, heading, reader, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { answerButton } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'

const seat: ActorId = 'turkey'

/** The same person at the wire: what the page is told, to check what it shows. */
async function alsoAtTheWire({ page }: Reader, base: string): Promise<Player> {
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const match = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  return connect(openBrowser(base, cookie), { match, code: '' })
}

const waiting = ({ view }: Player): Offer[] =>
  view.offers.filter(
    ({ status, maker, signers, answers }) =>
      status === 'open' &&
      maker !== seat &&
      signers.includes(seat) &&
      !answers.some((one) => one.seat === seat),
  )

/** In units of the printed formula, for its maker and for Turkey. */
async function worth(wire: Player, { id, maker }: Offer): Promise<{ own: number; theirs: number }> {
  const reply = await wire.ask({ ask: 'readOffer', offer: id })
  const terms = reply.ok && isReading(reply.result) ? reply.result.terms : []
  const x = (of: ActorId) => terms.find((each) => each.seat === of)?.x ?? -9
  return { own: x(seat), theirs: x(maker) }
}
const isReading = (value: unknown): value is { terms: { seat: ActorId; x: number }[] } =>
  typeof value === 'object' && value !== null && 'terms' in value

async function warned(wire: Player, { id }: Offer): Promise<unknown> {
  const { turn, phase } = wire.view
  const command: SeatCommand = { type: 'sign', turn, phase, offer: id, keep: [] }
  const reply = await wire.ask({ ask: 'warn', command })
  return reply.ok ? reply.result : reply
}

/** Turkey asked for it: it answers a text of its own. */
const prompted = ({ view }: Player, { counters }: Offer): boolean =>
  view.offers.some(({ id, maker }) => id === counters && maker === seat)

/** An offer that neither history nor Turkey put there, worth more than nothing to both. */
async function courting(wire: Player, history: ReadonlySet<string>): Promise<Offer | null> {
  for (const offer of waiting(wire)) {
    const { own, theirs } = await worth(wire, offer)
    if (!history.has(offer.id) && !prompted(wire, offer) && own > 0 && theirs > 0) return offer
  }
  return null
}

/** What the bot says of this text of Turkey's. */
function answerOf({ cables }: Player, bot: ActorId, text: string | undefined): 'sign' | 'refuse' | undefined {
  const act = cables.findLast(({ from, said }) => from === bot && said?.offer === text)?.said?.act
  return act === 'sign' || act === 'refuse' ? act : undefined
}

const cardOf = ({ page, words }: Reader, { maker, counters }: Offer): Locator => {
  const head = counters === null ? 'talks:card.offer.you' : 'talks:card.counter.you'
  return page
    .locator('section.card')
    .filter({ has: page.getByRole('heading', { name: words.part(head, { maker }) }) })
    .first()
}

/** Bots have had their say, on the page and at the wire: what was sent before an answer has come before it. */
async function quiet(it: Reader, wire: Player): Promise<void> {
  await hush(it)
  await wire.ask({ ask: 'history' })
}

/** Refuses the first that waits. */
async function refuseFirst(it: Reader): Promise<void> {
  await answerButton(it, 'refuse').click()
  await hush(it)
}

/** Until there is one: what waits is refused, and in the second turn nothing is sealed. */
async function findOffer(it: Reader, wire: Player): Promise<Offer> {
  const history = new Set(wire.view.offers.map(({ id }) => id))
  for (let tries = 0; tries < 12 && wire.view.turn <= 2; tries++) {
    await quiet(it, wire)
    const found = await courting(wire, history)
    if (found !== null) return found
    // What a power has refused is dead, and stands folded.
    if (await answerButton(it, 'refuse').isVisible()) {
      await refuseFirst(it)
      continue
    }
    await closeTalks(it)
    await watch(it, 'planning')
    await close(it, 'planning')
    await expectPhase(it, 'talks')
  }
  throw new Error('nobody offered anything that is worth signing for both')
}

test('Turkey is made an offer that both could sign, counters it, and hears yes or no with a reason', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const it = reader(page)
  const { words } = it
  const errors = complaints(page)
  await openFront(it)
  await scenarioBox(it, idlib.title.en)
    .getByRole('button', { name: words.like('ui:front.playAs', { seat }) })
    .click()
  await expectPhase(it, 'talks')
  const wire = await alsoAtTheWire(it, baseURL ?? '')

  const offer = await findOffer(it, wire)
  expect(wire.view.turn).toBeLessThanOrEqual(2)
  const card = cardOf(it, offer)
  await test.step('the adviser reads it, and warns of nothing', async () => {
    expect(await warned(wire, offer)).toEqual([])
    const reading = card.locator('.reading')
    await expect(reading.locator('[data-advice]')).toBeVisible()
    await expect(reading.locator('[data-advice="refuse"]')).toHaveCount(0)
    await expect(reading.getByText(words.actor(offer.maker)).first()).toBeVisible()
    const said = offer.counters === null ? 'talks:said.offer' : 'talks:said.counter'
    await expect(card.getByText(words.text(said)).first()).toBeVisible()
  })

  await test.step('a counter-offer with a clause less, which the adviser reads before it is sent', async () => {
    await card.getByRole('button', { name: words.text('talks:answer.counter'), exact: true }).click()
    await expect(heading(it, 'talks:build.counterTitle')).toBeVisible()
    const leave = button(it, 'talks:build.removeClause')
    const before = await leave.count()
    await leave.last().click()
    await expect(leave).toHaveCount(before - 1)
    await expect(page.getByText(words.text('adviser:counsel.draft'))).toBeVisible()
    await button(it, 'talks:build.sendCounter').click()
    await expect(heading(it, 'talks:build.counterTitle')).toBeHidden()
    await hush(it)
  })

  await test.step('the bot signs or refuses, and its reason stands on the screen', async () => {
    const own = wire.view.offers.findLast(({ maker }) => maker === seat)
    const answer = () => answerOf(wire, offer.maker, own?.id)
    const ask = page.getByRole('radio', { name: words.starts('talks:voice.attend') }).first()
    // A client answers once its patron has spoken, or has closed its talks.
    if (answer() === undefined && (await ask.isVisible()))
      await ask.locator('xpath=ancestor::label[1]').click()
    await quiet(it, wire)
    if (answer() === undefined) await close(it, 'talks')
    await quiet(it, wire)
    const said = answer()
    if (said === undefined) throw new Error('the bot said nothing of it')
    await expect(page.getByRole('tab', { name: words.starts('talks:cable.tab') })).toBeVisible()
    await page.getByRole('tab', { name: words.starts('talks:cable.tab') }).click()
    const maker = words.actor(offer.maker)
    await page
      .getByRole('tabpanel')
      .getByRole('button')
      .filter({ hasText: maker })
      .filter({ hasText: words.text(`talks:said.${said}`) })
      .first()
      .click()
    const told = page
      .getByRole('tabpanel')
      .getByText(words.text(`talks:said.${said}`))
      .last()
    await expect(told).toBeVisible()
    // What it says beside yes or no.
    const reason = ((await told.textContent()) ?? '').replace(words.text(`talks:said.${said}`), '').trim()
    expect(reason).toMatch(/^(?:“.+”|[A-Z].+\.)$/)
  })
  wire.close()
  expect(errors).toEqual([])
})
