/** English for the terminal, from the client's own words: what a transcript says is what a screen says. */
import i18next, { type FormatterModule } from 'i18next'
import type { World } from '../../../game/scenarios/world.ts'
import type { Text } from '../../../game/model/text.ts'
import { words } from '../help/game-words.ts'

const names = words('en', 'names')

const at = (node: unknown, path: readonly string[]): string | null => {
  const [step, ...rest] = path
  if (step === undefined) return typeof node === 'string' ? node : null
  return typeof node === 'object' && node !== null ? at(new Map(Object.entries(node)).get(step), rest) : null
}

const places = /^(area|areas|from|target|origin|place)$/
const forms = new Set(['the', 'dat', 'acc', 'gen'])

function nameOf(id: string, form: string, key: string): string {
  const area = () => at(names, ['area', id])
  const actor = () =>
    (forms.has(form) ? at(names, ['actor', id, form]) : null) ?? at(names, ['actor', id, 'name'])
  const found = places.test(key) ? (area() ?? actor()) : (actor() ?? area())
  return found ?? at(names, ['route', id]) ?? at(names, ['exit', id]) ?? at(names, ['theatre', id]) ?? id
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
export const list = (items: readonly string[]): string => new Intl.ListFormat('en').format(items)

function format(value: unknown, form: string, key: string): string {
  if (Array.isArray(value)) {
    const text = list(value.map((each) => format(each, form.toLowerCase(), key)))
    return form === 'The' ? capital(text) : text
  }
  if (typeof value === 'number' && form === 'perMille') return `${Math.round(value / 10)} %`
  if (typeof value === 'number')
    return form === 'signed' && value > 0 ? `+${value}` : value.toLocaleString('en')
  if (typeof value !== 'string') return String(value)
  const name = nameOf(value, form.toLowerCase(), key)
  return form === 'The' ? capital(name) : name
}

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, form, _language, options) =>
    format(value, form ?? '', String(options?.['interpolationkey'] ?? '')),
}

const english = i18next.createInstance()
await english.use(formatter).init({
  lng: 'en',
  fallbackLng: false,
  ns: ['rules'],
  defaultNS: 'rules',
  resources: {
    en: Object.fromEntries(['rules', 'bots', 'adviser'].map((name) => [name, words('en', name)])),
  },
  interpolation: { escapeValue: false, alwaysFormat: true },
})

export type Params = Readonly<Record<string, unknown>>

export const known = (key: string): boolean => english.exists(key)

/** Where a screen may break a long word; a terminal shows it as a stray character. */
const softHyphen = '\u00ad'

/** A sentence of the rules, of the bots or of the adviser, its ids replaced by names. */
export const say = (key: string, params: Params = {}): string =>
  english
    .t(key, { ...params, ns: ['rules', 'bots', 'adviser'], defaultValue: key })
    .replaceAll(softHyphen, '')

/** At the start of a sentence, and within one. */
export const SeatName = (id: string): string => format(id, 'The', 'seat')
export const areaName = (id: string): string => format(id, '', 'area')
export const seatName = (id: string): string => format(id, 'the', 'seat')

/** A motion that a seat has made of an agreement has no title: `text1` is its number among them. */
const ofAgreement = { en: 'the endorsement of an agreement', de: 'die Billigung eines Abkommens' }
const isOfAgreement = (motion: unknown): boolean => typeof motion === 'string' && /^text\d+$/.test(motion)

/** Words that only the scenario has: its events, their options, its motions, arenas and their acts. */
export function told({ scenario, arenas }: World, params: Params): Params {
  const event = scenario.events.find(({ id }) => id === params['event'])
  const option = event?.choices
    .flatMap(({ options }) => options)
    .find(({ id }) => id === params['option'])?.label
  const scripted = scenario.events.flatMap(({ effects }) => effects).filter((each) => each.do === 'motion')
  const motion = [...scripted, ...scenario.motions].find(({ id }) => id === params['motion'])
  const arena = arenas.find(({ id }) => id === params['arena'])
  const named: Record<string, Text | undefined> = {
    event: event?.title,
    option,
    motion: isOfAgreement(params['motion']) ? ofAgreement : motion?.title,
    arena: arena?.title,
    act: arena?.acts.find(({ id }) => id === params['act'])?.title,
  }
  const found = Object.entries(named).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text.en] satisfies [string, string]],
  )
  return { ...params, ...Object.fromEntries<unknown>(found) }
}
