import { useTranslation } from 'react-i18next'
import { formationKinds, type Formation } from '../../game/model/formation.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { SeatName } from '../ui/Emblem.tsx'
import { badges } from './ArrowLayer.tsx'
import { Counter } from './Counter.tsx'
import { house, noFly, tower } from './Marks.tsx'

const signs = ['air', 'bombard', 'deploy'] as const

/** What the marks mean; only what can occur here. */
export function Legend({
  actors,
  kinds,
}: {
  actors: readonly ActorId[]
  kinds: ReadonlySet<Formation['kind']>
}) {
  const { t } = useTranslation(['game', 'rules'])
  const sample = actors[0] ?? 'russia'
  return (
    <div className="legend">
      <h2 className="hidden-text">{t('map.legend')}</h2>
      <section>
        <h3>{t('map.control')}</h3>
        <ul>
          {actors.map((actor) => (
            <li key={actor}>
              <SeatName actor={actor} size={18} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('map.forcesTitle')}</h3>
        <ul>
          {formationKinds
            .filter((kind) => kinds.has(kind))
            .map((kind) => (
              <li key={kind}>
                <svg width="22" height="22" viewBox="0 0 18 18" aria-hidden="true">
                  <Counter force={{ owner: sample, kind, steps: 2 }} encircled={false} />
                </svg>
                {t(`map.kind.${kind}`)}
              </li>
            ))}
          <li>
            <svg width="22" height="22" viewBox="0 0 18 18" aria-hidden="true">
              <Counter force={{ owner: sample, kind: 'regular', steps: 2, covert: true }} encircled={false} />
            </svg>
            {t('map.covert')}
          </li>
          <li>
            <svg width="22" height="22" viewBox="0 0 18 18" aria-hidden="true">
              <Counter force={{ owner: sample, kind: 'post', steps: 1 }} encircled />
            </svg>
            {t('map.encircled')}
          </li>
        </ul>
      </section>
      <section>
        <h3>{t('map.marks')}</h3>
        <ul>
          <li data-actor={sample}>
            <span className="swatch swatch-foothold" />
            {t('map.footholdMark')}
          </li>
          <li data-actor={sample}>
            <span className="swatch swatch-road" />
            {t('map.held')}
          </li>
          <li data-actor={sample}>
            <span className="swatch swatch-open" />
            {t('map.openRoad')}
          </li>
          <li>
            <span className="swatch swatch-cut">×</span>
            {t('map.shutRoad')}
          </li>
          <li>
            <span className="swatch swatch-people">50</span>
            {t('map.people')}
          </li>
          <li>
            <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
              <path className="legend-fort" d={tower} transform="translate(4 0)" />
            </svg>
            {t('map.fort')}
          </li>
          <li>
            <span className="swatch swatch-siege" />
            {t('map.siegeMark')}
          </li>
          <li>
            <svg className="swatch" viewBox="-4 0 18 10" aria-hidden="true">
              <g className="map-mark map-mark-air">
                <path d={noFly} />
                <path className="map-mark-strike" d="M.5 9.5 9.5.5" />
              </g>
            </svg>
            {t('map.airMark')}
          </li>
          <li>
            <svg className="swatch" viewBox="-4 0 18 10" aria-hidden="true">
              <path className="legend-fort" d={house} />
            </svg>
            {t('map.councilMark')}
          </li>
          <li>
            <span className="swatch swatch-truce" />
            {t('map.zone')}
          </li>
          <li data-actor={sample}>
            <span className="swatch swatch-sealed" />
            {t('map.arrowSealed')}
          </li>
          <li data-actor={sample}>
            <span className="swatch swatch-shown" />
            {t('map.arrowShown')}
          </li>
          {signs.map((kind) => (
            <li key={kind} data-actor={sample}>
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
      </section>
    </div>
  )
}
