// @vitest-environment happy-dom
/** The panels as somebody uses them: opened by an address, searched, followed from one to the other. */
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeHash, openHash } from '../../client/help/hash.ts'
import { HelpHost } from '../../client/help/HelpHost.tsx'
import { HelpLink } from '../../client/help/HelpLink.tsx'
import { loadWords, setLanguage, startWords } from '../../client/i18n/i18n.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
let root: Root

/** React does what is due as an act ends: many short ones. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++)
    await act(async () => {
      await new Promise((go) => setTimeout(go, 20))
    })
  expect(holds()).toBe(true)
}
const text = (): string => document.body.textContent
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === name)
  if (found === undefined) throw new Error(`no button ${name}`)
  return found
}
const press = (name: string): void => act(() => button(name).click())

beforeEach(async () => {
  await startWords()
  await loadWords('rules', 'help')
  await setLanguage('en')
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  act(() =>
    root.render(
      <>
        <HelpLink at="R10">?</HelpLink>
        <HelpHost />
      </>,
    ),
  )
})

afterEach(() => {
  act(() => closeHash())
  act(() => root.unmount())
  document.body.innerHTML = ''
})

test('a link opens the section that explains a rule; the address says so', async () => {
  press('?')
  await until(() => text().includes('Imposition: two thirds'))
  expect(window.location.hash).toBe('#help-R10')
  expect(document.querySelector('[aria-current="page"]')?.textContent).toBe('Imposition: two thirds')
  expect(document.activeElement?.textContent).toBe('Imposition: two thirds')
})

test('another title opens another section, and closing leaves nothing in the address', async () => {
  act(() => openHash('help', 'wear'))
  await until(() => text().includes('Ceasefires wear out'))
  press('The turn')
  await until(() => document.querySelector('article h3')?.textContent === 'The turn')
  act(() => closeHash())
  await until(() => document.querySelector('.help') === null)
  expect(window.location.hash).toBe('')
})

test('in German it is the German book', async () => {
  await act(() => setLanguage('de'))
  act(() => openHash('help', 'wear'))
  await until(() => document.querySelector('article h3') !== null)
  expect(document.querySelector('article h3')?.textContent).toBe('Waffenruhen nutzen sich ab')
})

test('from a rule to its sources, and from a claim to what else rests on it', async () => {
  act(() => openHash('help', 'wear'))
  await until(() => text().includes('What this rests on'))
  press('R15')
  await until(() => text().includes('stepanova-brief-truce-fails'))
  expect(window.location.hash).toBe(`#rests-${encodeURIComponent('rule:R15')}`)
  press('Ceasefire')
  await until(() => text().includes('stepanova-four-zones-may-2017'))
})

test('what no source stands behind says so; what does not exist, too', async () => {
  act(() => openHash('rests', 'order:move'))
  await until(() => text().includes('The designers set this themselves'))
  act(() => openHash('rests', 'order:nonsense'))
  await until(() => text().includes('Nothing of that name cites a source'))
  expect(text()).not.toContain('The designers set this themselves')
})
