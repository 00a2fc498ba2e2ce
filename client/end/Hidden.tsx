import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Reveal } from '../../game/model/view.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { useOrderText } from '../text/orders.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Tag } from '../ui/Tag.tsx'
import { AimList } from './Aims.tsx'
import { ScoreBar } from './ScoreBar.tsx'

function LastOrders({ seat }: { seat: ActorId }) {
  const { t } = useTranslation(['end', 'game'])
  const { orders, formations } = useView()
  const text = useOrderText()
  const own = orders.filter((order) => order.seat === seat)
  if (own.length === 0) return <p className="quiet">{t('noOrders')}</p>
  return (
    <ul className="end-orders">
      {own.map((order) => (
        <li key={order.id}>
          {text(seat, order.spec, formations)} <Tag>{t(`game:orders.status.${order.status}`)}</Tag>{' '}
          <span className="small quiet">
            {order.shownTo.length === 0 ? t('shownToNobody') : t('shownTo', { seats: order.shownTo })}
            {order.breach ? ` ${t('inBreach')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Duties that somebody decided not to carry out. */
function Withheld({ seat }: { seat: ActorId }) {
  const { t } = useTranslation(['end', 'rules'])
  const kinds = useView()
    .agreements.flatMap(({ clauses }) => clauses)
    .filter(({ withheldBy }) => withheldBy.includes(seat))
    .map(({ clause }) => t(`rules:clause.name.${clause.kind}`))
  return kinds.length === 0 ? null : <p>{t('withheld', { duties: kinds })}</p>
}

/** What others were hiding: last orders, duties not meant, scores of every seat. */
export function Hidden({ seat, reveal }: { seat: ActorId | null; reveal: Reveal }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const others = useScenario().seats.filter(({ id }) => id !== seat)
  return (
    <section className="stack" aria-label={t('hidden')}>
      <h3>{t('hidden')}</h3>
      <div className="end-seats">
        {others.map(({ id }) => (
          <section key={id} className="end-seat" aria-label={names.actor(id)}>
            <header>
              <SeatName actor={id} />
              <ScoreBar own={reveal.result.totals[id] ?? 0} par={reveal.par[id]?.total ?? null} />
            </header>
            <h4>{t('lastOrders')}</h4>
            <LastOrders seat={id} />
            <Withheld seat={id} />
            <Disclosure summary={t('theirAims')}>
              <AimList seat={id} reveal={reveal} />
            </Disclosure>
          </section>
        ))}
      </div>
    </section>
  )
}
