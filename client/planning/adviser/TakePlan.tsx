import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Plan } from '../../../game/model/wire.ts'
import { confirmPairs } from '../../../game/orders/seal.ts'
import { useGameHandle, useView } from '../../store/GameContext.tsx'
import { useWorld } from '../../talks/world.ts'
import { announce } from '../../ui/announce.tsx'
import { Button } from '../../ui/Button.tsx'
import { Refused } from '../../ui/Refused.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { BrinkConfirm } from '../BrinkConfirm.tsx'
import { meansOf } from '../means.ts'
import { useDo } from '../useDo.ts'
import { Asked } from '../Asked.tsx'
import { useOrderName } from '../useOrderName.ts'
import { stepsTo } from './steps.ts'

/** Seals a plan's orders one after another; each can be undone. What is in its way is taken back only when asked. */
function useTake(plan: Plan, seat: ActorId) {
  const { t } = useTranslation('planning')
  const { store } = useGameHandle()
  const world = useWorld()
  const view = useView()
  const name = useOrderName()
  const doing = useDo()
  const { sealed } = meansOf(world, view, seat)
  const orders = plan.orders.map(({ order }) => order)
  const steps = stepsTo(orders, sealed, view.turn, seat)
  const pairs = orders.flatMap((order) => confirmPairs(world, view, seat, order))
  const take = async () => {
    for (const { id, spec } of steps.back)
      if (!(await doing.run({ type: 'unseal', order: id }, t('takenBack', { order: name(spec) })))) return
    for (const order of steps.seal) {
      const confirmed = confirmPairs(world, store.get().view ?? view, seat, order).length > 0
      if (!(await doing.run({ type: 'seal', order, confirmed }, t('sealedNow', { order: name(order) }))))
        return
    }
    announce(t('adviser.taken'))
  }
  return { doing, steps, pairs: [...new Set(pairs)], take }
}

export function TakePlan({ plan, seat, first }: { plan: Plan; seat: ActorId; first: boolean }) {
  const { t } = useTranslation('planning')
  const name = useOrderName()
  const { doing, steps, pairs, take } = useTake(plan, seat)
  const [asking, setAsking] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const cost = plan.orders.reduce((sum, each) => sum + each.cost, 0)
  const done = steps.back.length === 0 && steps.seal.length === 0
  const go = () => {
    setAsking(false)
    void take()
  }
  if (done && !doing.busy)
    return plan.orders.length === 0 ? null : (
      <p>
        <Tag tone="good" icon="check">
          {t('adviser.isSealed')}
        </Tag>
      </p>
    )
  return (
    <div className="adviser-take">
      {pairs.length === 0 ? null : (
        <BrinkConfirm pairs={pairs} confirmed={confirmed} onConfirm={setConfirmed} />
      )}
      {asking ? (
        <Asked>
          <p className="small">
            {t('adviser.replace', {
              count: steps.back.length,
              orders: steps.back.map(({ spec }) => name(spec)),
            })}
          </p>
          <div className="row">
            <Button size="small" look="primary" onClick={go}>
              {t('adviser.replaceYes')}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {t('reset.no')}
            </Button>
          </div>
        </Asked>
      ) : (
        <Button
          look={first ? 'primary' : 'plain'}
          icon="seal"
          busy={doing.busy}
          disabled={pairs.length > 0 && !confirmed}
          onClick={() => (steps.back.length > 0 ? setAsking(true) : go())}
        >
          {t(cost === 0 ? 'adviser.takeFree' : 'adviser.take', { cost })}
        </Button>
      )}
      <Refused refusal={doing.refusal} />
    </div>
  )
}
