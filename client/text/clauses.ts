/** Clauses as plain sentences, everywhere the same. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause, ClauseKind } from '../../game/model/clause.ts'
import { useOrderIdText } from './orders.ts'

/** How a clause holds, on its face (R14). */
export const holds = {
  ceasefire: 'reported',
  holdLine: 'reported',
  withdrawal: 'reported',
  openHighway: 'reported',
  jointPatrol: 'reported',
  separation: 'reported',
  standDown: 'enforced',
  transfer: 'enforced',
} as const satisfies Record<ClauseKind, 'enforced' | 'reported' | 'honour'>

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
        case 'holdLine':
          return t('clause.holdLine', { obligors: clause.obligors, count: clause.obligors.length })
        case 'openHighway':
          return t('clause.openHighway', {
            obligors: clause.obligors,
            routes: clause.routes,
            count: clause.obligors.length,
          })
        case 'standDown':
          return t('clause.standDown', { order: order(clause.order) })
        case 'withdrawal':
        case 'jointPatrol':
        case 'separation':
        case 'transfer':
          return t(`clause.${clause.kind}`, clause)
      }
    },
    [t, order, live],
  )
}
