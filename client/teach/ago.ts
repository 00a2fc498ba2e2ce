/** “3 min ago”, in the reader's language. */
import { useCallback } from 'react'
import { useNames } from '../i18n/names.ts'

export function agoParts(at: number, now: number): { value: number; unit: 'second' | 'minute' | 'hour' } {
  const seconds = Math.max(0, Math.round((now - at) / 1000))
  if (seconds < 60) return { value: 0, unit: 'second' }
  if (seconds < 3600) return { value: Math.floor(seconds / 60), unit: 'minute' }
  return { value: Math.floor(seconds / 3600), unit: 'hour' }
}

export function useAgo(): (at: number, now: number) => string {
  const { language } = useNames()
  return useCallback(
    (at, now) => {
      const { value, unit } = agoParts(at, now)
      const style = unit === 'second' ? 'long' : 'short'
      return new Intl.RelativeTimeFormat(language, { numeric: 'auto', style }).format(
        unit === 'second' ? 0 : -value,
        unit,
      )
    },
    [language],
  )
}

/** Hour and minute of a moment, on the reader's clock. */
export function useHour(): (at: number) => string {
  const { language } = useNames()
  return useCallback(
    (at) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at),
    [language],
  )
}
