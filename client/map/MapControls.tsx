import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../ui/Button.tsx'
import type { LegendProps } from './Legend.tsx'
import type { ZoneListProps } from './ZoneList.tsx'

const Legend = lazy(() => import('./Legend.tsx'))
const ZoneList = lazy(() => import('./ZoneList.tsx'))

interface Zoom {
  readonly zoomed: boolean
  readonly onZoom: (factor: number) => void
  readonly onReset: () => void
}

function ZoomButtons({ zoomed, onZoom, onReset }: Zoom) {
  const { t } = useTranslation('game')
  return (
    <>
      <IconButton icon="plus" label={t('map.in')} size="small" onClick={() => onZoom(1.5)} />
      <IconButton icon="minus" label={t('map.out')} size="small" onClick={() => onZoom(1 / 1.5)} />
      {zoomed ? <IconButton icon="reset" label={t('map.reset')} size="small" onClick={onReset} /> : null}
    </>
  )
}

/** Zoom, the agreements that bind places, and the legend; one of the two lists is open at a time. */
export function MapControls({
  legend,
  zones,
  ...zoom
}: { legend: LegendProps; zones: ZoneListProps } & Zoom) {
  const { t } = useTranslation('game')
  const [open, setOpen] = useState<'legend' | 'pacts' | null>(null)
  const toggle = (part: 'legend' | 'pacts') => {
    setOpen(open === part ? null : part)
    zones.onShow(null)
  }
  return (
    <>
      <div className="map-controls">
        <ZoomButtons {...zoom} />
        <Button size="small" aria-expanded={open === 'pacts'} onClick={() => toggle('pacts')}>
          {t('map.zones')}
        </Button>
        <Button size="small" aria-expanded={open === 'legend'} onClick={() => toggle('legend')}>
          {t('map.legend')}
        </Button>
      </div>
      {open === null ? null : (
        <div className="map-legend" data-part={open}>
          <Suspense>{open === 'legend' ? <Legend {...legend} /> : <ZoneList {...zones} />}</Suspense>
        </div>
      )}
    </>
  )
}
