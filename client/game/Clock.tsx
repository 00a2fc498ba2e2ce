import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Icon } from '../ui/Icon.tsx'
import { clockFace, useTimeLeft } from './useTimeLeft.ts'

const short = 60

/** Says once a phase that a minute is left, and whenever the clock is stopped or runs again. */
function useClockNews(seconds: number | null, paused: boolean): void {
  const { t } = useTranslation('game')
  const { turn, phase } = useView()
  const warned = useRef('')
  const was = useRef(paused)
  useEffect(() => {
    if (was.current !== paused) announce(t(paused ? 'clockPaused' : 'clockRuns'))
    was.current = paused
  }, [paused, t])
  const now = `${turn}.${phase}`
  const late = seconds !== null && seconds > 0 && seconds <= short && !paused
  useEffect(() => {
    if (!late || warned.current === now) return
    warned.current = now
    announce(t('clockMinute'))
  }, [late, now, t])
}

/** Time left by the server's clock, and whether it is stopped; nothing where there is none. */
export function Clock() {
  const { t } = useTranslation('game')
  const left = useTimeLeft()
  useClockNews(left?.seconds ?? null, left?.paused ?? false)
  if (left === null) return null
  const time = clockFace(left.seconds)
  return (
    <span className="clock" data-short={left.seconds <= short && !left.paused} data-paused={left.paused}>
      <span className="row" role="timer" aria-label={t(left.paused ? 'clockPausedAt' : 'clock', { time })}>
        <Icon name={left.paused ? 'pause' : 'clock'} />
        <span className="number">{time}</span>
      </span>
      {left.paused ? <span className="clock-word">{t('clockPausedWord')}</span> : null}
      {left.seconds <= short && !left.paused ? (
        <span className="clock-word">{t('clockShortWord')}</span>
      ) : null}
    </span>
  )
}
