import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import { Icon } from '../ui/Icon.tsx'

const clockFace = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Time left by the server's clock; nothing where there is none. */
export function Clock() {
  const { t } = useTranslation('game')
  const closesAt = useGame((state) => state.roster?.closesAt ?? null)
  const skew = useGame((state) => state.skew)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (closesAt === null) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [closesAt])
  if (closesAt === null) return null
  const seconds = Math.max(0, Math.ceil((closesAt - now - skew) / 1000))
  const time = clockFace(seconds)
  return (
    <span className="clock" data-short={seconds <= 30} role="timer" aria-label={t('clock', { time })}>
      <Icon name="clock" />
      <span className="number">{time}</span>
    </span>
  )
}
