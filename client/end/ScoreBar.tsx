import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'

/** A score as a bar with a tick where history stands, and both in figures. */
export function ScoreBar({ own, par }: { own: number; par: number | null }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const mine = Math.round(own)
  if (par === null) return <span className="number">{mine}</span>
  const then = Math.round(par)
  return (
    <span className="end-score">
      <span className="end-bar" aria-hidden="true" style={{ '--own': `${own}%`, '--par': `${par}%` }} />
      <span className="number">
        {t('score', { own: mine, par: then, difference: names.signed(mine - then) })}
      </span>
    </span>
  )
}
