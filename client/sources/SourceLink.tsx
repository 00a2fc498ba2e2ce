import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThingType } from '../../game/sources/trace.ts'
import { openHash } from '../help/hash.ts'
import '../help/help-link.css'

/**
 * Opens what an order, a clause, an event … rests on. `id` as in the trail: `raid`, `ceasefire`, `R10`,
 * `idlib-2019/soleimani`, `idlib-2019/turkey`.
 */
export function SourceLink({ type, id, children }: { type: ThingType; id: string; children?: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <button type="button" className="source-link" onClick={() => openHash('rests', `${type}:${id}`)}>
      {children ?? t('help.sources')}
    </button>
  )
}
