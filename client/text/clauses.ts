/** Clauses as plain sentences, everywhere the same. */
import { use, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../game/model/clause.ts'
import { ToldContext } from '../i18n/told.ts'
import { useAgreementName } from './agreements.ts'
import { useOrderIdText } from './orders.ts'

/** Clauses that are told in other words when one of their fields says so, and how their fields are counted. */
function wordsFor(clause: Clause): { key: string; params: Readonly<Record<string, unknown>> } {
  switch (clause.kind) {
    case 'vote':
      return { key: `vote.${clause.way}`, params: clause }
    case 'linkage': {
      const params = { clause: clause.clause + 1, onlyIf: clause.onlyIf + 1 }
      return { key: clause.mirrored ? 'linkageMirrored' : 'linkage', params }
    }
    case 'ceasefire':
      return { key: clause.excluded.length === 0 ? 'ceasefire' : 'ceasefireExcept', params: clause }
    default:
      return { key: clause.kind, params: clause }
  }
}

/** `live`: all areas of the scenario; a clause that names them all says “the whole front”. */
export function useClauseText(live: readonly string[]): (clause: Clause) => string {
  const { t } = useTranslation('rules')
  const told = use(ToldContext)
  const order = useOrderIdText()
  const agreement = useAgreementName()
  return useCallback(
    (clause) => {
      if (clause.kind === 'standDown') return t('clause.standDown', { order: order(clause.order) })
      if (clause.kind === 'repeal') return t('clause.repeal', { agreement: agreement(clause.agreement) })
      const { key, params } = wordsFor(clause)
      const whole = 'areas' in clause && live.length > 1 && live.every((area) => clause.areas.includes(area))
      return t(`clause.${key}`, {
        ...told(params),
        ...(whole ? { areas: t('clause.everywhere') } : {}),
        ...('obligors' in clause ? { count: clause.obligors.length } : {}),
      })
    },
    [t, told, order, agreement, live],
  )
}
