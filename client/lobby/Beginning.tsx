import { useTranslation } from 'react-i18next'
import type { SessionInfo } from '../../game/model/api.ts'
import { api } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import type { Arrival } from './useArrival.ts'

/** Who starts the game: whoever opened the session, or the instructor in the console. */
export function Beginning({
  code,
  info,
  busy,
  onRun,
}: {
  code: string
  info: SessionInfo
  busy: string | null
  onRun: Arrival['run']
}) {
  const { t } = useTranslation('ui')
  if (info.started || info.mine.staff) return null
  if (info.taught || !info.mine.creator)
    return <p className="quiet">{t(info.taught ? 'lobby.waitForLeader' : 'lobby.waitForStart')}</p>
  return (
    <div className="stack">
      <Button
        look="primary"
        size="large"
        icon="play"
        busy={busy === 'start'}
        onClick={() => onRun('start', () => api.start(code))}
      >
        {t('lobby.start')}
      </Button>
      <p className="small quiet">{t('lobby.startHint')}</p>
    </div>
  )
}
