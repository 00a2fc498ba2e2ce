import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { TheatreId } from '../../game/model/ids.ts'
import { useStable } from '../map/useStable.ts'
import './theatre.css'

/** What is going on in a map that is out of sight; the first that holds is said. */
export interface There {
  readonly choices: number
  readonly offers: number
  readonly news: boolean
}

const badge = ({ choices, offers, news }: There): string | null => {
  if (offers > 0) return String(offers)
  return choices > 0 || news ? '•' : null
}

/** In a field a number is a number. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [contenteditable]') !== null

/** 1 shows the first map, 2 the second. */
function useNumbers(maps: readonly TheatreId[], show: (theatre: TheatreId) => void): void {
  const onKey = useStable((event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented, target } = event
    if (defaultPrevented || altKey || ctrlKey || metaKey || typing(target)) return
    const map = /^[1-9]$/.test(key) ? maps[Number(key) - 1] : undefined
    if (map !== undefined) show(map)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onKey])
}

/** Over the map of a game on two: which of them is shown, and a mark where something waits in the other. */
export function TheatreSwitch({
  maps,
  shown,
  show,
  there,
}: {
  maps: readonly TheatreId[]
  shown: TheatreId
  show: (theatre: TheatreId) => void
  there: (theatre: TheatreId) => There
}) {
  const { t } = useTranslation(['game', 'names'])
  useNumbers(maps, show)
  return (
    <fieldset className="theatres">
      <legend className="hidden-text">{t('map.theatres')}</legend>
      {maps.map((map, index) => {
        const { choices, offers, news } = there(map)
        const mark = map === shown ? null : badge({ choices, offers, news })
        const words = [
          offers > 0 ? t('map.there.offers', { count: offers }) : '',
          choices > 0 ? t('map.there.choices', { count: choices }) : '',
          news ? t('map.there.news') : '',
        ].filter((each) => each !== '')
        return (
          <button
            key={map}
            type="button"
            aria-pressed={map === shown}
            aria-keyshortcuts={String(index + 1)}
            title={map === shown ? undefined : words.join(' ')}
            onClick={() => show(map)}
          >
            {t(`names:theatre.${map}`)}
            {mark === null ? null : (
              <>
                <span className="theatres-mark number" data-dot={mark === '•'} aria-hidden="true">
                  {mark === '•' ? '' : mark}
                </span>
                <span className="hidden-text">, {words.join(' ')}</span>
              </>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}
