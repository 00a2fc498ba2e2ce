import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import type { OfferPreview } from '../../../game/model/wire.ts'
import { changesOf, totalOf } from '../../../game/talks/lines.ts'
import { DraftAdvice } from '../../adviser/Advice.tsx'
import { useNames } from '../../i18n/names.ts'
import { useScenario, useView } from '../../store/GameContext.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SeatName } from '../../ui/Emblem.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Refused } from '../../ui/Refused.tsx'
import { Balance } from '../Balance.tsx'
import { Chance } from '../ChanceTerms.tsx'
import { Impositions } from '../Impositions.tsx'

/** The draft as if it lay on the table, for the functions that read offers. */
const asOffer = (text: OfferText, turn: number, maker: ActorId, signers: readonly ActorId[]): Offer => ({
  id: 'draft',
  turn,
  maker,
  signers: [...signers],
  text,
  counters: null,
  answers: [],
  stances: [],
  status: 'open',
})

function Prospects({ reading, reader }: { reading: OfferPreview; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const { seats } = useScenario()
  return (
    <ul className="talks-signers">
      {reading.terms
        .filter(({ seat }) => seat !== reader)
        .map((terms) => {
          const objectives = seats.find(({ id }) => id === terms.seat)?.objectives ?? []
          const total = names.signed(totalOf(changesOf(terms, objectives)))
          return (
            <li key={terms.seat}>
              <SeatName actor={terms.seat} size={16} />
              <span className="talks-given">{t('build.gets', { total })}</span>
              <span className="talks-chance">
                {t('signers.chance')} <Chance terms={terms} />
              </span>
            </li>
          )
        })}
    </ul>
  )
}

/** What the rules say of the text so far. */
export function Forecast({
  text,
  reading,
  stale,
  reader,
}: {
  text: OfferText
  reading: OfferPreview | null
  stale: boolean
  reader: ActorId
}) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const { turn } = useView()
  if (reading === null) return null
  if (reading.refusal !== null) return <Refused refusal={reading.refusal} />
  const own = reading.terms.find(({ seat }) => seat === reader)
  return (
    <section className="talks-part stack" aria-busy={stale} data-stale={stale}>
      <h4>{t('build.forecast')}</h4>
      <DraftAdvice reading={reading} reader={reader} />
      <Prospects reading={reading} reader={reader} />
      {own === undefined ? null : <Balance terms={own} seat={reader} />}
      {reading.warnings.map((warning) => (
        <Notice key={warning.code} kind="warn">
          {names.message(warning)} <span className="quiet">({warning.rule})</span>
        </Notice>
      ))}
      <Disclosure summary={t('impose.summary')}>
        <Impositions
          offer={asOffer(text, turn, reader, reading.signers)}
          impositions={reading.impositions}
          reader={reader}
        />
      </Disclosure>
    </section>
  )
}
