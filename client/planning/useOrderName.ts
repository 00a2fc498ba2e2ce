/** An order in the words of whoever gives it: “Attack Saraqib from Maarrat al-Numan”. */
import { use, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import { ToldContext } from '../i18n/told.ts'
import { useView } from '../store/GameContext.tsx'
import { keyOf } from '../text/orders.ts'

export function useOrderName(): (spec: OrderSpec) => string {
  const { t } = useTranslation('planning')
  const told = use(ToldContext)
  const { formations } = useView()
  return useCallback(
    (spec) => {
      if (spec.kind !== 'move') return t(`give.${keyOf(spec)}`, told(spec))
      const force = formations.find(({ id }) => id === spec.formation)
      return t('give.move', { from: force?.area ?? '', area: spec.to, steps: force?.steps ?? 0 })
    },
    [t, told, formations],
  )
}
