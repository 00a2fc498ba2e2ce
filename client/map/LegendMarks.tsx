import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { badges } from './ArrowLayer.tsx'
import { AirBase } from './BaseLayers.tsx'
import { GlyphIcon } from './Glyph.tsx'
import { zoneKinds } from './zones.ts'

const signs = ['air', 'bombard', 'deploy'] as const
const marks = ['siege', 'people', 'air', 'fort', 'council'] as const
const libyan = ['oil', 'oilShut', 'redLine'] as const

function Line({ className, text }: { className: string; text: string }) {
  return (
    <li>
      <svg className="swatch swatch-line" viewBox="0 0 28 10" aria-hidden="true">
        <path className={className} d="M0 5H28" />
      </svg>
      {text}
    </li>
  )
}

function Zone({ kind, text }: { kind: string; text: string }) {
  return (
    <li>
      <svg className="swatch swatch-line" viewBox="0 0 28 10" aria-hidden="true">
        <path className="map-zone" data-zone={kind} d="M0 5H28" />
      </svg>
      {text}
    </li>
  )
}

const Swatch = ({ name, text, children }: { name: string; text: string; children?: ReactNode }) => (
  <li>
    <span className={`swatch swatch-${name}`}>{children}</span>
    {text}
  </li>
)

/** Lines and fills: fronts, roads, zones. */
export function LegendLines({ sample }: { sample: ActorId }) {
  const { t } = useTranslation(['game', 'rules'])
  return (
    <ul data-actor={sample}>
      <Swatch name="foothold" text={t('map.footholdMark')} />
      <Line className="map-front" text={t('map.front')} />
      <Swatch name="road" text={t('map.held')} />
      <Swatch name="open" text={t('map.openRoad')} />
      <Swatch name="cut" text={t('map.shutRoad')}>
        ×
      </Swatch>
      <Swatch name="siege" text={t('map.siegeMark')} />
      <Zone kind="ceasefire" text={t('map.zone')} />
      <Zone kind="demilitarised" text={t('map.belt')} />
      <Zone kind="noFly" text={t('map.noFlyZone')} />
      <Line className="map-held" text={t('map.heldLine')} />
    </ul>
  )
}

/** Small signs, and those of orders. */
export function LegendSigns({ sample, oil }: { sample: ActorId; oil: boolean }) {
  const { t } = useTranslation(['game', 'rules'])
  return (
    <ul data-actor={sample}>
      {[...marks, ...(oil ? libyan : [])].map((mark) => (
        <li key={mark}>
          <GlyphIcon mark={mark} />
          {t(`map.markOf.${mark}`)}
        </li>
      ))}
      <li>
        <svg className="swatch" viewBox="-9 -5 18 10" aria-hidden="true">
          <AirBase at={[0, 0]} />
        </svg>
        {t('map.airBase')}
      </li>
      {zoneKinds.map((kind) => (
        <li key={kind}>
          <GlyphIcon mark={kind} />
          {t(`rules:clause.name.${kind}`)}
        </li>
      ))}
      <li>
        <span className="swatch swatch-more">+2</span>
        {t('map.moreMarks')}
      </li>
    </ul>
  )
}

export function LegendOrders({ sample }: { sample: ActorId }) {
  const { t } = useTranslation(['game', 'rules'])
  return (
    <ul data-actor={sample}>
      <Swatch name="sealed" text={t('map.arrowSealed')} />
      <Swatch name="shown" text={t('map.arrowShown')} />
      {signs.map((kind) => (
        <li key={kind}>
          <svg className="swatch" viewBox="-14 -8 28 16" aria-hidden="true">
            <g className="map-badge">
              <circle r="7" />
              <path d={badges[kind]} transform="scale(.92)" />
            </g>
          </svg>
          {t(`rules:order.name.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
