import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useGame, useView } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { closedStore } from './closed.ts'
import { intentName, unsentIntent } from './intent.ts'
import { keptOrder } from './making.ts'
import { useOrderName } from './useOrderName.ts'

/** Says that the clock or the instructor ended the phase before, what counts of it, and what was kept. */
export function ClosedNotice() {
  const { t } = useTranslation('planning')
  const name = useOrderName()
  const match = useGame((state) => state.match)
  const view = useView()
  const closed = useSyncExternalStore(closedStore.subscribe, () => closedStore.get().closed)
  if (closed === null || closed.match !== match) return null
  const planning = closed.phase === 'planning'
  const order = planning ? keptOrder(match) : null
  const intent = planning
    ? unsentIntent(view, keep.read(`draft.${intentName(match, closed.turn)}`), closed.turn)
    : ''
  return (
    <Notice kind="warn" title={t(`closed.${closed.by}.${closed.phase}`)}>
      <ul>
        <li>{t(`closed.counts.${closed.phase}`)}</li>
        {order === null ? null : <li>{t('closed.order', { order: name(order) })}</li>}
        {intent === '' ? null : <li>{t('closed.intent', { intent })}</li>}
        {order === null && intent === '' ? <li>{t('closed.text')}</li> : null}
      </ul>
      <Button size="small" onClick={() => closedStore.set({ closed: null })}>
        {t('closed.read')}
      </Button>
    </Notice>
  )
}
