import { useTranslation } from 'react-i18next'
import type { OrderPreview } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import type { Candidate } from './candidates.ts'
import { about } from './round.ts'
import { useOrderName } from './useOrderName.ts'
import { useCost } from './useCost.ts'
import { usePreview } from './usePreview.ts'

/** The effect in one line: chance, people, tension. */
function EffectWords({ preview: { odds, displaced, tension } }: { preview: OrderPreview }) {
  const { t } = useTranslation('planning')
  const names = useNames()
  const parts = [
    ...(odds === null ? [] : [t('short.takes', { chance: names.chance(odds.takes) })]),
    ...(displaced === 0 ? [] : [t('short.displaced', { people: about(displaced) })]),
    ...Object.values(tension).map((by) => t('short.tension', { by: names.signed(by) })),
  ]
  return parts.length === 0 ? null : <span className="plan-effect small quiet">{parts.join(' · ')}</span>
}

/** Nothing until the host has answered. */
function Effect({ candidate }: { candidate: Candidate }) {
  const reply = usePreview(candidate.spec)
  if (reply?.ok !== true || reply.result.refusal !== null) return null
  return <EffectWords preview={reply.result} />
}

export function CandidateList({
  candidates,
  onOpen,
  withEffect = false,
}: {
  candidates: readonly Candidate[]
  onOpen: (candidate: Candidate) => void
  withEffect?: boolean
}) {
  const name = useOrderName()
  const cost = useCost()
  return (
    <ul className="plan-candidates">
      {candidates.map((candidate) => {
        const { kind } = candidate.spec
        return (
          <li key={candidate.id}>
            <button type="button" className="plan-candidate" onClick={() => onOpen(candidate)}>
              <span className="plan-name">{name(candidate.spec)}</span>
              <span className="plan-cost number">{cost(kind)}</span>
              {withEffect ? <Effect candidate={candidate} /> : null}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
