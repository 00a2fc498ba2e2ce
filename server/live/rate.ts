import type { Time } from '../time.ts'

/** Allows `perSecond` calls on average and four seconds' worth at once; 0 is no limit. True while calls are allowed. */
export function createRate(time: Time, perSecond: number): () => boolean {
  const most = perSecond * 4
  let left = most
  let last = time.now()
  return () => {
    if (perSecond === 0) return true
    const now = time.now()
    left = Math.min(most, left + ((now - last) / 1000) * perSecond)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
