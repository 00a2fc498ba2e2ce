/** Names of things in the reader's language, and messages of the rules with their parameters filled in. */
import { use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../game/model/text.ts'
import { formatList, formatValue } from './format.ts'
import { ToldContext } from './told.ts'

/** What the rules send: a key and its values, never a sentence. */
export interface Message {
  readonly key: string
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export interface Names {
  readonly language: Language
  /** Name of a seat or actor; `the`, `dat`, `acc`, `gen` with article and case. */
  actor(id: string, form?: 'name' | 'the' | 'The' | 'dat' | 'acc' | 'gen'): string
  area(id: string): string
  route(id: string): string
  /** “Russia, Turkey and the opposition”. */
  list(items: readonly string[]): string
  /** A scenario's text, which comes in every language. */
  text(text: Readonly<Record<Language, string>>): string
  /** A message of the rules: chronicle, refusal, warning, cause. */
  message(message: Message): string
  number(value: number): string
  /** A share of 1000 as per cent. */
  chance(perMille: number): string
  signed(value: number): string
}

/** Some entries are told of an order, an offer or an area with one key: `said.lapsed.order` where the words differ. */
function keyOf({ key, params }: Message, known: (key: string) => boolean): string {
  const of = ['order', 'offer', 'area'].find((name) => name in params)
  const special = `said.${key.replace('chronicle.', '')}.${of ?? ''}`
  return known(special) ? special : key
}

export function useNames(): Names {
  const { t, i18n } = useTranslation(['names', 'rules'])
  const told = use(ToldContext)
  return useMemo(() => {
    const language = languages.find((known) => known === i18n.language) ?? 'en'
    return {
      language,
      actor: (id, form = 'name') => formatValue(id, form, language),
      area: (id) => formatValue(id, '', language, { interpolationkey: 'area' }),
      route: (id) => formatValue(id, '', language, { interpolationkey: 'route' }),
      list: (items) => formatList(items, language),
      text: (text) => text[language],
      message: (message) =>
        t(
          keyOf(message, (key) => i18n.exists(key, { ns: 'rules' })),
          { ...told(message.params), ns: ['rules', 'bots'], defaultValue: message.key },
        ),
      number: (value) => formatValue(value, '', language),
      chance: (perMille) => formatValue(perMille, 'perMille', language),
      signed: (value) => formatValue(value, 'signed', language),
    }
  }, [t, i18n, told])
}
