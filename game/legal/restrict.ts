/** Items of a clause menu that name nobody but certain actors. */
import { actors, type ActorId } from '../model/ids.ts'
import type { ItemTemplate, Option, Param } from '../model/template.ts'

const known: ReadonlySet<unknown> = new Set(actors)

const allowed = (people: readonly ActorId[], value: Option['value']): boolean =>
  !known.has(value) || people.some((each) => each === value)

/** Who a clause is about without owing anything need not be at the table. */
const aboutOthers: ReadonlySet<string> = new Set(['excluded', 'group', 'client', 'of', 'whose'])

/** Null when nothing is left to choose. */
function narrow(param: Param, people: readonly ActorId[]): Param | null {
  if (aboutOthers.has(param.name)) return param
  if (param.type === 'one') {
    const options = param.options.flatMap((option) => {
      if (!allowed(people, option.value)) return []
      const then = option.then?.map((each) => narrow(each, people))
      if (then?.includes(null) === true) return []
      return [then === undefined ? option : { ...option, then: then.filter((each) => each !== null) }]
    })
    return options.length === 0 ? null : { ...param, options }
  }
  if (param.type !== 'some') return param
  const of = param.of.filter(({ value }) => allowed(people, value))
  const each = param.each.map((list) => list.filter((value) => allowed(people, value)))
  if (of.length < param.least || each.some((list) => list.length === 0)) return null
  return { ...param, of, each, most: Math.min(param.most, of.length) }
}

export function restrict(items: readonly ItemTemplate[], people: readonly ActorId[]): ItemTemplate[] {
  return items.flatMap((item) => {
    const owes = Object.entries(item.fixed).every(
      ([name, value]) => aboutOthers.has(name) || allowed(people, value),
    )
    const params = item.params.map((param) => narrow(param, people))
    if (!owes || params.includes(null)) return []
    return [{ ...item, params: params.filter((param) => param !== null) }]
  })
}
