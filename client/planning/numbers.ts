/** Orders of which one chooses how much. */
import type { OrderSpec } from '../../game/model/order.ts'

/** What of an order is a number that one chooses: steps that it brings, or a sum; none for any other order. */
export function numberOf(
  spec: OrderSpec,
): { readonly name: 'steps' | 'amount'; readonly value: number } | null {
  if ('steps' in spec) return { name: 'steps', value: spec.steps }
  return 'amount' in spec ? { name: 'amount', value: spec.amount } : null
}

/** The same order with another number. */
export function withNumber(spec: OrderSpec, value: number): OrderSpec {
  if ('steps' in spec) return { ...spec, steps: value }
  return 'amount' in spec ? { ...spec, amount: value } : spec
}
