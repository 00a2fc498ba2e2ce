import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedOrder } from '../../game/model/order.ts'
import { loadWords } from '../i18n/i18n.ts'
import { useOwnSeat, useView } from '../store/GameContext.tsx'
import { useAgreementName } from '../text/agreements.ts'
import { useClauseText } from '../text/clauses.ts'
import { ShowOrder } from '../talks/ShowOrder.tsx'
import { useOrderText } from '../text/orders.ts'
import { Tag } from '../ui/Tag.tsx'

const Abroad = lazy(async () => {
  const [part] = await Promise.all([import('../abroad/Abroad.tsx'), loadWords('abroad')])
  return { default: part.Abroad }
})

function OrderLine({ order, own }: { order: SealedOrder; own: boolean }) {
  const { t } = useTranslation('game')
  const text = useOrderText()
  const { formations } = useView()
  const shown =
    order.shownTo.length === 0 ? t('orders.hidden') : t('orders.shownTo', { seats: order.shownTo })
  return (
    <li className="order-line">
      <p>{text(order.seat, order.spec, formations)}</p>
      <p className="row small quiet">
        <Tag tone={order.status === 'sealed' ? 'accent' : 'plain'} icon="seal">
          {t(`orders.status.${order.status}`)}
        </Tag>
        {own ? <span>{t('orders.cost', { cost: order.cost })}</span> : null}
        {own ? <span>{shown}</span> : null}
      </p>
      <ShowOrder order={order} />
    </li>
  )
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

function Agreements() {
  const { t } = useTranslation('game')
  const { agreements, areas } = useView()
  const live = useMemo(() => Object.keys(areas), [areas])
  const text = useClauseText(live)
  const name = useAgreementName()
  const inForce = agreements.filter((agreement) => agreement.status === 'inForce')
  if (inForce.length === 0) return <p className="quiet">{t('orders.noAgreements')}</p>
  return inForce.map((agreement) => (
    <div key={agreement.id} className="agreement">
      <p>
        <b>{capital(name(agreement.id))}</b>{' '}
        <span className="small quiet">{t('orders.signedBy', { parties: agreement.parties })}</span>
      </p>
      <ul>
        {agreement.clauses.map(({ clause }) => (
          <li key={JSON.stringify(clause)}>{text(clause)}</li>
        ))}
      </ul>
    </div>
  ))
}

/** What is sealed, as far as this seat knows, what is still unspent, and what is agreed. */
export function OrdersPanel() {
  const { t } = useTranslation('game')
  const { orders, viewer } = useView()
  const own = useOwnSeat()
  const groups = [
    { key: 'own', own: true, orders: orders.filter((order) => order.seat === viewer) },
    { key: 'shown', own: false, orders: orders.filter((order) => order.seat !== viewer) },
  ].filter((group) => group.orders.length > 0)
  return (
    <div className="stack desk">
      <h2>{t('orders.title')}</h2>
      {own?.materiel === undefined ? null : <p>{t('orders.left', { materiel: own.materiel })}</p>}
      {groups.length === 0 ? <p className="quiet">{t('orders.none')}</p> : null}
      {groups.map((group) => (
        <section key={group.key}>
          <h3>{t(`orders.${group.key}`)}</h3>
          <ul className="order-lines">
            {group.orders.map((order) => (
              <OrderLine key={order.id} order={order} own={group.own} />
            ))}
          </ul>
        </section>
      ))}
      <h2>{t('orders.agreements')}</h2>
      <Agreements />
      <Suspense>
        <Abroad />
      </Suspense>
    </div>
  )
}
