import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useGame } from '../store/GameContext.tsx'
import { useDraft } from '../store/useDraft.ts'
import { Chips } from '../talks/Chips.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Composer, draftName } from './Composer.tsx'

/** A cable to seats that one chooses; whom it goes to is kept with it. */
export function NewCable({
  people,
  onSent,
}: {
  people: readonly ActorId[]
  onSent: (to: readonly ActorId[]) => void
}) {
  const { t } = useTranslation('cables')
  const match = useGame((state) => state.match)
  const [kept, write, clear] = useDraft(draftName(match, 'to'))
  const listed = kept.split('+')
  const to = people.filter((seat) => people.length === 1 || listed.includes(seat))
  const toggle = (seat: ActorId) =>
    write(people.filter((each) => to.includes(each) !== (each === seat)).join('+'))
  return (
    <>
      {people.length === 1 ? null : (
        <Chips
          legend={t('to')}
          hint={to.length > 1 ? t('toHint') : undefined}
          chips={people.map((seat) => ({
            value: seat,
            label: <SeatName actor={seat} size={16} />,
          }))}
          chosen={to}
          onToggle={toggle}
        />
      )}
      <Composer
        conversation="new"
        to={to}
        onSent={() => {
          clear()
          onSent(to)
        }}
      />
    </>
  )
}
