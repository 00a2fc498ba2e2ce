import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ReadyButton } from './ReadyButton.tsx'

/** What ends one's part of the phase; while a bot plays the own seat, that is said instead. */
export function PhaseFoot() {
  const { t } = useTranslation('rules')
  const away = useGame(
    ({ role, view, roster }) =>
      role === 'player' &&
      view?.phase !== 'ended' &&
      roster?.seats.some(({ seat, kind }) => seat === view?.viewer && kind === 'bot') === true,
  )
  return away ? <Notice>{t('refusal.seatIsBot')}</Notice> : <ReadyButton />
}
