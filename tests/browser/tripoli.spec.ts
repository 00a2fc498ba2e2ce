/**
 * Why the LNA could refuse in Moscow in January 2020 (R10, R11), and when it could not have: it is played at the screen,
 * its patrons speak over the wire.
 */
import { expect, test } from '@playwright/test'
import { closeTalks } from './pages/closing.ts'
import { seatButton } from './pages/front.ts'
import { close as closeOwn, expectPhase } from './pages/game.ts'
import { field, reader, text, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { answerButton, answered, made } from './pages/talks.ts'
import {
  cardOf,
  close,
  come,
  does,
  expectSum,
  gather,
  heardAnswer,
  levelOf,
  moscowText,
  puts,
  seal,
  signs,
  tells,
  type Party,
} from './pages/tripoli.ts'
import { complaints } from './pages/wire.ts'

async function takeSeat(it: Reader, { session }: Party): Promise<void> {
  await it.page.goto(`/s/${session.code}`)
  await field(it, 'ui:lobby.name').fill('Salma')
  await seatButton(it, 'lna').click()
  await expect(seatButton(it, 'lna')).toBeHidden()
  await session.start()
  await expectPhase(it, 'talks')
}

/** Nothing is said, and the turn is carried out. */
async function letTalksPass(it: Reader, party: Party, turn: number): Promise<void> {
  await come(party, turn, 'talks')
  await close(party)
  await closeTalks(it)
  await watch(it, 'planning')
  await come(party, turn + 1, 'planning')
}

async function openTalks(it: Reader, party: Party, turn: number): Promise<void> {
  await close(party)
  await closeOwn(it, 'planning')
  await expectPhase(it, 'talks')
  await come(party, turn, 'talks')
}

/** Keys that have no words, and gaps that nothing filled. */
async function expectWords({ page }: Reader): Promise<void> {
  const shown = await page.locator('body').innerText()
  expect(shown).not.toMatch(/\{\{|\[object|undefined|\b(?:roof|word|chronicle|refusal|order|clause)\.[a-z]+/)
}

/** Both have heard the public word of the power that hosts them; Tripoli has signed. */
async function tablesText(party: Party, who: readonly ('egypt' | 'uae')[]): Promise<string> {
  const { russia, turkey, gna } = party.at
  const id = await puts(russia, moscowText(['turkey', ...who, 'gna', 'lna'], who.length > 0))
  await tells(russia, id, 'lna', 'press')
  await signs(turkey, id)
  await tells(turkey, id, 'gna', 'press')
  await signs(gna, id)
  return id
}

test('the LNA refuses in Moscow, and is overruled once Cairo and Abu Dhabi join', async ({
  page,
  baseURL,
}) => {
  const it = reader(page)
  const errors = complaints(page)
  const party = await gather(baseURL ?? '')
  const { russia, egypt, uae } = party.at
  const card = cardOf(it, 'russia')
  await takeSeat(it, party)
  await letTalksPass(it, party, 1)
  await openTalks(it, party, 2)

  await test.step('January 2020: two patrons who were not asked, and a client that can refuse', async () => {
    await tablesText(party, [])
    await expect(made(it, 'russia')).toBeVisible()
    await expect(card.getByText(it.words.text('talks:roof.name.moscow'), { exact: true })).toBeVisible()
    await expect(card.getByText(it.words.text('talks:answer.sitFirst'))).toBeVisible()
    await answerButton(it, 'refuse').click()
    await expect(answered(it, 'lna', 'refused')).toBeVisible()
    const lines = [
      ['joins', 'russia'],
      ['neutral', 'egypt'],
      ['neutral', 'uae'],
    ] as const
    await expectSum(it, card, { client: 'lna', s: 2, reaches: false, lines })
    await expect(card.getByText(it.words.part('talks:impose.clauses', { client: 'lna' }))).toBeVisible()
    await expectWords(it)
  })

  await letTalksPass(it, party, 2)
  const invites = ['turkey', 'egypt', 'uae', 'gna', 'lna'] as const
  await seal(russia, { kind: 'convene', format: 'moscow', invites: [...invites] })
  await openTalks(it, party, 3)

  let id = ''
  await test.step('again, with both at the table: one backs its refusal, and that is enough', async () => {
    id = await tablesText(party, ['egypt', 'uae'])
    await signs(egypt, id)
    await tells(egypt, id, 'lna', 'press')
    await tells(uae, id, 'lna', 'backRefusal')
    await expect(text(it, 'talks:wait.patrons', { patrons: 'uae' })).toBeVisible()
    await close(party, ['uae'])
    await answerButton(it, 'refuse').click()
    await expect(answered(it, 'lna', 'refused')).toBeVisible()
    const lines = [
      ['joins', 'russia'],
      ['joins', 'egypt'],
      ['against', 'uae'],
    ] as const
    await expectSum(it, card, { client: 'lna', s: 5, reaches: false, lines })
    await heardAnswer(russia, id, 'lna')
  })

  await test.step('the third joins: three patrons sign for their client, and all pay', async () => {
    const home = await levelOf(it, 'home')
    await signs(uae, id)
    await expectSum(it, card, { client: 'lna', s: 9, reaches: true, lines: [['joins', 'uae']] })
    await does(russia, { type: 'impose', offer: id, client: 'lna' })
    await expect(card.getByText(it.words.text('talks:overruled.you'))).toBeVisible()
    const cost = card.getByText(it.words.part('talks:overruled.youBody', { home: 2, support: 2 }))
    await expect(cost).toContainText('The UAE, Egypt, and Russia signed for you')
    await expect.poll(() => levelOf(it, 'home')).toBe(home - 2)
    const by = 'The UAE, Egypt, and Russia'
    await expect(page.getByText(`${by} signed for the LNA: imposed.`)).toBeVisible()
    await expectWords(it)
  })

  await test.step('the turn is carried out under it', async () => {
    await close(party, ['russia', 'turkey', 'egypt', 'gna'])
    await closeTalks(it)
    await watch(it, 'planning')
    await expectWords(it)
    const patrons = russia.view.support
    expect([patrons.russia?.['lna'], patrons.egypt?.['lna'], patrons.uae?.['lna']]).toEqual([0, 1, 2])
  })
  expect(errors).toEqual([])
})
