import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { actors, type ActorId } from '../../game/model/ids.ts'
import type { RosterPerson } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { SelectField } from '../ui/Field.tsx'
import { useStaff } from './staff.tsx'

const seatIn = (value: string): ActorId | null => actors.find((actor) => actor === value) ?? null

/** Moves a person from the keyboard: choose, then say so, since arrow keys alone must move nobody. */
export function SeatSelect({ person, seat }: { person: RosterPerson; seat: ActorId | null }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  const scenario = useScenario()
  const seats = useGame((state) => state.roster?.seats)
  const { act } = useStaff()
  const [chosen, setChosen] = useState<string>(seat ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act({ do: 'seat', person: person.no, seat: seatIn(chosen) })
  }
  const count = (id: ActorId) => seats?.find((each) => each.seat === id)?.people.length ?? 0
  return (
    <form className="teach-line" onSubmit={submit}>
      <SelectField
        label={t('person.seat', { name: person.name })}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{t('person.noSeat')}</option>
        {scenario.seats
          .filter(({ open }) => open)
          .map(({ id }) => (
            <option key={id} value={id}>
              {t('person.option', { name: names.actor(id), people: count(id) })}
            </option>
          ))}
      </SelectField>
      <Button type="submit" disabled={chosen === (seat ?? '')}>
        {t('person.move')}
      </Button>
    </form>
  )
}
