/** Items of a clause menu that name nobody but certain actors. */
import { actors, type ActorId } from '../model/ids.ts'
import type { ItemTemplate, Option, Param, SomeParam } from '../model/template.ts'

/** Actors who are not there. Whatever else a value is, it is allowed. */
type Absent = ReadonlySet<Option['value']>

/** Who a clause is about without owing anything need not be at the table. */
const aboutOthers: ReadonlySet<string> = new Set(['excluded', 'group', 'client', 'of', 'whose'])

/** With what is left of the choices below it; null when nothing is. */
function narrowOption(option: Option, absent: Absent): Option | null {
  if (absent.has(option.value)) return null
  if (option.then === undefined) return option
  const then = option.then.map((each) => narrow(each, absent))
  return then.includes(null) ? null : { ...option, then: then.filter((each) => each !== null) }
}

function narrowSome(param: SomeParam, absent: Absent): SomeParam | null {
  const of = param.of.filter(({ value }) => !absent.has(value))
  const each = param.each.map((list) => list.filter((value) => !absent.has(value)))
  if (of.length < param.least || each.some((list) => list.length === 0)) return null
  return { ...param, of, each, most: Math.min(param.most, of.length) }
}

/** Names nobody who is not there: so do most choices, for they are of areas. */
const isOpen = ({ value, then }: Option, absent: Absent): boolean => then === undefined && !absent.has(value)

/** Null when nothing is left to choose. */
function narrow(param: Param, absent: Absent): Param | null {
  if (aboutOthers.has(param.name)) return param
  if (param.type === 'some') return narrowSome(param, absent)
  if (param.type !== 'one') return param
  if (param.options.length > 0 && param.options.every((option) => isOpen(option, absent))) return param
  const options = param.options
    .map((option) => narrowOption(option, absent))
    .filter((option) => option !== null)
  return options.length === 0 ? null : { ...param, options }
}

/** Null when the item cannot do without somebody absent. */
function narrowItem(item: ItemTemplate, absent: Absent): ItemTemplate | null {
  for (const [name, value] of Object.entries(item.fixed))
    if (absent.has(value) && !aboutOthers.has(name)) return null
  const params: Param[] = []
  for (const each of item.params) {
    const left = narrow(each, absent)
    if (left === null) return null
    params.push(left)
  }
  return params.every((each, index) => each === item.params[index]) ? item : { ...item, params }
}

export function restrict(items: readonly ItemTemplate[], people: readonly ActorId[]): ItemTemplate[] {
  const absent: Absent = new Set(actors.filter((actor) => !people.includes(actor)))
  return items.map((item) => narrowItem(item, absent)).filter((item) => item !== null)
}
