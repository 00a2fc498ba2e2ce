import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { speeds, type Playback } from './usePlayback.ts'

/** Previous, next, play, speed, to the end: always in sight above the list. */
export function Controls({ playback }: { playback: Playback }) {
  const { t } = useTranslation('resolution')
  const { at, count, playing, speed } = playback
  const over = at >= count
  const keys = useId()
  return (
    <section className="res-controls" aria-label={t('controls')} aria-describedby={keys}>
      <p id={keys} className="hidden-text">
        {t('keys')}
      </p>
      <div className="res-buttons">
        <IconButton
          icon="back"
          label={t('previous')}
          disabled={at === 0}
          onClick={() => playback.go(at - 1)}
        />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'pause' : 'play')}
          onClick={() => playback.play(!playing)}
        />
        {over ? null : (
          <Button look="primary" icon="next" onClick={() => playback.go(at + 1)}>
            {t('next')}
          </Button>
        )}
        {playing ? (
          <Segmented
            label={t('speed')}
            name="speed"
            hideLabel
            options={speeds.map((value) => ({ value, label: t(`speeds.${value}`) }))}
            value={speed}
            onChange={playback.setSpeed}
          />
        ) : (
          <span className="res-count number quiet">
            {over ? t('atEnd') : t('count', { at: at + 1, count })}
          </span>
        )}
        {over || playing ? null : (
          <Button look="quiet" size="small" onClick={() => playback.go(count)}>
            {t('skip')}
          </Button>
        )}
      </div>
    </section>
  )
}
