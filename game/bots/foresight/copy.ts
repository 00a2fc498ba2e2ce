/** Copies of plain data: positions that are only imagined are made by the dozen, and changed in place. */

/** As deep as it goes. Plain JSON only: records, lists, texts, numbers, yes and no, nothing. */
export function copyOf<T>(value: T): T
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list: unknown[] = []
    for (const each of value) list.push(copyOf(each))
    return list
  }
  const record: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) record[key] = copyOf(each)
  return record
}
