import { useTranslation } from 'react-i18next'
import type { OrderKind } from '../../game/model/order.ts'
import { useWorld } from '../talks/world.ts'
import { costOf } from './cost.ts'

export function Cost({ kind }: { kind: OrderKind }) {
  const { t } = useTranslation('planning')
  const { key, cost } = costOf(useWorld(), kind)
  return t(key, { cost })
}
