/** Lists of names, each with an “and” of its own perhaps, in sentences. */
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import de from '../../client/i18n/de/names.json' with { type: 'json' }
import en from '../../client/i18n/en/names.json' with { type: 'json' }
import { formatValue } from '../../client/i18n/format.ts'

beforeAll(() => i18next.init({ lng: 'en', resources: { en: { names: en }, de: { names: de } } }))

async function listed(language: 'en' | 'de', areas: readonly string[]): Promise<string> {
  await i18next.changeLanguage(language)
  return formatValue(areas, '', language, { interpolationkey: 'areas' })
}

describe('a list', () => {
  it('is written as the language writes it', async () => {
    expect(await listed('en', ['khums', 'sirte'])).toBe('al-Khums and Sirte')
    expect(await listed('de', ['khums', 'sirte'])).toBe('al-Khums und Sirte')
    expect(await listed('en', ['ainZara'])).toBe('Airport and Ain Zara')
  })

  it('keeps a name with an “and” apart from the others', async () => {
    expect(await listed('en', ['ainZara', 'khums'])).toBe('Airport and Ain Zara, and al-Khums')
    expect(await listed('en', ['khums', 'ainZara', 'sirte'])).toBe(
      'al-Khums, Airport and Ain Zara, and Sirte',
    )
    expect(await listed('de', ['azazAlBab', 'afrin'])).toBe('Azaz und al-Bab sowie Afrin')
  })
})
