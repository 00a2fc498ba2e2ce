import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { SealedOrder } from '../../game/model/order.ts'
import { useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Chips } from './Chips.tsx'
import { actorsOf, legalFor, someOf } from './legal.ts'
import { useSubmit } from './useSubmit.ts'

/** Letting chosen seats see a sealed order. It cannot be taken back, and says so. */
export function ShowOrder({ order }: { order: SealedOrder }) {
  const { t } = useTranslation('talks')
  const { legal } = useView()
  const { submit, busy, refusal } = useSubmit()
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState<readonly ActorId[]>([])
  const blind = actorsOf(someOf(legalFor(legal, 'show', { order: order.id }), 'to'))
  if (blind.length === 0) return null
  const toggle = (seat: ActorId) =>
    setTo(to.includes(seat) ? to.filter((each) => each !== seat) : [...to, seat])
  const show = async () => {
    const chosen = blind.filter((seat) => to.includes(seat))
    if (await submit({ type: 'show', order: order.id, to: chosen }, t('show.done', { to: chosen }))) {
      setOpen(false)
      setTo([])
    }
  }
  if (!open)
    return (
      <Button size="small" icon="show" onClick={() => setOpen(true)}>
        {t('show.open')}
      </Button>
    )
  return (
    <div className="talks-inline">
      <Chips
        legend={t('show.to')}
        hint={t('show.hint')}
        chips={blind.map((seat) => ({ value: seat, label: <SeatName actor={seat} size={16} /> }))}
        chosen={to}
        onToggle={toggle}
      />
      <div className="row">
        <Button
          look="primary"
          size="small"
          busy={busy}
          disabled={to.length === 0}
          onClick={() => void show()}
        >
          {t('show.act')}
        </Button>
        <Button look="quiet" size="small" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </div>
  )
}
