/** Copies of plain data: positions that are only imagined are made by the dozen, and changed in place. */

/** As deep as it goes. Plain JSON only: records, lists, texts, numbers, yes and no, nothing. */
export function copyOf<T>(value: T): T
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list: unknown[] = []
    for (const each of value) list.push(typeof each === 'object' ? copyOf(each) : each)
    return list
  }
  // Spread before it is filled: a record that grows key by key is slow to read.
  const record: Record<string, unknown> = { ...value }
  // Asked before the call: most parts are texts and numbers, which stay as they are.
  for (const key in record) if (typeof record[key] === 'object') record[key] = copyOf(record[key])
  return record
}
