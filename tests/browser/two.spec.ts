/** Two people in two browsers: join, negotiate, keep secrets, come back. */
import { expect, test, type Browser } from '@playwright/test'
import { closeTogether } from './pages/closing.ts'
import { joinByCode, openFront, openSession, startGame, takeSeat } from './pages/front.ts'
import { close, expectPhase, expectTurn, tab } from './pages/game.ts'
import { orderOnMap } from './pages/planning.ts'
import { button, field, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { answerButton, answered, made, offer, refuse } from './pages/talks.ts'
import { complaints, listen, type Wire } from './pages/wire.ts'

interface Person extends Reader {
  readonly wire: Wire
  readonly errors: string[]
}

async function person(browser: Browser): Promise<Person> {
  const page = await (await browser.newContext()).newPage()
  return { ...reader(page), wire: listen(page), errors: complaints(page) }
}

/** “ABC DEF” in lower case, as one types it from a projector. */
const asTyped = (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `.toLowerCase()

async function seatTwo(browser: Browser): Promise<{ russia: Person; turkey: Person }> {
  const [russia, turkey] = [await person(browser), await person(browser)]
  await openFront(russia)
  const code = await openSession(russia)
  await expect(text(russia, 'ui:lobby.onlyHere')).toBeVisible()
  await takeSeat(russia, 'Vera', 'russia')
  await openFront(turkey)
  await joinByCode(turkey, asTyped(code))
  await expect(turkey.page.getByText('Vera')).toBeVisible()
  await takeSeat(turkey, 'Deniz', 'turkey')
  await expect(russia.page.getByText('Deniz')).toBeVisible()
  await expect(text(turkey, 'ui:lobby.waitForStart')).toBeVisible()
  await startGame(russia)
  for (const each of [russia, turkey]) await expectPhase(each, 'talks')
  return { russia, turkey }
}

/** Both end their part; each is told whom it waits for. */
async function bothClose(first: Reader, second: Reader, phase: 'talks' | 'planning'): Promise<void> {
  await close(first, phase)
  await expect(text(first, 'game:ready.waiting')).toBeVisible()
  // A bot may speak once one has closed: that is answered first.
  if (phase === 'talks') await closeTogether([second, first])
  else await close(second, phase)
}

async function toSecondTalks(russia: Reader, turkey: Reader): Promise<void> {
  await refuse(turkey, 'turkey')
  await bothClose(turkey, russia, 'talks')
  for (const each of [russia, turkey]) await watch(each, 'planning')
  await orderOnMap(turkey, 'deploy', 'idlib')
  await bothClose(turkey, russia, 'planning')
  for (const each of [russia, turkey]) await expectPhase(each, 'talks')
}

test('two people join, negotiate and keep their secrets', async ({ browser }) => {
  const { russia, turkey } = await seatTwo(browser)
  await expect(made(turkey, 'russia')).toBeVisible()
  await toSecondTalks(russia, turkey)
  await offer(russia, ['ceasefire', 'holdLine', 'openHighway'])
  await expect(made(turkey, 'russia')).toBeVisible()
  await answerButton(turkey, 'sign').click()
  for (const each of [russia, turkey]) await expect(answered(each, 'turkey', 'signed')).toBeVisible()

  const [toRussia, toTurkey] = [await russia.wire.received(), await turkey.wire.received()]
  expect(toTurkey).toContain('1.turkey.stand.saraqib')
  expect(toTurkey).toContain('2.turkey.deploy.idlib')
  expect(toTurkey).not.toContain('withhold.damascus')
  expect(toTurkey).not.toContain('You have sealed an order to withhold')
  expect(toRussia).toContain('1.russia.withhold.damascus')
  expect(toRussia).not.toContain('1.turkey.stand.saraqib')
  expect(toRussia).not.toContain('2.turkey.deploy.idlib')
  await expect(russia.page.getByText('Turkey: deploy 1 to Idlib')).toHaveCount(0)
  expect([...russia.errors, ...turkey.errors]).toEqual([])
})

test('a reload and a lost network lose nothing, not even unsent text', async ({ browser }) => {
  const { russia, turkey } = await seatTwo(browser)
  await turkey.page.reload()
  await expect(made(turkey, 'russia')).toBeVisible()
  await bothClose(turkey, russia, 'talks')
  for (const each of [russia, turkey]) await watch(each, 'planning')

  const context = turkey.page.context()
  await field(turkey, 'planning:predict.intent').fill('Hold Idlib at any price')
  await context.setOffline(true)
  await expect(text(turkey, 'game:link.reconnecting')).toBeVisible({ timeout: 60_000 })
  await close(russia, 'planning')
  await context.setOffline(false)
  await expect(text(turkey, 'game:link.back')).toBeVisible({ timeout: 20_000 })
  await expect(field(turkey, 'planning:predict.intent')).toHaveValue('Hold Idlib at any price')
  await turkey.page.reload()
  await expect(field(turkey, 'planning:predict.intent')).toHaveValue('Hold Idlib at any price')
  await expectTurn(turkey, 2)
  await expect(button(russia, 'game:ready.undo')).toBeVisible()
  await close(turkey, 'planning')
  for (const each of [russia, turkey]) await expectPhase(each, 'talks')

  await button(turkey, 'talks:make.open').click()
  await button(turkey, 'talks:build.scratch').click()
  await button(turkey, 'rules:clause.name.holdLine').click()
  const name = turkey.words.text('rules:clause.name.holdLine')
  await expect(button(turkey, 'talks:build.removeClause', { name })).toBeVisible()
  await turkey.page.reload()
  await button(turkey, 'talks:make.resume').click()
  await expect(button(turkey, 'talks:build.removeClause', { name })).toBeVisible()
  await tab(turkey, 'log').click()
  await expect(turkey.page.getByRole('heading', { name: turkey.words.text('game:log.title') })).toBeVisible()
})
