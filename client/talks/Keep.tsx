import { useTranslation } from 'react-i18next'
import type { OrderId } from '../../game/model/ids.ts'
import type { SealedOrder } from '../../game/model/order.ts'
import { useView } from '../store/GameContext.tsx'
import { useOrderText } from '../text/orders.ts'
import { useWorld } from './world.ts'

/** Own orders that a text forbids, other than those that it stands down itself. */
export function forbiddenOwn(
  orders: readonly SealedOrder[],
  lapses: readonly OrderId[],
  cited: readonly OrderId[],
  reader: string,
): SealedOrder[] {
  return orders.filter(({ id, seat }) => seat === reader && lapses.includes(id) && !cited.includes(id))
}

/** They lapse when all have signed; kept, they are a breach, and what that costs is said here. */
export function Keep({
  orders,
  kept,
  onToggle,
}: {
  orders: readonly SealedOrder[]
  kept: readonly OrderId[]
  onToggle: (order: OrderId) => void
}) {
  const { t } = useTranslation('talks')
  const text = useOrderText()
  const { formations } = useView()
  const { c } = useWorld()
  if (orders.length === 0) return null
  return (
    <fieldset className="talks-keep">
      <legend>{t('keep.title')}</legend>
      <p className="small">{t('keep.lapse')}</p>
      {orders.map((order) => (
        <label key={order.id} className="talks-choice">
          <input type="checkbox" checked={kept.includes(order.id)} onChange={() => onToggle(order.id)} />
          <span>
            {t('keep.keep', { order: text(order.seat, order.spec, formations) })}
            {kept.includes(order.id) ? (
              <strong className="talks-warn">
                {t('keep.cost', {
                  credibility: -c.credibility.openBreach,
                  turns: c.breach.scorelessTurns,
                })}
              </strong>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
