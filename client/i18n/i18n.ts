/** Words of the interface. A namespace is a file in `en/` and `de/`; it is fetched when a screen first needs it. */
import i18next, { type FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages, type Language } from '../../game/model/text.ts'
import { formatValue } from './format.ts'
import { keep } from '../store/keep.ts'

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: formatValue,
}

type Words = Record<string, unknown>
const files = import.meta.glob<{ default: Words }>(['./en/*.json', './de/*.json'])
const loaded = new Set<string>(['ui', 'names'])

async function fetchWords(language: Language, namespace: string): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return
  const file = files[`./${language}/${namespace}.json`]
  if (file === undefined) throw new Error(`no words for ${language}/${namespace}`)
  i18next.addResourceBundle(language, namespace, (await file()).default)
}

/** Call it beside the lazy import of a screen: `await loadWords('rules', 'talks')`. */
export async function loadWords(...namespaces: string[]): Promise<void> {
  for (const namespace of namespaces) loaded.add(namespace)
  await Promise.all(namespaces.map((namespace) => fetchWords(currentLanguage(), namespace)))
}

export const currentLanguage = (): Language =>
  languages.find((language) => language === i18next.language) ?? 'en'

export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...loaded].map((namespace) => fetchWords(language, namespace)))
  await i18next.changeLanguage(language)
  keep.write('language', language)
  markPage(language)
}

function markPage(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = i18next.dir(language)
}

function preferred(): Language {
  const kept = keep.read('language')
  const wished = [kept ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2))
  for (const tag of wished) {
    const match = languages.find((language) => language === tag)
    if (match !== undefined) return match
  }
  return 'en'
}

export async function startWords(): Promise<void> {
  const language = preferred()
  await i18next
    .use(formatter)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['ui', 'names'],
      defaultNS: 'ui',
      resources: {},
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false, bindI18nStore: 'added' },
    })
  await Promise.all([fetchWords(language, 'ui'), fetchWords(language, 'names')])
  markPage(language)
}
