import { useTranslation } from 'react-i18next'
import type { OrderSpec } from '../../game/model/order.ts'
import type { SomeParam } from '../../game/model/template.ts'
import { Chips } from '../talks/Chips.tsx'
import { isActor } from '../talks/legal.ts'
import { SeatName } from '../ui/Emblem.tsx'

type Convene = Extract<OrderSpec, { kind: 'convene' }>

/** Who is asked to the table: everybody at first, as few as its format can do with. */
export function GuestChoice({
  param,
  spec,
  onSpec,
}: {
  param: SomeParam
  spec: Convene
  onSpec: (spec: OrderSpec) => void
}) {
  const { t } = useTranslation('planning')
  const guests = param.of.map(({ value }) => value).filter(isActor)
  const last = spec.invites.length <= Math.max(1, param.least)
  return (
    <Chips
      legend={t('chooseGuests')}
      hint={t('chooseGuestsHint', { least: param.least })}
      chips={guests.map((value) => ({
        value,
        label: <SeatName actor={value} size={16} />,
        fixed: last && spec.invites.includes(value),
      }))}
      chosen={spec.invites}
      onToggle={(guest) =>
        onSpec({
          ...spec,
          invites: guests.filter((each) => spec.invites.includes(each) !== (each === guest)),
        })
      }
    />
  )
}
