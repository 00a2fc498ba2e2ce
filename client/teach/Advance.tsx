import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { useStaff } from './staff.tsx'

/** Closes the phase now: says first who is not ready, and what becomes of what they have not done. */
export function Advance() {
  const { t } = useTranslation(['teach', 'game'])
  const names = useNames()
  const { act } = useStaff()
  const desk = useGame((state) => state.desk)
  const roster = useGame((state) => state.roster)
  const [asking, setAsking] = useState(false)
  if (desk === null || desk.phase === 'lobby' || desk.phase === 'ended') return null
  const people = new Set(roster?.seats.filter(({ kind }) => kind === 'person').map(({ seat }) => seat))
  const late = desk.seats.filter(({ seat, ready }) => people.has(seat) && !ready)
  const go = async () => {
    await act({ do: 'advance' })
    setAsking(false)
  }
  const phase = t(`game:phase.${desk.phase}`)
  return (
    <>
      <Button size="small" icon="next" onClick={() => setAsking(true)}>
        {t('advance.open', { phase })}
      </Button>
      <Modal open={asking} title={t('advance.open', { phase })} onClose={() => setAsking(false)}>
        <p>
          {late.length === 0
            ? t('advance.nobody')
            : t('advance.late', {
                seats: names.list(late.map(({ seat }) => names.actor(seat))),
                count: late.length,
              })}
        </p>
        <p className="quiet">{t(`advance.${desk.phase}`)}</p>
        <div className="row">
          <Button look="danger" onClick={() => void go()}>
            {t('advance.go')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      </Modal>
    </>
  )
}
