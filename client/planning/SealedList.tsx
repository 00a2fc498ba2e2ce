import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedOrder } from '../../game/model/order.ts'
import { IconButton } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { useDo } from './useDo.ts'
import { useOrderName } from './useOrderName.ts'

/** Each sealed order can be taken back until Planning closes. */
export function SealedList({ orders, open }: { orders: readonly SealedOrder[]; open: boolean }) {
  const { t } = useTranslation('planning')
  const name = useOrderName()
  const doing = useDo()
  const list = useRef<HTMLUListElement>(null)
  // The button goes with its order: the list keeps the place of whoever is on the keyboard.
  const takeBack = async ({ id, spec }: SealedOrder) => {
    const done = await doing.run({ type: 'unseal', order: id }, t('takenBack', { order: name(spec) }))
    if (done) list.current?.focus()
  }
  return (
    <>
      <ul
        className="plan-orders small"
        ref={list}
        tabIndex={-1}
        aria-label={t('means.sealed', { count: orders.length })}
      >
        {orders.map((order) => (
          <li key={order.id}>
            <span>{name(order.spec)}</span>
            <span className="plan-cost number">{t('cost.short', { cost: order.cost })}</span>
            {open ? (
              <IconButton
                icon="close"
                size="small"
                label={t('takeBack', { order: name(order.spec) })}
                disabled={doing.busy}
                onClick={() => void takeBack(order)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Refused refusal={doing.refusal} />
    </>
  )
}
