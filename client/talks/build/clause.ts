/** A clause by single steps: made complete at once, then changed field by field, never half-made. */
import { Clause } from '../../../game/model/clause.ts'
import type { ItemTemplate, Param, SomeParam } from '../../../game/model/template.ts'

type Value = string | number | boolean | string[]

/** Fields that start with nothing chosen; lists of people, places and roads start with all. */
const startEmpty: ReadonlySet<string> = new Set(['excluded'])

function initial(param: Param): Value | null {
  switch (param.type) {
    case 'one': {
      // Of several deadlines the second: the first is this very turn.
      const option = param.name === 'deadline' ? (param.options[1] ?? param.options[0]) : param.options[0]
      return option?.value ?? null
    }
    case 'range':
      return param.least
    case 'some':
      return startEmpty.has(param.name) && param.least === 0
        ? []
        : param.of.slice(0, param.most).map(({ value }) => value)
    case 'text':
    case 'list':
      return null
  }
}

function parse(fields: Record<string, unknown>): Clause | null {
  const parsed = Clause.safeParse(fields)
  return parsed.success ? parsed.data : null
}

/** The clause that an item gives before anybody changes it. */
export function clauseFrom(item: ItemTemplate): Clause | null {
  const values = item.params.map((param): [string, unknown] => [param.name, initial(param)])
  return parse({ ...item.fixed, ...Object.fromEntries<unknown>(values) })
}

/** The same clause with another value, or the clause itself when that would be none. */
export const withField = (clause: Clause, name: string, value: Value): Clause =>
  parse({ ...clause, [name]: value }) ?? clause

const fieldsOf = (clause: Clause): ReadonlyMap<string, unknown> => new Map(Object.entries(clause))

export function chosenIn(clause: Clause, name: string): string[] {
  const value = fieldsOf(clause).get(name)
  return Array.isArray(value) ? value.map(String) : []
}

export function valueIn(clause: Clause, name: string): string {
  const value = fieldsOf(clause).get(name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Whether the subset stays one that the template allows. */
export function allows(param: SomeParam, chosen: readonly string[]): boolean {
  return (
    chosen.length >= param.least &&
    chosen.length <= param.most &&
    param.each.every((list) => list.some((value) => chosen.includes(value)))
  )
}

/** Adds or removes, in the template's order. */
export function toggled(param: SomeParam, chosen: readonly string[], value: string): string[] {
  const next = new Set(chosen)
  if (!next.delete(value)) next.add(value)
  return param.of.map((option) => option.value).filter((each) => next.has(each))
}
