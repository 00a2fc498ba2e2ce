import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Message, Plan } from '../../../game/model/wire.ts'
import { useNames } from '../../i18n/names.ts'
import { useScenario } from '../../store/GameContext.tsx'
import { useAgreementName } from '../../text/agreements.ts'
import { SourceLink } from '../../sources/SourceLink.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { about } from '../round.ts'
import { useOrderName } from '../useOrderName.ts'
import { TakePlan } from './TakePlan.tsx'

/** Its words with what only the match and its scenario can name. */
function useArgument(seat: ActorId): (message: Message) => string {
  const { t } = useTranslation(['planning', 'rules'])
  const names = useNames()
  const agreement = useAgreementName()
  const postures = useScenario().seats.find(({ id }) => id === seat)?.doctrine.postures ?? []
  return ({ key, params }) => {
    const { people, pair, posture } = params
    const why = postures.find(({ id }) => id === posture)?.why
    return t(key, {
      ...params,
      ...(typeof people === 'number' ? { people: about(people) } : {}),
      ...(pair === undefined ? {} : { pair: t(`rules:word.pair.${String(pair)}`) }),
      ...(params['agreement'] === undefined ? {} : { agreement: agreement(String(params['agreement'])) }),
      ...(why === undefined ? {} : { why: names.text(why) }),
    })
  }
}

function Arguments({ seat, plan }: { seat: ActorId; plan: Plan }) {
  const { t } = useTranslation('planning')
  const say = useArgument(seat)
  return (['for', 'against'] as const).map((side) =>
    plan[side].length === 0 ? null : (
      <ul key={side} className={`adviser-${side} small`} aria-label={t(`adviser.side.${side}`)}>
        {plan[side].map((each) => (
          <li key={JSON.stringify(each)}>
            <Icon name={side === 'for' ? 'plus' : 'minus'} />
            <span>{say(each)}</span>
          </li>
        ))}
      </ul>
    ),
  )
}

/** One way to spend the turn: its orders, each with the line of the card that says why, and what speaks for and against it. */
export function PlanCard({ plan, seat, first }: { plan: Plan; seat: ActorId; first: boolean }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const name = useOrderName()
  const scenario = useScenario()
  const lines = scenario.seats.find(({ id }) => id === seat)?.doctrine.orders ?? []
  return (
    <article className="adviser-plan" data-first={first}>
      <h4>{t(plan.key)}</h4>
      {plan.orders.length === 0 ? <p>{t('adviser.nothing')}</p> : null}
      <ul className="adviser-orders">
        {plan.orders.map(({ order, cost, why }) => {
          const line = lines.findIndex((each) => each.order === order.kind && each.why.en === why.en) + 1
          return (
            <li key={JSON.stringify(order)}>
              <span className="plan-name">{name(order)}</span>
              <span className="plan-cost number">{t('cost.short', { cost })}</span>
              <span className="adviser-why small quiet">
                {names.text(why)}{' '}
                {line === 0 ? null : (
                  <SourceLink type="doctrine" id={`${scenario.id}/${seat}/orders.${String(line)}`} />
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <Arguments seat={seat} plan={plan} />
      <TakePlan plan={plan} seat={seat} first={first} />
    </article>
  )
}
