/** Whether a command is one of those that a template stands for. */
import type { ListParam, Option, Param, SomeParam, Template } from '../../game/model/template.ts'
import { isFields, type Fields } from '../../server/tools/random/sample.ts'

/** Paths that the template accounts for; whatever else the command holds is not its own. */
type Seen = Set<string>

function get(record: Fields, path: string): unknown {
  const [first = '', ...rest] = path.split('.')
  const value = record[first]
  if (rest.length === 0) return value
  return isFields(value) ? get(value, rest.join('.')) : undefined
}

function admitsSome(param: SomeParam, value: unknown): boolean {
  if (!Array.isArray(value) || new Set(value).size < value.length) return false
  const members = value.map((each: unknown) => param.of.find((one) => one.value === each))
  const weight = members.reduce((sum, one) => sum + (one?.weight ?? Infinity), 0)
  const large = value.length >= param.least && value.length <= param.most
  return (
    large && weight <= param.weight && param.each.every((list) => list.some((one) => value.includes(one)))
  )
}

/** Each record fits an item that no other record took. */
function admitsList(param: ListParam, value: unknown): boolean {
  if (!Array.isArray(value) || value.length > (param.whole ?? Infinity)) return false
  const due = new Set(param.always)
  const free = [...due, ...param.of]
  let counted = 0
  for (const record of value) {
    const at = free.findIndex((item) => isFields(record) && admitsFields(record, item.fixed, item.params))
    const [item] = at < 0 ? [] : free.splice(at, 1)
    if (item === undefined) return false
    due.delete(item)
    if (!item.free) counted += 1
  }
  return due.size === 0 && counted >= param.least && counted <= param.most
}

const isOf = (options: readonly Option[], value: unknown) => options.find((option) => option.value === value)

function admitsParam(param: Param, record: Fields, seen: Seen): boolean {
  const value = get(record, param.name)
  seen.add(param.name)
  switch (param.type) {
    case 'one': {
      const option = isOf(param.options, value)
      return option !== undefined && (option.then ?? []).every((each) => admitsParam(each, record, seen))
    }
    case 'range':
      return typeof value === 'number' && value >= param.least && value <= param.most
    case 'some':
      return admitsSome(param, value)
    case 'text':
      return typeof value === 'string' && value.length <= param.most
    case 'list':
      return admitsList(param, value)
  }
}

function* paths(record: Fields, above = ''): Generator<string> {
  for (const [key, value] of Object.entries(record)) {
    if (isFields(value)) yield* paths(value, `${above}${key}.`)
    else yield `${above}${key}`
  }
}

function admitsFields(record: Fields, fixed: Template['fixed'], params: readonly Param[]): boolean {
  const seen: Seen = new Set(Object.keys(fixed))
  const same = Object.entries(fixed).every(([path, value]) => get(record, path) === value)
  return (
    same &&
    params.every((param) => admitsParam(param, record, seen)) &&
    [...paths(record)].every((path) => seen.has(path))
  )
}

export const admits = (template: Template, command: Fields): boolean =>
  admitsFields(command, { ...template.fixed, type: template.type }, template.params)
