import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { IconButton } from '../ui/Button.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { AreaFacts } from './AreaFacts.tsx'
import { Counter } from './Counter.tsx'
import { factsOf, type Surroundings } from './facts.ts'
import { forceText } from './label.ts'
import type { MarkKind } from './marks.ts'
import type { MapArea } from './model.ts'

function Forces({ area }: { area: MapArea }) {
  const { t } = useTranslation(['game', 'rules'])
  return (
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
  )
}

/** All that is known of one area: what a hover shows in short; or, for a mark that was tapped, what it means here. */
export function AreaCard({
  area,
  around,
  mark,
  onClose,
}: {
  area: MapArea
  around: Surroundings
  /** The mark that was asked about; null: none. */
  mark: MarkKind | null
  onClose: (() => void) | null
}) {
  const { t } = useTranslation(['game', 'ui'])
  const names = useNames()
  const facts = factsOf(area, around, mark)
  return (
    <aside className="area-card" data-asked={mark ?? undefined}>
      <header>
        <Emblem actor={area.control} size={18} />
        <h2>{names.area(area.id)}</h2>
        <span className="quiet small">
          {names.actor(area.control)} · {t(`map.terrain.${area.terrain}`)}
        </span>
        {mark !== null ? null : (
          <span className="small">
            {t('map.peopleHome', { people: area.people })} {t('map.peopleOf', { start: area.start })}
          </span>
        )}
        {onClose === null ? null : (
          <IconButton icon="close" size="small" label={t('ui:close')} onClick={onClose} />
        )}
      </header>
      <div className="area-columns">
        {mark !== null || area.forces.length === 0 ? null : <Forces area={area} />}
        <AreaFacts facts={facts} live={around.areas.map(({ id }) => id)} short={onClose === null} />
      </div>
    </aside>
  )
}
