import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedOrder } from '../../game/model/order.ts'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Asked } from './Asked.tsx'
import { useDo } from './useDo.ts'

/** Takes every order of this turn back, one after another; asked once more, since it is all of them. */
export function Reset({ orders }: { orders: readonly SealedOrder[] }) {
  const { t } = useTranslation('planning')
  const doing = useDo()
  const [sure, setSure] = useState(false)
  const materiel = orders.reduce((sum, { cost }) => sum + cost, 0)
  const reset = async () => {
    setSure(false)
    for (const order of orders)
      if (!(await doing.run({ type: 'unseal', order: order.id }, t('reset.done')))) return
  }
  return (
    <div className="desk-line-reset">
      <Refused refusal={doing.refusal} />
      {sure ? (
        <Asked>
          <span className="small">{t('reset.sure', { count: orders.length, materiel })}</span>
          <span className="row">
            <Button size="small" look="danger" onClick={() => void reset()}>
              {t('reset.yes')}
            </Button>
            <Button size="small" onClick={() => setSure(false)}>
              {t('reset.no')}
            </Button>
          </span>
        </Asked>
      ) : (
        <Button size="small" look="quiet" icon="reset" busy={doing.busy} onClick={() => setSure(true)}>
          {t('reset.ask')}
        </Button>
      )}
    </div>
  )
}
