/** Why it does what it does: the card's line where it follows one, else one sentence; and what it expects of it. */
import type { Params } from '../../model/text.ts'
import type { AcceptanceTerms, BotReason } from '../../model/wire.ts'
import { seatOf } from '../../scenarios/world.ts'
import { wanting, type Act, type Mind } from '../card.ts'

/** Weighted points, largest first, three at most. */
export function gainsFrom(mind: Mind, points: readonly number[]): BotReason['gains'] {
  const { objectives } = seatOf(mind.world, mind.seat)
  const whole = objectives.reduce((sum, { weight }) => sum + weight, 0)
  return objectives
    .map(({ weight }, objective) => ({
      objective,
      points: Math.round((10 * weight * (points[objective] ?? 0)) / whole) / 10,
    }))
    .filter((each) => each.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 3)
}

/** With what the text does to its own aims; the sentence only where no line of the card says it. */
export function explained(
  mind: Mind,
  made: Act,
  key: string,
  params: Params,
  terms: Omit<AcceptanceTerms, 'chance'>,
): Act {
  const points = seatOf(mind.world, mind.seat).objectives.map(
    (_, index) => terms.objectives.find(({ objective }) => objective === index)?.points ?? 0,
  )
  const wants = made.reason.line === null ? wanting(mind, key, params) : null
  return { ...made, reason: { ...made.reason, gains: gainsFrom(mind, points), wants } }
}
