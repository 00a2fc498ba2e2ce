import { useGame } from '../store/GameContext.tsx'
import { Modal } from '../ui/Modal.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { personId, useStaff } from './staff.tsx'

/** One dialog for all people: it stays open, and keeps the focus, while somebody moves from seat to seat. */
export function PersonModal() {
  const { picked, pick } = useStaff()
  const roster = useGame((state) => state.roster)
  const seat = roster?.seats.find(({ people }) => people.some(({ no }) => no === picked)) ?? null
  const people = [...(seat?.people ?? []), ...(roster?.waiting ?? [])]
  const person = people.find(({ no }) => no === picked) ?? null
  const close = () => {
    pick(null)
    // The button that opened it may stand in another row by now.
    if (picked !== null) setTimeout(() => document.getElementById(personId(picked))?.focus())
  }
  return (
    <Modal open={person !== null} title={person?.name ?? ''} onClose={close}>
      {person === null ? null : (
        <PersonDialog key={person.no} person={person} seat={seat?.seat ?? null} onDone={close} />
      )}
    </Modal>
  )
}
