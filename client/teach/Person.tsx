import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { RosterPerson } from '../../game/model/wire.ts'
import { useGame } from '../store/GameContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Modal } from '../ui/Modal.tsx'
import { PersonDialog } from './PersonDialog.tsx'

/** Somebody's name as a button that opens what can be done; it can also be dragged to a seat. */
export function Person({ person, seat }: { person: RosterPerson; seat: ActorId | null }) {
  const { t } = useTranslation('teach')
  const [open, setOpen] = useState(false)
  const { name, captain } = person
  // Before the start nobody has a connection that could be lost.
  const started = useGame((state) => state.roster?.started === true)
  const online = person.online || !started
  return (
    <>
      <button
        type="button"
        className="teach-person"
        data-online={online}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData('text/plain', String(person.no))
          dataTransfer.effectAllowed = 'move'
        }}
        onClick={() => setOpen(true)}
      >
        {started ? <span className="teach-dot" aria-hidden="true" /> : null}
        <span className="teach-name">{name}</span>
        {captain ? <span className="teach-captain">{t('person.captain')}</span> : null}
        {online ? null : <span className="teach-away">{t('person.away')}</span>}
        <Icon name="down" size={12} />
      </button>
      <Modal open={open} title={name} onClose={() => setOpen(false)}>
        <PersonDialog person={person} seat={seat} onDone={() => setOpen(false)} />
      </Modal>
    </>
  )
}
