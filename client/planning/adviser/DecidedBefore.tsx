import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import { Decision } from '../../adviser/Decision.tsx'
import { told } from '../../adviser/decisions.ts'
import { useGame } from '../../store/GameContext.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** What the computer decided for this seat before a person took it over, the latest first. */
export function DecidedBefore({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('adviser')
  const reasons = useGame((state) => state.reasons)
  const own = told(reasons).filter((each) => each.seat === seat)
  if (own.length === 0) return null
  return (
    <Disclosure summary={t('decision.before', { count: own.length })}>
      <ol className="decisions">
        {own.toReversed().map((reason, place) => (
          <Decision key={place} reason={reason} named={false} />
        ))}
      </ol>
    </Disclosure>
  )
}
