import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import { useView } from '../store/GameContext.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { TextParts } from './TextParts.tsx'
import { Threat } from './Threat.tsx'

/** Threat, demand, promise; for a counter first what it changes. */
export function OfferBody({ offer, reader }: { offer: Offer; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const { offers } = useView()
  const countered = offer.counters === null ? undefined : offers.find(({ id }) => id === offer.counters)
  return (
    <>
      {countered === undefined ? null : (
        <section className="talks-part">
          <h4>{t('difference.title', { maker: countered.maker })}</h4>
          <DifferenceList before={countered.text} after={offer.text} />
        </section>
      )}
      <Threat text={offer.text} maker={offer.maker} reader={reader} />
      <TextParts text={offer.text} maker={offer.maker} reader={reader} />
    </>
  )
}

export function FoldedBody({ offer, reader }: { offer: Offer; reader: ActorId }) {
  const { t } = useTranslation('talks')
  return (
    <Disclosure summary={t('card.text')}>
      <div className="stack">
        <OfferBody offer={offer} reader={reader} />
      </div>
    </Disclosure>
  )
}
