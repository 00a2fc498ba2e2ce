/**
 * How a value stands in a sentence. Ids of actors, areas and routes become names: `{{seat, the}}` is the
 * name with its article, `{{seat, The}}` the same at the start of a sentence, `dat`, `acc` and `gen` its
 * cases where the language has them. Numbers and lists are written as the language writes them.
 */
import i18next from 'i18next'

const places = /^(area|areas|from|target|origin|place)$/
const roads = /^routes?$/
const cases = new Set(['the', 'dat', 'acc', 'gen'])

const isWords = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Names have nothing to fill in: read from the words themselves, which is far quicker than to translate. */
function look(...path: string[]): string | null {
  let found: unknown = i18next.getResourceBundle(i18next.language, 'names')
  for (const step of path) found = isWords(found) && Object.hasOwn(found, step) ? found[step] : undefined
  return typeof found === 'string' ? found : null
}

function nameOf(id: string, form: string, key: string): string {
  if (roads.test(key)) return look('route', id) ?? id
  const place = places.test(key)
  const wanted = form.toLowerCase()
  const actor = () => (cases.has(wanted) ? look('actor', id, wanted) : null) ?? look('actor', id, 'name')
  const area = () => look('area', id)
  const found = place ? (area() ?? actor()) : (actor() ?? area())
  return found ?? look('route', id) ?? look('exit', id) ?? look('theatre', id) ?? id
}

const capital = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)

const styles: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  perMille: { style: 'percent' },
  signed: { signDisplay: 'exceptZero', maximumFractionDigits: 1 },
}
/** Making one takes a hundred times as long as using it. */
function remembered<T>(make: (form: string, language: string) => T): (form: string, language: string) => T {
  const known = new Map<string, T>()
  return (form, language) => {
    const key = `${form} ${language}`
    const found = known.get(key) ?? make(form, language)
    known.set(key, found)
    return found
  }
}

const numberFormat = remembered(
  (form, language) => new Intl.NumberFormat(language, styles[form] ?? { maximumFractionDigits: 1 }),
)
const listFormat = remembered((_, language) => new Intl.ListFormat(language, { type: 'conjunction' }))
const collator = remembered((_, language) => new Intl.Collator(language))

/** “Russia, Turkey, and the opposition”; an item that has an “and” of its own is set apart from the others. */
export function formatList(items: readonly string[], language: string): string {
  const and = look('list', 'and')
  const last = look('list', 'last')
  const mixed = items.length > 1 && and !== null && items.some((item) => item.includes(and))
  if (!mixed || last === null) return listFormat('', language).format(items)
  return items.slice(0, -1).join(', ') + last + items.slice(-1).join('')
}

/** In the order of the language's own alphabet. */
export const compareWords = (a: string, b: string, language: string): number =>
  collator('', language).compare(a, b)

const formatNumber = (value: number, form: string, language: string): string =>
  numberFormat(form, language).format(form === 'perMille' ? value / 1000 : value)

export function formatValue(
  value: unknown,
  form = '',
  language = 'en',
  options: Record<string, unknown> = {},
): string {
  if (typeof value === 'number') return formatNumber(value, form, language)
  if (Array.isArray(value)) {
    const items = value.map((item) => formatValue(item, form.toLowerCase(), language, options))
    const list = formatList(items, language)
    return form === 'The' ? capital(list, language) : list
  }
  if (typeof value !== 'string') return String(value)
  const key = options['interpolationkey']
  const name = nameOf(value, form, typeof key === 'string' ? key : '')
  return form === 'The' ? capital(name, language) : name
}
