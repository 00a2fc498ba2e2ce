/** Terms of the glossary in running text. */
import { expect, test } from 'vitest'
import german from '../../client/i18n/de/glossary.json' with { type: 'json' }
import english from '../../client/i18n/en/glossary.json' with { type: 'json' }
import { piecesOf, termIds } from '../../client/help/terms.ts'

const found = (text: string, language: 'en' | 'de') =>
  piecesOf(text, language).flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.term, piece.text]]))

test('each term once, where it first stands, as it is written there', () => {
  expect(found('Sealed orders stay sealed. Tension rises.', 'en')).toEqual([
    ['seal', 'Sealed'],
    ['tension', 'Tension'],
  ])
  expect(found('Versiegelte Befehle: Das Angebot erzwingen.', 'de')).toEqual([
    ['seal', 'Versiegelte'],
    ['offer', 'Angebot'],
    ['impose', 'erzwingen'],
  ])
})

test('a part of a longer word is no term', () => {
  expect(found('outstanding tensions, vetoed, an offering', 'en')).toEqual([])
  expect(found('Materialien, Gegenangebot, Antragsteller', 'de')).toEqual([])
})

test('nothing of the text is lost', () => {
  for (const text of [
    'It has sealed an offer, and stood down.',
    'Stand down',
    'no term here',
    '',
    'Signing and hosting raise its standing.',
  ]) {
    const whole = piecesOf(text, 'en').map((piece) => (typeof piece === 'string' ? piece : piece.text))
    expect(whole.join('')).toBe(text)
  }
})

test.each([
  ['en', termIds.en, english],
  ['de', termIds.de, german],
])('every term has its entry: %s', (_, ids, words) => {
  for (const id of ids) {
    expect(Object.keys(words)).toContain(id)
    expect(Object.keys(words.word)).toContain(id)
  }
})
