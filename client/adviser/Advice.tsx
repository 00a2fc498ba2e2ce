import { useTranslation } from 'react-i18next'
import { counselOn, doubts, type Counsel } from '../../game/bots/counsel.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { OfferPreview } from '../../game/model/wire.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { legalFor } from '../talks/legal.ts'
import { patronsFirst } from '../talks/offers.ts'
import { Icon } from '../ui/Icon.tsx'
import { usePoint } from './usePoint.ts'
import { useAdviser } from './useAdviser.ts'

function useAims() {
  const { seats } = useScenario()
  return (seat: ActorId) => seats.find(({ id }) => id === seat)?.objectives ?? []
}

function useWhy(seat: ActorId): (counsel: Counsel) => string {
  const { t } = useTranslation('adviser')
  const point = usePoint()
  return ({ advice, why }) => {
    if (why.of === 'overruled') return t('counsel.overruled', { by: [...why.by] })
    if (why.of === 'patrons') return t('counsel.patrons', { patrons: [...why.patrons] })
    return point(seat, advice === 'sign' ? 'for' : 'against', why)
  }
}

/** The one who is least likely to sign, and why; of a text that all would sign that is said, where it is asked. */
function Doubt({ reading, reader, offer }: { reading: OfferPreview; reader: ActorId; offer?: Offer }) {
  const { t } = useTranslation('adviser')
  const names = useNames()
  const point = usePoint()
  const [worst] = doubts(reading, reader, useAims(), offer)
  if (worst === undefined) return offer === undefined ? <span>{t('counsel.likely')}</span> : null
  const { seat, chance, why } = worst
  return (
    <span>{t('counsel.doubt', { seat, chance: names.chance(chance), why: point(seat, 'doubts', why) })}</span>
  )
}

/** What the adviser would answer to a text that is put to the reader, with its one reason. */
export function Advice({ offer, reading, reader }: { offer: Offer; reading: OfferPreview; reader: ActorId }) {
  const { t } = useTranslation('adviser')
  const view = useView()
  const aims = useAims()
  const say = useWhy(reader)
  const own = reading.terms.find(({ seat }) => seat === reader)
  if (!useAdviser().shown || own === undefined) return null
  const counsel = counselOn({
    own,
    aims: aims(reader),
    waits: patronsFirst(view, offer, reader),
    mayCounter: legalFor(view.legal, 'counter', { offer: offer.id }) !== undefined,
    impositions: reading.impositions,
  })
  return (
    <p className="reading-advice" data-advice={counsel.advice}>
      <Icon name="info" />
      <span>
        <span className="quiet">{t('counsel.title')}:</span> <strong>{t(`counsel.${counsel.advice}`)}</strong>{' '}
        {say(counsel)} <Doubt reading={reading} reader={reader} offer={offer} />
      </span>
    </p>
  )
}

/** Of a text that the reader is writing: would it be signed, and if not, by whom not and why. */
export function DraftAdvice({ reading, reader }: { reading: OfferPreview; reader: ActorId }) {
  const { t } = useTranslation('adviser')
  if (!useAdviser().shown) return null
  return (
    <p className="reading-advice">
      <Icon name="info" />
      <span>
        <strong>{t('counsel.draft')}</strong> <Doubt reading={reading} reader={reader} />
      </span>
    </p>
  )
}
