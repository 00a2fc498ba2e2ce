import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useView } from '../store/GameContext.tsx'
import { useWorld } from '../talks/world.ts'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { broughtIn, meansOf } from './means.ts'
import { useDo } from './useDo.ts'
import { useOrderName } from './useOrderName.ts'

/** What is unspent and what is sealed, always in sight; each order can be taken back until Planning closes. */
export function SealedList({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const view = useView()
  const name = useOrderName()
  const means = meansOf(useWorld(), view, seat)
  const doing = useDo()
  const [sure, setSure] = useState(false)
  const reset = async () => {
    setSure(false)
    for (const order of means.sealed) {
      const done = await doing.run({ type: 'unseal', order: order.id }, t('reset.done'))
      if (!done) return
    }
  }
  return (
    <section className="plan-sealed" aria-label={t('means.title')}>
      <dl className="plan-means">
        <div>
          <dt>{t('means.materiel')}</dt>
          <dd className="number">{means.materiel}</dd>
        </div>
        <div>
          <dt>{t('means.orders')}</dt>
          <dd className="number">{t('means.of', { left: means.orders, most: means.ordersMost })}</dd>
        </div>
        {means.reserve > 0 || means.sealed.some(({ spec }) => broughtIn(spec) > 0) ? (
          <div>
            <dt>{t('means.reserve')}</dt>
            <dd className="number">{means.reserve}</dd>
          </div>
        ) : null}
      </dl>
      {means.sealed.length === 0 ? (
        <p className="small quiet">{t('means.none')}</p>
      ) : (
        <ul className="plan-orders">
          {means.sealed.map((order) => (
            <li key={order.id}>
              <span>{name(order.spec)}</span>
              <span className="plan-cost number">{t('cost.short', { cost: order.cost })}</span>
              <Button
                look="quiet"
                icon="back"
                size="small"
                aria-label={t('takeBack', { order: name(order.spec) })}
                disabled={doing.busy}
                onClick={() =>
                  void doing.run(
                    { type: 'unseal', order: order.id },
                    t('takenBack', { order: name(order.spec) }),
                  )
                }
              >
                {t('takeBackShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Refused refusal={doing.refusal} />
      {means.sealed.length < 2 ? null : sure ? (
        <div className="row">
          <span className="small">{t('reset.sure')}</span>
          <Button size="small" look="danger" onClick={() => void reset()}>
            {t('reset.yes')}
          </Button>
          <Button size="small" onClick={() => setSure(false)}>
            {t('reset.no')}
          </Button>
        </div>
      ) : (
        <Button size="small" look="quiet" icon="reset" busy={doing.busy} onClick={() => setSure(true)}>
          {t('reset.ask')}
        </Button>
      )}
    </section>
  )
}
