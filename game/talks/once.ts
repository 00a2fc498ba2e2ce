/** What is worked out when it is first asked for, and kept as long as whoever asks is kept. */

export function once<T>(work: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: work() }).value
}

/** The same, key by key. */
export function onceFor<K, V>(work: (key: K) => V): (key: K) => V {
  const found = new Map<K, { readonly value: V }>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known.value
    const value = work(key)
    found.set(key, { value })
    return value
  }
}
