import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedOrder } from '../../game/model/order.ts'
import { useOwnSeat, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { legalFor, valuesOf } from './legal.ts'
import { citedIn } from './threat.ts'
import { useSubmit } from './useSubmit.ts'
import { useWorld } from './world.ts'

/** Not carrying an order out, without a deal: what comes back, and what it costs when it was a threat. */
export function StandDown({ order }: { order: SealedOrder }) {
  const { t } = useTranslation('talks')
  const { legal, offers } = useView()
  const { c } = useWorld()
  const own = useOwnSeat()
  const { submit, busy, refusal } = useSubmit()
  const [asked, setAsked] = useState(false)
  const template = legalFor(legal, 'standDown')
  if (!valuesOf(template?.params.find(({ name }) => name === 'order')).includes(order.id)) return null
  const threat = offers.some(
    (offer) =>
      offer.status === 'open' && offer.maker === order.seat && citedIn(offer.text).includes(order.id),
  )
  const now = own?.credibility ?? 0
  const cost = threat
    ? t('standDown.threat', { now, after: Math.max(0, now + c.credibility.climbDown) })
    : t('standDown.back', { back: Math.floor(order.cost / c.refund.unshownDivisor), cost: order.cost })
  if (!asked)
    return (
      <Button size="small" look="quiet" onClick={() => setAsked(true)}>
        {t('standDown.open')}
      </Button>
    )
  return (
    <div className="talks-inline">
      <p className="small">{cost}</p>
      <div className="row">
        <Button
          look="danger"
          size="small"
          busy={busy}
          onClick={() => void submit({ type: 'standDown', order: order.id }, t('standDown.done'))}
        >
          {t('standDown.act')}
        </Button>
        <Button look="quiet" size="small" onClick={() => setAsked(false)}>
          {t('cancel')}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </div>
  )
}
