/** The server's clock, so that tests can turn it. */
export interface Time {
  /** Epoch milliseconds. */
  now(): number
  /** Runs `job` once; the answer cancels it. */
  after(milliseconds: number, job: () => void): () => void
}

/** Node's timers; longer waits than `setTimeout` can hold are cut, and whoever waits looks at the time again. */
const longest = 2_147_483_647

export const systemTime: Time = {
  now: () => Date.now(),
  after(milliseconds, job) {
    const timer = setTimeout(job, Math.min(Math.max(0, milliseconds), longest))
    timer.unref()
    return () => clearTimeout(timer)
  },
}
