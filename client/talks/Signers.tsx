import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { AcceptanceTerms, OfferPreview } from '../../game/model/wire.ts'
import { answerOf } from '../../game/talks/signers.ts'
import { changesOf, totalOf } from '../../game/talks/lines.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { Chance } from './ChanceTerms.tsx'
import { deadBy, givenBy, patronsFirst, type Given } from './offers.ts'

const icons: Record<Given, IconName> = {
  maker: 'sign',
  signed: 'check',
  imposed: 'check',
  refused: 'refuse',
  countered: 'counter',
  lapsed: 'clock',
  open: 'clock',
}

const wordFor = ({ status }: Offer, given: Given, own: boolean): string =>
  given !== 'open' ? given : status !== 'open' ? 'none' : own ? 'you' : 'open'

/** What a seat has answered, in words; whom it still has to hear. */
function Answer({ offer, seat, reader }: { offer: Offer; seat: ActorId; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const view = useView()
  const given = givenBy(offer, seat)
  const first = given === 'open' && offer.status === 'open' ? patronsFirst(view, offer, seat) : []
  const by = answerOf(offer, seat)?.by ?? []
  return (
    <span className="talks-given" data-given={given}>
      <Icon name={icons[given]} size={14} />
      {first.length > 0
        ? t('given.first', { patrons: first })
        : t(`given.${wordFor(offer, given, seat === reader)}`, { by })}
    </span>
  )
}

/** What the text is worth to another seat, as far as the reader can tell. */
function Gain({ terms }: { terms: AcceptanceTerms }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const objectives = useScenario().seats.find(({ id }) => id === terms.seat)?.objectives ?? []
  return (
    <span className="small quiet">
      {t('build.gets', { total: names.signed(totalOf(changesOf(terms, objectives))) })}
    </span>
  )
}

/** Everybody whose signature it needs: answer so far, and how likely the answer is where it is still open. */
export function Signers({
  offer,
  reading,
  reader,
  read,
}: {
  offer: Offer
  reading: OfferPreview | null
  reader: ActorId
  /** What it is worth to each stands above already. */
  read: boolean
}) {
  const { t } = useTranslation('talks')
  const dead = deadBy(offer).length > 0
  return (
    <section className="talks-part">
      <h4>{t('signers.title', { count: offer.signers.length })}</h4>
      <ul className="talks-signers">
        {offer.signers.map((seat) => {
          const terms = reading?.terms.find((each) => each.seat === seat)
          const asks =
            terms !== undefined && !dead && offer.status === 'open' && givenBy(offer, seat) === 'open'
          return (
            <li key={seat}>
              <SeatName actor={seat} size={16} />
              <span className="talks-stand">
                <Answer offer={offer} seat={seat} reader={reader} />
                {asks && seat !== reader && !read ? <Gain terms={terms} /> : null}
              </span>
              {asks ? (
                <span className="talks-chance">
                  {seat === reader ? t('signers.advice') : t('signers.chance')} <Chance terms={terms} />
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
