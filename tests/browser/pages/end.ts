/** The last screen: held to what the server says of the game. */
import { expect } from '@playwright/test'
import * as z from 'zod'
import { MyGame } from '../../../game/model/api.ts'
import { Text } from '../../../game/model/text.ts'
import { expectPhase } from './game.ts'
import { heading, type Reader } from './reader.ts'

const Endings = z.object({ endings: z.array(z.object({ title: Text })) })

export async function expectEnd(it: Reader): Promise<void> {
  const { page, words } = it
  await expectPhase(it, 'ended')
  // Asked by the page: a connection that the server has closed meanwhile is opened anew.
  const ask = async (path: string): Promise<unknown> =>
    JSON.parse(await page.evaluate(async (from) => (await fetch(from)).text(), path))
  const [game] = z.array(MyGame).parse(await ask('/api/games'))
  const score = game?.score ?? null
  if (game === undefined || score === null || score.par === null)
    throw new Error('the server knows no result')
  const aims = page.getByRole('region', { name: words.text('end:aims') })
  const round = (points: number) =>
    new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(points)
  await expect(aims).toContainText(round(score.total))
  await expect(aims).toContainText(new RegExp(`(?:History|Geschichte)[^.]*?: ${round(score.par)}\\b`))
  const { endings } = Endings.parse(await ask(`/api/scenarios/${game.scenario}`))
  const titles = endings.map(({ title }) => title[words.language])
  const shown = await page.getByRole('heading', { level: 3 }).allTextContents()
  expect(shown.filter((title) => titles.includes(title))).toHaveLength(1)
  const headlines = page.getByRole('region', { name: words.text('end:headlines') })
  await expect(headlines.getByRole('listitem')).toHaveCount(3)
  for (const key of ['tonight', 'peace.title', 'people', 'hidden', 'predictions', 'questions', 'next'])
    await expect(heading(it, `end:${key}`)).toBeVisible()
}
