/** A whole turn of `idlib-2019` as Turkey, in any language and with any hands; somebody else sits in another seat. */
import { expect } from '@playwright/test'
import { join, openSession, type Player } from '../../support/player.ts'
import { seatButton } from './front.ts'
import { closeTogether, refuseWhatWaits } from './closing.ts'
import { expectPhase, expectTurn, insist, tab } from './game.ts'
import type { Hands } from './hands.ts'
import { sealButton, takeBack } from './planning.ts'
import { button, field, heading, type Reader } from './reader.ts'
import { answerButton } from './talks.ts'

export interface Turn {
  readonly it: Reader
  readonly hands: Hands
  /** Looks around: the focus, the language. */
  readonly look: (where: string) => Promise<void>
}

/** Nothing has been pressed yet on the page that one comes to. */
export const arrival = 'the first offer'

const friendSeat = 'iran'

/** Takes the seat in the lobby; the other person is there already, and begins. */
async function begin({ it, hands, look }: Turn, base: string): Promise<Player> {
  const session = await openSession(base, 'idlib-2019')
  const friend = await join(base, { code: session.code, name: 'Vera', seat: friendSeat })
  await it.page.goto(`/s/${session.code}`)
  await hands.write(field(it, 'ui:lobby.name'), 'Deniz')
  await hands.press(seatButton(it, 'turkey'))
  await expect(seatButton(it, 'turkey')).toBeHidden()
  await session.start()
  await expectPhase(it, 'talks')
  await expect(answerButton(it, 'refuse')).toBeVisible()
  await look(arrival)
  return friend
}

/** The other person has nothing to say in this phase, and closes unless that is done. */
async function passes(friend: Player, phase: 'planning' | 'talks', turn: number): Promise<void> {
  await friend.until(({ view }) => view.turn > turn || (view.phase === phase && view.turn === turn))
  const { view } = friend
  if (view.turn === turn && view.seats[friendSeat]?.ready === false)
    await friend.submit({ type: 'ready', turn, phase, ready: true })
}

const closeTalks = (turn: Turn, friend: Player, now: number): Promise<number> =>
  closeTogether(
    [turn.it],
    () => passes(friend, 'talks', now),
    () => turn,
  )

async function watchToTheEnd({ it, hands, look }: Turn): Promise<void> {
  const next = it.page.getByRole('button', { name: it.words.text('resolution:next'), exact: true })
  const summary = heading(it, 'resolution:everybody')
  const controls = it.page.getByRole('region', { name: it.words.text('resolution:controls') })
  await expect(next.or(summary).first()).toBeVisible()
  await look('Resolution')
  for (let steps = 0; steps < 200 && (await next.isVisible()); steps++) {
    const before = (await controls.textContent()) ?? ''
    await hands.press(next)
    await expect(controls).not.toHaveText(before)
  }
  await expect(summary).toBeVisible()
  await look('what the turn changed')
  await hands.press(button(it, 'resolution:done.planning'))
  await expectPhase(it, 'planning')
  await look('Planning')
}

async function readNews({ it, hands }: Turn): Promise<void> {
  const news = it.page.getByRole('region', { name: it.words.text('game:news.title') })
  await expect(news.getByRole('paragraph').first()).toBeVisible()
  const folds = news.locator('summary')
  if ((await folds.count()) < 2) return
  await hands.press(folds.last())
  await expect(news.getByRole('paragraph').last()).toBeVisible()
}

/** The second option, and then the first again. */
async function decide({ it, hands, look }: Turn): Promise<void> {
  const { page, words } = it
  const questions = page.locator('section').filter({
    has: page.getByText(words.text('planning:question.open'), { exact: true }),
  })
  const answered = page.getByText(words.text('planning:question.answered'), { exact: true })
  const question = questions.getByRole('group').first()
  const name = (await question.getByRole('radio').first().getAttribute('name')) ?? ''
  const radios = page.locator(`input[name="${name}"]`)
  await hands.choose(radios.nth(1))
  await expect(answered.first()).toBeVisible()
  await hands.choose(radios.nth(0))
  await look('a question answered')
}

async function seal({ it, hands, look }: Turn, orders: number): Promise<void> {
  await hands.press(sealButton(it))
  await expect(takeBack(it)).toHaveCount(orders)
  await look('an order sealed')
}

/** One from the list, one by the map; the first is taken back. */
async function order(turn: Turn): Promise<void> {
  const { it, hands, look } = turn
  const { page, words } = it
  const give = (kind: string, given = {}) =>
    page.getByRole('button', { name: words.starts(`planning:give.${kind}`, given) }).first()
  await hands.press(
    page.getByRole('button', { name: words.starts('rules:order.name.address'), expanded: false }),
  )
  await hands.press(give('address'))
  await seal(turn, 1)
  await hands.pick('idlib')
  await expect(page.getByRole('combobox', { name: words.text('planning:orders.where') })).toHaveValue('idlib')
  await hands.press(give('deploy', { area: 'idlib' }))
  await seal(turn, 2)
  await hands.press(takeBack(it).first())
  await expect(takeBack(it)).toHaveCount(1)
  await look('an order taken back')
}

async function predict({ it, hands, look }: Turn): Promise<void> {
  const { page, words } = it
  await hands.write(field(it, 'planning:predict.intent'), 'Idlib')
  await hands.choose(page.getByRole('radio', { name: words.text('planning:predict.will.sign'), exact: true }))
  await expect(page.getByText(words.text('planning:predict.saved'), { exact: true })).toBeVisible()
  await look('a prediction made')
}

const saying = '3 000 000?'

async function cable({ it, hands, look }: Turn, friend: Player): Promise<void> {
  const { page, words } = it
  await hands.turnTo(page.getByRole('tab', { name: words.starts('talks:cable.tab') }))
  await look('cables')
  await hands.write(page.getByRole('textbox', { name: words.starts('cables:writeTo') }), saying)
  await hands.press(button(it, 'cables:send'))
  await friend.until(({ cables }) => cables.some(({ text, from }) => text === saying && from === 'turkey'))
  await expect(page.getByText(saying).first()).toBeVisible()
  await look('a cable sent')
  await hands.turnTo(tab(it, 'phase'))
  await expectPhase(it, 'talks')
}

/** The first Talks, then turn 2 whole: Planning, Talks, Resolution. */
export async function playTurn(turn: Turn, base: string): Promise<void> {
  const { it, hands, look } = turn
  const friend = await begin(turn, base)
  expect(await refuseWhatWaits(it, turn)).toBeGreaterThan(0)
  await closeTalks(turn, friend, 1)
  await watchToTheEnd(turn)
  await expectTurn(it, 2)

  await readNews(turn)
  await decide(turn)
  await order(turn)
  await predict(turn)
  await passes(friend, 'planning', 2)
  await insist(it, button(it, 'game:ready.planning'), (control) => hands.press(control))
  await expectPhase(it, 'talks')
  await look('Talks')

  await refuseWhatWaits(it, turn)
  await cable(turn, friend)
  await closeTalks(turn, friend, 2)
  await watchToTheEnd(turn)
  await expectTurn(it, 3)
  friend.close()
}
