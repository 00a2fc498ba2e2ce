import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import { Notice } from '../ui/Notice.tsx'
import { useWorld } from './world.ts'

/** Whose signature was given by its patrons, by which of them, and what that costs both. */
export function Overruled({ offer, reader }: { offer: Offer; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const { home, grievance, supportCost } = useWorld().c.imposition
  const imposed = offer.answers.filter(({ answer }) => answer === 'imposed')
  return imposed.map(({ seat: client, by }) => {
    const whose = client === reader ? 'you' : 'other'
    return (
      <Notice
        key={client}
        kind={client === reader ? 'warn' : 'info'}
        title={t(`overruled.${whose}`, { client })}
      >
        {t(`overruled.${whose}Body`, { client, by, home, grievance, support: supportCost })}
      </Notice>
    )
  })
}
