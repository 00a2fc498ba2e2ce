/** Clauses as plain sentences, everywhere the same. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../game/model/clause.ts'
import { useOrderIdText } from './orders.ts'

/** `live`: all areas of the scenario; a clause that names them all says “the whole front”. */
export function useClauseText(live: readonly string[]): (clause: Clause) => string {
  const { t } = useTranslation('rules')
  const order = useOrderIdText()
  return useCallback(
    (clause) => {
      switch (clause.kind) {
        case 'ceasefire': {
          const whole = live.length > 1 && live.every((area) => clause.areas.includes(area))
          const areas = whole ? t('clause.everywhere') : clause.areas
          const { parties, excluded } = clause
          return excluded.length === 0
            ? t('clause.ceasefire', { parties, areas })
            : t('clause.ceasefireExcept', { parties, areas, excluded })
        }
        case 'standDown':
          return t('clause.standDown', { order: order(clause.order) })
        default:
          return t(`clause.${clause.kind}`, {
            ...clause,
            ...('obligors' in clause ? { count: clause.obligors.length } : {}),
          })
      }
    },
    [t, order, live],
  )
}
