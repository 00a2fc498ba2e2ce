import { useTranslation } from 'react-i18next'
import type { RosterPerson } from '../../game/model/wire.ts'
import { useGame } from '../store/GameContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { personId, useStaff } from './staff.tsx'

/** Somebody's name as a button that opens what can be done; it can also be dragged to a seat. */
export function Person({ person }: { person: RosterPerson }) {
  const { t } = useTranslation('teach')
  const { pick } = useStaff()
  const { no, name, captain } = person
  // Before the start nobody has a connection that could be lost.
  const started = useGame((state) => state.roster?.started === true)
  const online = person.online || !started
  return (
    <button
      type="button"
      id={personId(no)}
      className="teach-person"
      data-online={online}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData('text/plain', String(no))
        dataTransfer.effectAllowed = 'move'
      }}
      onClick={() => pick(no)}
    >
      {started ? <span className="teach-dot" aria-hidden="true" /> : null}
      <span className="teach-name">{name}</span>
      {captain ? <span className="teach-captain">{t('person.captain')}</span> : null}
      {online ? null : <span className="teach-away">{t('person.away')}</span>}
      <Icon name="down" size={12} />
    </button>
  )
}
