import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useView } from '../store/GameContext.tsx'
import { awaitedOthers, byNeed, stageOf } from './offers.ts'

/** When nothing is asked of the reader: whom everybody waits for, and what he may still do. */
export function Waiting({ reader }: { reader: ActorId }) {
  const { t } = useTranslation('talks')
  const view = useView()
  const offers = byNeed(view, reader)
  const asked = offers.some((offer) =>
    ['answer', 'choose', 'impose', 'voice'].includes(stageOf(view, offer, reader)),
  )
  if (asked) return null
  const others = awaitedOthers(offers, reader)
  return (
    <p>
      {others.length === 0 ? t('wait.nobody') : t('wait.others', { others })}{' '}
      <span className="quiet">{t('wait.close')}</span>
    </p>
  )
}
