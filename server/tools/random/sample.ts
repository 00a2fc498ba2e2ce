/** From a template to a command: what the interface, bots and fuzzers do with what `legal` lists. */
import type { ItemTemplate, ListParam, Param, SomeParam, Template } from '../../../game/model/template.ts'
import type { Random } from './random.ts'

export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Sets `order.target` and the like; makes the records on the way. */
export function put(record: Fields, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    record[first] = value
    return
  }
  const below = record[first]
  const next: Fields = isFields(below) ? below : {}
  record[first] = next
  put(next, rest.join('.'), value)
}

/** One member of each list that is asked for, then others at random, within the weight. */
function subset(param: SomeParam, rng: Random): string[] {
  const weightOf = (value: string) => param.of.find((each) => each.value === value)?.weight ?? 0
  const chosen = [...new Set(param.each.map((list) => rng.pick(list)))]
  const most = Math.min(param.most, param.of.length)
  const wanted = rng.chance(25) ? most : param.least + rng.int(Math.max(0, most - param.least) + 1)
  let weight = chosen.reduce((sum, value) => sum + weightOf(value), 0)
  const rest = rng.shuffle(param.of.filter(({ value }) => !chosen.includes(value)))
  for (const one of rest) {
    if (chosen.length >= Math.max(param.least, wanted) || weight + one.weight > param.weight) continue
    chosen.push(one.value)
    weight += one.weight
  }
  if (chosen.length < param.least) throw new Error(`${param.name}: no subset is large enough`)
  return chosen
}

/** Kinds first, so that what can be put in many ways does not drown what can be put in one. */
function byKind(items: readonly ItemTemplate[], many: number, rng: Random): ItemTemplate[] {
  const left = [...items]
  return Array.from({ length: Math.min(many, items.length) }, () => {
    const kind = rng.pick([...new Set(left.map(({ fixed }) => fixed['kind']))])
    const item = rng.pick(left.filter(({ fixed }) => fixed['kind'] === kind))
    left.splice(left.indexOf(item), 1)
    return item
  })
}

/** Each item at most once; free ones do not count. */
function list(param: ListParam, rng: Random): Fields[] {
  const build = (item: ItemTemplate) => fill({ ...item.fixed }, item.params, rng)
  const free = param.of.filter((item) => item.free && rng.chance(50))
  const counted = param.of.filter((item) => !item.free)
  const always = param.always ?? []
  const most = Math.min(param.most - always.length, counted.length)
  const least = Math.max(0, param.least - always.length)
  const many = least + rng.int(Math.max(0, most - least) + 1)
  const chosen = [...always, ...byKind(counted, many, rng), ...free].slice(0, param.whole)
  const found = chosen.length > 0 ? chosen : param.of.slice(0, 1)
  return found.map(build)
}

const words = ['', 'strike first', 'Wir warten ab.', '🙂', 'x'.repeat(200)]

function fill(record: Fields, params: readonly Param[], rng: Random): Fields {
  for (const param of params) {
    switch (param.type) {
      case 'one': {
        const option = rng.pick(param.options)
        put(record, param.name, option.value)
        fill(record, option.then ?? [], rng)
        break
      }
      case 'range':
        put(record, param.name, param.least + rng.int(param.most - param.least + 1))
        break
      case 'some':
        put(record, param.name, subset(param, rng))
        break
      case 'text':
        put(record, param.name, rng.pick(words).slice(0, param.most))
        break
      case 'list':
        put(record, param.name, list(param, rng))
    }
  }
  return record
}

/** A command that the template allows; what comes out is for `apply` to parse. */
export function sample(template: Template, rng: Random): Fields {
  const record: Fields = { type: template.type }
  for (const [path, value] of Object.entries(template.fixed)) put(record, path, value)
  return fill(record, template.params, rng)
}
