/** The mean of differences within pairs, with the interval in which it lies in 95 of 100 such samples. */

export interface Difference {
  readonly meanDifference: number
  readonly low95: number
  readonly high95: number
}

/** Student's factor for 95 per cent, within a hundredth from six degrees of freedom on. */
const factor = (freedom: number): number => 1.96 + 2.37 / freedom + 2.8 / (freedom * freedom)

/** Points, with two digits. Throws for fewer than two: they have no spread. */
export function differenceOf(values: readonly number[]): Difference {
  const many = values.length
  if (many < 2) throw new Error('a spread needs two values')
  const mean = values.reduce((sum, value) => sum + value, 0) / many
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (many - 1)
  const half = factor(many - 1) * Math.sqrt(variance / many)
  const round = (value: number) => Number(value.toFixed(2))
  return { meanDifference: round(mean), low95: round(mean - half), high95: round(mean + half) }
}
