/** One turn in German: no English left over, no key in place of a text. */
import { expect, test } from '@playwright/test'
import highway from '../../game/scenarios/highway.json' with { type: 'json' }
import idlib from '../../game/scenarios/idlib-2019.json' with { type: 'json' }
import { openFront, playAlone } from './pages/front.ts'
import { close, expectPhase, tab } from './pages/game.ts'
import { pointer } from './pages/hands.ts'
import { orderFromList, orderOnMap, predict } from './pages/planning.ts'
import { button, reader, type Reader } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { offer, openCounter, sendCounter } from './pages/talks.ts'
import { playTurn } from './pages/turn.ts'
import { english, wordsOf } from './pages/words.ts'

const german = wordsOf('de')

/** Texts of the scenario stand beside each other in both languages. */
function texts(value: unknown, language: 'en' | 'de'): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (key === language ? [inner] : []) : texts(inner, language),
  )
}

/** Words that are the same in both languages, such as names, are no leftovers. */
const same = new Set([...german.all.values(), ...texts(highway, 'de'), ...texts(idlib, 'de'), 'Guarantors'])
const onlyEnglish = new Set(
  [...english.all.values(), ...texts(highway, 'en'), ...texts(idlib, 'en')].filter((text) => !same.has(text)),
)
const namespaces = [...new Set([...german.all.keys()].map((key) => key.split(':')[0] ?? ''))]
const roots = [...new Set([...german.all.keys()].map((key) => key.split(/[:.]/)[1] ?? ''))]
/** `talks:answer.sign`, or `answer.sign` where a text should be. */
const missing = new RegExp(
  `(?:^|[\\s"])(?:(?:${namespaces.join('|')}):[a-z]\\w*|(?:${roots.join('|')})\\.[a-z]\\w*)(?:\\.\\w+)*(?:["\\s]|$)`,
)

/** Everything that is read out: names of controls, and plain text. */
const spoken = (line: string): string[] => [
  ...[...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name),
  line.replace(/^.*?: /, ''),
]

/** Texts with gaps, as far as their words are enough to know them by. */
const patterns = [...english.all]
  .filter(([key, text]) => text.includes('{{') && german.all.get(key) !== text)
  .filter(([, text]) => text.replaceAll(/\{\{.*?\}\}|\W/g, '').length > 12)
  .map(([key]) => english.like(key))

async function read({ page }: Reader): Promise<{ english: string[]; keys: string[] }> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n')
  const isEnglish = (name: string) => onlyEnglish.has(name) || patterns.some((each) => each.test(name))
  return {
    english: lines.flatMap(spoken).filter(isEnglish),
    keys: lines.filter((line) => missing.test(line)),
  }
}

async function expectGerman(it: Reader, where: string): Promise<void> {
  expect(await read(it), where).toEqual({ english: [], keys: [] })
}

test('a turn in German', async ({ page }) => {
  const it = reader(page, german)
  await openFront(reader(page))
  // In English the same reading finds English: it is no blind eye.
  expect((await read(it)).english.length).toBeGreaterThan(10)
  await page.getByText('Deutsch', { exact: true }).click()
  await expect(page.getByRole('heading', { name: german.text('ui:front.join.title') })).toBeVisible()
  await expectGerman(it, 'front page')

  await playAlone(it, 'turkey')
  await expectPhase(it, 'talks')
  await expectGerman(it, 'offer')
  await openCounter(it)
  await expectGerman(it, 'counter')
  await sendCounter(it, 'withdrawal')
  await expectGerman(it, 'talks')
  await close(it, 'talks')
  await expectPhase(it, 'resolution')
  await expectGerman(it, 'resolution')
  await watch(it, 'planning')

  await orderOnMap(it, 'deploy', 'idlib')
  await orderFromList(it, 'deploy')
  await predict(it, 'Idlib halten')
  await expectGerman(it, 'planning')
  for (const name of ['orders', 'brief', 'log'] as const) {
    await tab(it, name).click()
    await expectGerman(it, name)
  }
  await button(it, 'game:menu.open').click()
  await expectGerman(it, 'menu')
  await page.keyboard.press('Escape')
  await tab(it, 'phase').click()
  await close(it, 'planning')
  await expectPhase(it, 'talks')
  await offer(it, ['ceasefire', 'holdLine', 'openHighway'])
  await expectGerman(it, 'own offer')
})

test('a whole turn of idlib-2019 in German, by roles and names', async ({ browser, baseURL }) => {
  test.setTimeout(480_000)
  const page = await (await browser.newContext({ locale: 'de-DE', baseURL: baseURL ?? '' })).newPage()
  const it = reader(page, german)
  await playTurn({ it, hands: pointer(it), look: (where) => expectGerman(it, where) }, baseURL ?? '')
})
