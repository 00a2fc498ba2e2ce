/** Jobs of one match, one after another. */
export interface Queue {
  <T>(job: () => Promise<T>): Promise<T>
  /** Jobs that wait or run. */
  readonly pending: number
}

/** A job that fails does not stop those behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  let pending = 0
  const enqueue = <T>(job: () => Promise<T>): Promise<T> => {
    pending += 1
    const result = last.then(job)
    last = result.then(
      () => (pending -= 1),
      () => (pending -= 1),
    )
    return result
  }
  return Object.defineProperty(Object.assign(enqueue, { pending: 0 }), 'pending', { get: () => pending })
}
