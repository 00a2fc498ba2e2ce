/** A value that others watch. All of the client's shared state is one of these. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (change: Partial<T> | ((now: T) => Partial<T>)) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T extends object>(initial: T): Store<T> {
  let now = initial
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(change) {
      now = { ...now, ...(typeof change === 'function' ? change(now) : change) }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
