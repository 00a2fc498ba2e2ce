/** What changed inside a slice, so that a frame need not carry all of it: how it is made, and how it is read. */
import type { View } from './view.ts'

/** Of a list: a number stands for that item of the list before, anything else is a new item. */
export interface ListChange {
  readonly list: readonly unknown[]
}
/** Of a record: the entries that are new or different, and the names of those that are gone. */
export interface EntryChange {
  readonly set: Readonly<Record<string, unknown>>
  readonly gone: readonly string[]
}
export type Change = ListChange | EntryChange

type Entries = Readonly<Record<string, unknown>>

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Items that cannot be taken for a number that stands for an old one. */
const isList = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)

function listChange(before: readonly object[], after: readonly object[]): ListChange {
  const places = new Map(before.map((item, index) => [JSON.stringify(item), index]))
  return { list: after.map((item) => places.get(JSON.stringify(item)) ?? item) }
}

function entryChange(before: Entries, after: Entries): EntryChange {
  const differs = ([name, value]: [string, unknown]) =>
    !Object.hasOwn(before, name) || JSON.stringify(before[name]) !== JSON.stringify(value)
  return {
    set: Object.fromEntries(Object.entries(after).filter(differs)),
    gone: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
  }
}

/** How a slice changed, where that can be said; null where only the whole slice says it. */
export function changeOf(before: unknown, after: unknown): Change | null {
  if (isList(before) && isList(after)) return listChange(before, after)
  return isEntries(before) && isEntries(after) ? entryChange(before, after) : null
}

function patchedEntries(before: Entries, { set, gone }: EntryChange): Entries {
  const kept = Object.entries(before).filter(([name]) => !gone.includes(name))
  return { ...Object.fromEntries(kept), ...set }
}

/** A slice after a change of it. */
export function patchedSlice(before: unknown, change: Change): unknown {
  if ('set' in change) return patchedEntries(isEntries(before) ? before : {}, change)
  const old = isList(before) ? before : []
  return change.list.map((item) => (typeof item === 'number' ? old[item] : item))
}

/** The view after a frame. Slices and items that did not change keep their identity. */
export function patched(
  view: View,
  frame: { slices: Partial<View>; changes?: Readonly<Partial<Record<string, Change>>> },
): View {
  const old: Entries = { ...view }
  const changes = Object.entries(frame.changes ?? {}).flatMap(([name, change]) =>
    change === undefined ? [] : [[name, patchedSlice(old[name], change)] as const],
  )
  return { ...view, ...frame.slices, ...Object.fromEntries(changes) }
}
