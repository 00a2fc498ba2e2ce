import { useTranslation } from 'react-i18next'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Notice } from '../ui/Notice.tsx'

/** At the brink a hostile order says what is at stake and is confirmed on purpose. */
export function BrinkConfirm({
  pairs,
  confirmed,
  onConfirm,
}: {
  pairs: readonly string[]
  confirmed: boolean
  onConfirm: (confirmed: boolean) => void
}) {
  const { t } = useTranslation(['planning', 'rules'])
  const { tension } = useView()
  const { brink, most } = useWorld().c.tension
  const pair = pairs.find((each) => (tension[each] ?? 0) >= brink) ?? pairs[0] ?? ''
  const now = tension[pair] ?? 0
  return (
    <Notice kind="alert" title={t('brink.title', { pair: t(`rules:word.pair.${pair}`), now, most })}>
      <p>{t(now >= most ? 'brink.war' : 'brink.next', { most })}</p>
      <label className="plan-check">
        <input type="checkbox" checked={confirmed} onChange={(event) => onConfirm(event.target.checked)} />
        <span>{t('brink.confirm')}</span>
      </label>
    </Notice>
  )
}
