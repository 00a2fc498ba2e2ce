import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useView } from '../store/GameContext.tsx'
import { useOrderText } from '../text/orders.ts'
import { Card } from '../ui/Card.tsx'
import { Tag } from '../ui/Tag.tsx'
import { legalFor } from './legal.ts'
import { OddsLine } from './OddsLine.tsx'
import { ShowOrder } from './ShowOrder.tsx'
import { StandDown } from './StandDown.tsx'
import { expectedOf } from './threat.ts'
import { useWorld } from './world.ts'

/** Sealed orders that this seat may show or stand down: its own, and a client's attack that its aircraft support. */
export function OwnOrders({ reader }: { reader: ActorId }) {
  const { t } = useTranslation('talks')
  const text = useOrderText()
  const view = useView()
  const world = useWorld()
  const orders = view.orders.filter(
    ({ id, seat, status }) =>
      status === 'sealed' && (seat === reader || legalFor(view.legal, 'show', { order: id }) !== undefined),
  )
  if (orders.length === 0) return null
  return (
    <Card title={t('orders.title')} aside={<Tag tone="secret">{t('orders.secret')}</Tag>}>
      <p className="small quiet">{t('orders.about')}</p>
      <ul className="talks-orders">
        {orders.map((order) => {
          const expected = expectedOf(world, view, order)
          return (
            <li key={order.id} data-order={order.spec.kind}>
              <p className="talks-order">{text(order.seat, order.spec, view.formations)}</p>
              {expected === null ? null : <OddsLine expected={expected} />}
              <p className="row small">
                {order.shownTo.length === 0 ? (
                  <Tag tone="secret" icon="secret">
                    {t('orders.hidden')}
                  </Tag>
                ) : (
                  <Tag icon="show">{t('orders.shown', { seats: order.shownTo })}</Tag>
                )}
                {order.breach ? <Tag tone="alert">{t('orders.breach')}</Tag> : null}
              </p>
              <div className="row talks-tools">
                <ShowOrder order={order} />
                <StandDown order={order} />
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
