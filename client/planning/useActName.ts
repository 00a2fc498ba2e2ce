/** An act of Planning in a few words, for whoever takes it back. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Done } from './undo.ts'
import { useOrderName } from './useOrderName.ts'

export function useActName(): (done: Done) => string {
  const { t } = useTranslation('planning')
  const order = useOrderName()
  return useCallback(
    ({ did, back }) => {
      if (did.type === 'seal') return t('undo.what.seal', { order: order(did.order) })
      if (back.type === 'seal') return t('undo.what.unseal', { order: order(back.order) })
      return did.type === 'supply'
        ? t('undo.what.supply', { client: did.client })
        : t(`undo.what.${did.type}`)
    },
    [t, order],
  )
}
