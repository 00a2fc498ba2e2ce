/** An order in the words of whoever gives it: “Attack Saraqib from Maarrat al-Numan”. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import { useView } from '../store/GameContext.tsx'

export function useOrderName(): (spec: OrderSpec) => string {
  const { t } = useTranslation('planning')
  const { formations } = useView()
  return useCallback(
    (spec) => {
      const { kind, ...places } = spec
      if (spec.kind !== 'move') return t(`give.${kind}`, places)
      const force = formations.find(({ id }) => id === spec.formation)
      return t('give.move', { from: force?.area ?? '', area: spec.to, steps: force?.steps ?? 0 })
    },
    [t, formations],
  )
}
