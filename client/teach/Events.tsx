import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffEvent } from '../../game/model/staff.ts'
import { useNames } from '../i18n/names.ts'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useStaff } from './staff.tsx'

function EventLine({ event, onFire }: { event: StaffEvent; onFire: (() => void) | null }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  return (
    <li className="teach-event">
      <Disclosure summary={names.text(event.title)}>
        <p className="small">{names.text(event.text)}</p>
      </Disclosure>
      {event.turn !== null ? (
        <Tag>{t('events.happened', { turn: event.turn })}</Tag>
      ) : onFire === null ? null : (
        <Button
          size="small"
          aria-label={t('events.fireLong', { title: names.text(event.title) })}
          onClick={onFire}
        >
          {t('events.fire')}
        </Button>
      )}
    </li>
  )
}

/** The script: what has happened, and what can be made to happen now. */
export function Events() {
  const { t } = useTranslation('teach')
  const names = useNames()
  const { act } = useStaff()
  const desk = useGame((state) => state.desk)
  const [asked, setAsked] = useState<StaffEvent | null>(null)
  if (desk === null) return null
  const over = desk.phase === 'ended'
  const fire = async () => {
    if (asked !== null) await act({ do: 'inject', event: asked.id })
    setAsked(null)
  }
  return (
    <div className="stack">
      <h2>{t('events.title')}</h2>
      <p className="small quiet">{t(desk.events.length === 0 ? 'events.none' : 'events.about')}</p>
      <ul className="teach-list">
        {desk.events.map((event) => (
          <EventLine key={event.id} event={event} onFire={over ? null : () => setAsked(event)} />
        ))}
      </ul>
      <Modal
        open={asked !== null}
        title={asked === null ? t('events.title') : names.text(asked.title)}
        onClose={() => setAsked(null)}
      >
        {asked === null ? null : <p>{names.text(asked.text)}</p>}
        <p className="quiet">{t('events.sure')}</p>
        <div className="row">
          <Button look="danger" onClick={() => void fire()}>
            {t('events.fire')}
          </Button>
          <Button onClick={() => setAsked(null)}>{t('cancel')}</Button>
        </div>
      </Modal>
    </div>
  )
}
