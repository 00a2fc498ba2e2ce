/** Limits on failures and on what costs room; joining is not limited, for a class shares one address. */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { problem, type Problem } from './outcome.ts'

/** Wrong codes or keys that one address may try in a minute. */
export const failuresAMinute = 40
/** Games and sessions that one address may open in ten minutes. */
export const gamesInTenMinutes = 600

export interface Limits {
  /** The problem, while this address has failed too often. */
  barred(address: string): Promise<Problem | null>
  failed(address: string): Promise<void>
  /** Counts one game; the problem, when it is one too many. */
  opens(address: string): Promise<Problem | null>
}

const seconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000))

export function createLimits(): Limits {
  const failures = new RateLimiterMemory({ points: failuresAMinute, duration: 60 })
  const games = new RateLimiterMemory({ points: gamesInTenMinutes, duration: 600 })
  return {
    async barred(address) {
      const found = await failures.get(address)
      if (found === null || found.remainingPoints > 0) return null
      return problem('tooManyTries', { seconds: seconds(found.msBeforeNext) })
    },
    failed: async (address) => void (await failures.penalty(address)),
    async opens(address) {
      const found = await games.penalty(address)
      if (found.consumedPoints <= gamesInTenMinutes) return null
      return problem('tooManyGames', { seconds: seconds(found.msBeforeNext) })
    },
  }
}
