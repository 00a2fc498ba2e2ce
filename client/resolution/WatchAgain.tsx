import { useTranslation } from 'react-i18next'
import { resolvedTurn } from '../game/foremost.ts'
import { markSeen } from '../store/game.ts'
import { useGameHandle, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'

/** Back to the playback; every past turn can be chosen there. */
export function WatchAgain() {
  const { t } = useTranslation('resolution')
  const { store } = useGameHandle()
  const last = resolvedTurn(useView())
  if (last < 1) return null
  return (
    <Button look="quiet" size="small" icon="play" onClick={() => markSeen(store, last - 1)}>
      {t('again', { turn: last })}
    </Button>
  )
}
