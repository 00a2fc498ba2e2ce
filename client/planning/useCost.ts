import { useTranslation } from 'react-i18next'
import type { OrderKind } from '../../game/model/order.ts'
import { useWorld } from '../talks/world.ts'
import { costOf } from './cost.ts'

/** What an order of a kind costs, in words: one of these for a whole list. */
export function useCost(): (kind: OrderKind) => string {
  const { t } = useTranslation('planning')
  const world = useWorld()
  return (kind) => {
    const { key, cost } = costOf(world, kind)
    return t(key, { cost })
  }
}
