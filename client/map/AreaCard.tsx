import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { IconButton } from '../ui/Button.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Counter } from './Counter.tsx'
import { forceText } from './label.ts'
import type { MapArea } from './model.ts'

/** All that is known of one area: what a hover shows in short. */
export function AreaCard({ area, onClose }: { area: MapArea; onClose: (() => void) | null }) {
  const { t } = useTranslation(['game', 'ui'])
  const names = useNames()
  return (
    <aside className="area-card">
      <header>
        <Emblem actor={area.control} size={18} />
        <h2>{names.area(area.id)}</h2>
        <span className="quiet small">
          {names.actor(area.control)} · {t(`map.terrain.${area.terrain}`)}
        </span>
        {onClose === null ? null : (
          <IconButton icon="close" size="small" label={t('ui:close')} onClick={onClose} />
        )}
      </header>
      <p className="small">
        {t('map.peopleHome', { people: area.people })} {t('map.peopleOf', { start: area.start })}
        {area.displaced === 0 ? '' : ` · ${t('map.displacedHere', { people: area.displaced })}`}
      </p>
      <ul className="area-forces">
        {area.forces.map((force) => (
          <li key={force.id}>
            <svg width="20" height="20" viewBox="0 0 18 18" aria-hidden="true">
              <Counter force={force} encircled={area.encircled.has(force.id)} />
            </svg>
            {forceText(t, force, area.encircled.has(force.id))}
          </li>
        ))}
      </ul>
      <div className="row">
        {area.foothold === null ? null : <Tag tone="alert">{t('map.foothold', { by: area.foothold })}</Tag>}
        {area.fortified === 0 ? null : <Tag>{t('map.fortified', { level: area.fortified })}</Tag>}
        {area.siege === null ? null : <Tag tone="alert">{t('map.siege', { by: area.siege })}</Tag>}
        {area.airClosedBy === null ? null : <Tag>{t('map.airClosed', { by: area.airClosedBy })}</Tag>}
        {area.council === null ? null : <Tag>{t('map.council', { whose: area.council })}</Tag>}
        {area.ceasefire ? <Tag tone="accent">{t('map.ceasefire')}</Tag> : null}
      </div>
    </aside>
  )
}
