/**
 * How a value stands in a sentence. Ids of actors, areas and routes become names: `{{seat, the}}` is the
 * name with its article, `{{seat, The}}` the same at the start of a sentence, `dat`, `acc` and `gen` its
 * cases where the language has them. Numbers and lists are written as the language writes them.
 */
import i18next from 'i18next'

const places = /^(area|areas|from|target|origin|place)$/
const cases = new Set(['the', 'dat', 'acc', 'gen'])

function look(key: string): string | null {
  return i18next.exists(key, { ns: 'names' }) ? i18next.t(key, { ns: 'names' }) : null
}

function nameOf(id: string, form: string, place: boolean): string {
  const wanted = form.toLowerCase()
  const actor = () => (cases.has(wanted) ? look(`actor.${id}.${wanted}`) : null) ?? look(`actor.${id}.name`)
  const area = () => look(`area.${id}`)
  const found = place ? (area() ?? actor()) : (actor() ?? area())
  return found ?? look(`route.${id}`) ?? look(`exit.${id}`) ?? id
}

const capital = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)

const styles: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  perMille: { style: 'percent' },
  signed: { signDisplay: 'exceptZero', maximumFractionDigits: 1 },
}
/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(form: string, language: string): Intl.NumberFormat {
  const key = `${form} ${language}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(language, styles[form] ?? { maximumFractionDigits: 1 })
  formats.set(key, made)
  return made
}

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
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
    return form === 'The' ? capital(list, language) : list
  }
  if (typeof value !== 'string') return String(value)
  const key = options['interpolationkey']
  const name = nameOf(value, form, typeof key === 'string' && places.test(key))
  return form === 'The' ? capital(name, language) : name
}
