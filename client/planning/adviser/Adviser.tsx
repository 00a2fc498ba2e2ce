import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import { useNames } from '../../i18n/names.ts'
import { useScenario } from '../../store/GameContext.tsx'
import { SourceLink } from '../../sources/SourceLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Refused } from '../../ui/Refused.tsx'
import { DecidedBefore } from './DecidedBefore.tsx'
import { PlanCard } from './PlanCard.tsx'
import { useAdvice } from './useAdvice.ts'
import './adviser.css'

/** The posture of the seat's card with its reason, and the plans: the card's own first. */
export function Adviser({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const scenario = useScenario()
  const { reply, again } = useAdvice()
  const postures = scenario.seats.find(({ id }) => id === seat)?.doctrine.postures ?? []
  if (reply === null) return <output className="quiet adviser-wait">{t('working')}</output>
  if (!reply.ok)
    return (
      <div className="adviser-wait stack">
        <Refused refusal={reply.refusal} />
        <Button size="small" onClick={again}>
          {t('adviser.again')}
        </Button>
      </div>
    )
  const { posture, plans } = reply.result
  const place = postures.findIndex(({ id }) => id === posture.id) + 1
  return (
    <div className="adviser-body">
      <p>
        {t('adviser.posture')} <q>{names.text(posture.why)}</q>{' '}
        {place === 0 ? null : (
          <SourceLink type="doctrine" id={`${scenario.id}/${seat}/postures.${String(place)}`} />
        )}
      </p>
      <p className="small quiet">{t('adviser.about')}</p>
      <ol className="adviser-plans">
        {plans.map((plan) => (
          <li key={plan.key + JSON.stringify(plan.orders)}>
            <PlanCard plan={plan} seat={seat} first={plan === plans[0]} />
          </li>
        ))}
      </ol>
      <DecidedBefore seat={seat} />
    </div>
  )
}
