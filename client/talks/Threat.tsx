import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import { useView } from '../store/GameContext.tsx'
import { useOrderText } from '../text/orders.ts'
import { Tag } from '../ui/Tag.tsx'
import { OddsLine } from './OddsLine.tsx'
import { relationOf } from './parts.ts'
import { expectedOf, threatsBehind } from './threat.ts'
import { useWorld } from './world.ts'

/** The real orders behind a text. Nothing is shown where there are none: then it is just talk, and says so. */
export function Threat({ text, maker, reader }: { text: OfferText; maker: ActorId; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const sentence = useOrderText()
  const view = useView()
  const world = useWorld()
  const orders = threatsBehind(world, view, maker, text)
  const relation = relationOf(world, maker, reader)
  if (orders.length === 0) return <p className="small quiet">{t('threat.none')}</p>
  return (
    <section className="talks-threat">
      <div className="row">
        <h4>{t(`threat.${relation}`)}</h4>
        <Tag icon="seal">{t('threat.certified')}</Tag>
      </div>
      <ul className="talks-orders">
        {orders.map((order) => {
          const expected = expectedOf(world, view, order)
          return (
            <li key={order.id}>
              <p className="talks-order">{sentence(order.seat, order.spec, view.formations)}</p>
              {expected === null ? null : <OddsLine expected={expected} />}
            </li>
          )
        })}
      </ul>
      <p className="small quiet">{t('threat.real')}</p>
    </section>
  )
}
