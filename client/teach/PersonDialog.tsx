import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeviceCode as Code } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { RosterPerson } from '../../game/model/wire.ts'
import { DeviceCode } from '../device/DeviceCode.tsx'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { SeatSelect } from './SeatSelect.tsx'
import { StaffRefused } from './StaffRefused.tsx'
import { useStaff } from './staff.tsx'

function Rename({ person }: { person: RosterPerson }) {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const [name, setName] = useState(person.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') void act({ do: 'rename', person: person.no, name: name.trim() })
  }
  return (
    <form className="teach-line" onSubmit={submit}>
      <TextField
        label={t('person.name')}
        value={name}
        maxLength={40}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit">{t('person.rename')}</Button>
    </form>
  )
}

/** Asks once more: whoever is removed loses the seat at once. */
function Remove({ person, onDone }: { person: RosterPerson; onDone: () => void }) {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    if ((await act({ do: 'remove', person: person.no })) !== false) onDone()
  }
  if (!asking)
    return (
      <div className="row">
        <Button look="danger" icon="refuse" onClick={() => setAsking(true)}>
          {t('person.remove')}
        </Button>
      </div>
    )
  return (
    <div className="stack teach-sure" role="alert">
      <p>{t('person.removeSure', { name: person.name })}</p>
      <div className="row">
        <Button look="danger" onClick={() => void remove()}>
          {t('person.removeGo')}
        </Button>
        <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
      </div>
    </div>
  )
}

/** All that can be done with one person. */
export function PersonDialog({
  person,
  seat,
  onDone,
}: {
  person: RosterPerson
  seat: ActorId | null
  onDone: () => void
}) {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const [code, setCode] = useState<Code | null>(null)
  const skew = useGame((state) => state.skew)
  const device = async () => {
    const reply = await act({ do: 'device', person: person.no })
    if (reply !== false) setCode(reply)
  }
  return (
    <>
      <StaffRefused />
      <SeatSelect key={seat} person={person} seat={seat} />
      <Rename person={person} />
      <div className="row">
        {seat === null || person.captain ? null : (
          <Button onClick={() => void act({ do: 'captain', person: person.no })}>
            {t('person.makeCaptain')}
          </Button>
        )}
        <Button onClick={() => void device()}>{t('person.device')}</Button>
      </div>
      {code === null ? null : <DeviceCode code={code} skew={skew} />}
      <Remove person={person} onDone={onDone} />
    </>
  )
}
