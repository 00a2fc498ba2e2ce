import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formation } from '../../game/model/formation.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Legend } from './Legend.tsx'

export function MapControls({
  zoomed,
  onZoom,
  onReset,
  arabic,
  onArabic,
  actors,
  kinds,
}: {
  zoomed: boolean
  onZoom: (factor: number) => void
  onReset: () => void
  arabic: boolean
  onArabic: (on: boolean) => void
  actors: readonly ActorId[]
  kinds: ReadonlySet<Formation['kind']>
}) {
  const { t } = useTranslation('game')
  const [legend, setLegend] = useState(false)
  return (
    <>
      <div className="map-controls">
        <IconButton icon="plus" label={t('map.in')} size="small" onClick={() => onZoom(1.5)} />
        <IconButton icon="minus" label={t('map.out')} size="small" onClick={() => onZoom(1 / 1.5)} />
        {zoomed ? <IconButton icon="reset" label={t('map.reset')} size="small" onClick={onReset} /> : null}
        <Button size="small" aria-expanded={legend} onClick={() => setLegend(!legend)}>
          {t('map.legend')}
        </Button>
      </div>
      {legend ? (
        <div className="map-legend">
          <Legend actors={actors} kinds={kinds} />
          <label className="map-arabic">
            <input type="checkbox" checked={arabic} onChange={() => onArabic(!arabic)} /> {t('map.arabic')}
          </label>
        </div>
      ) : null}
    </>
  )
}
