import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import { Reading } from '../adviser/Reading.tsx'
import { useView } from '../store/GameContext.tsx'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Answers } from './Answers.tsx'
import { Balance } from './Balance.tsx'
import { Choose } from './Choose.tsx'
import { Impositions } from './Impositions.tsx'
import { FoldedBody, OfferBody } from './OfferBody.tsx'
import { clientsIn, deadBy, patronsFirst, stageOf, type Stage } from './offers.ts'
import { Overruled } from './Overruled.tsx'
import { Reasons } from './Reasons.tsx'
import { RefusalCosts } from './RefusalCosts.tsx'
import { Signers } from './Signers.tsx'
import { useReading } from './useReading.ts'
import { Voices } from './Voices.tsx'
import { Withdraw } from './Withdraw.tsx'

const tones = {
  answer: 'accent',
  choose: 'alert',
  impose: 'accent',
  voice: 'accent',
  wait: 'accent',
  mine: 'plain',
  others: 'plain',
  dead: 'quiet',
  settled: 'quiet',
} as const satisfies Record<Stage, string>

/** Closed before everybody had answered: it says so, and nothing can be pressed. */
const ends: ReadonlySet<Offer['status']> = new Set(['withdrawn', 'expired', 'climbedDown', 'carriedOut'])

const urgent: ReadonlySet<Stage> = new Set(['answer', 'choose', 'impose', 'voice'])

/** Before one's own answer, one's word to a client can wait. */
function FoldedVoices({ offer, reader }: { offer: Offer; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const clients = clientsIn(useView(), offer, reader)
  if (clients.length === 0) return null
  return (
    <Disclosure summary={t('voice.folded', { clients })}>
      <Voices offer={offer} reader={reader} />
    </Disclosure>
  )
}

/** A text that a power has refused is as good as closed, and says so. */
const tagFor = (offer: Offer, stage: Stage): string => {
  if (stage === 'settled') return `status.${offer.status}`
  return stage !== 'choose' && deadBy(offer).length > 0 ? 'stage.dead' : `stage.${stage}`
}

function Head({ offer, stage, reader }: { offer: Offer; stage: Stage; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const key = offer.counters === null ? 'offer' : 'counter'
  const whose = offer.maker === reader ? 'own' : stage === 'answer' || stage === 'wait' ? 'you' : 'other'
  return (
    <span className="talks-head">
      <Emblem actor={offer.maker} size={22} />
      <span>{t(`card.${key}.${whose}`, { maker: offer.maker })}</span>
    </span>
  )
}

/** Where it lies, if that is not simply between its signers. */
function RoofLine({ format }: { format: Offer['text']['format'] }) {
  const { t } = useTranslation('talks')
  if (format === 'bilateral') return null
  return (
    <p className="small">
      <Tag {...(format === 'private' ? { tone: 'secret', icon: 'secret' } : {})}>
        {t(`roof.name.${format}`)}
      </Tag>{' '}
      <span className="quiet">{t(`roof.about.${format}`)}</span>
    </p>
  )
}

/** One offer, as long as it asks something of the reader; short once it does not. */
export function OfferCard({
  offer,
  reader,
  first,
  onCounter,
  onDone,
}: {
  offer: Offer
  reader: ActorId
  /** The uppermost: its text is not folded. */
  first: boolean
  onCounter: (offer: Offer) => void
  onDone: () => void
}) {
  const { t } = useTranslation(['talks', 'adviser'])
  const view = useView()
  const reading = useReading(offer)
  const stage = stageOf(view, offer, reader)
  const asked = stage === 'answer' || stage === 'wait'
  const dead = deadBy(offer)
  const patrons = patronsFirst(view, offer, reader)
  const own = reading?.terms.find(({ seat }) => seat === reader)
  const answers = (
    <Answers
      offer={offer}
      reading={reading}
      reader={reader}
      onCounter={() => onCounter(offer)}
      onDone={onDone}
    />
  )
  return (
    <Card
      title={<Head offer={offer} stage={stage} reader={reader} />}
      aside={<Tag tone={urgent.has(stage) ? 'accent' : 'plain'}>{t(tagFor(offer, stage))}</Tag>}
      tone={tones[stage]}
    >
      <RoofLine format={offer.text.format} />
      {ends.has(offer.status) ? (
        <p className="small">{t(`ended.${offer.status}`, { maker: offer.maker })}</p>
      ) : null}
      <Overruled offer={offer} reader={reader} />
      {stage === 'choose' ? <Choose offer={offer} reader={reader} onDone={onDone} /> : null}
      {stage === 'wait' && patrons.length > 0 ? (
        <Notice>{t('wait.patrons', { patrons: patrons })}</Notice>
      ) : null}
      {asked && reading !== null ? <Reading offer={offer} reading={reading} reader={reader} /> : null}
      {asked && first ? (
        <OfferBody offer={offer} reader={reader} />
      ) : (
        <FoldedBody offer={offer} reader={reader} />
      )}
      {asked && own !== undefined ? (
        <Disclosure summary={t('adviser:reading.points')}>
          <Balance terms={own} seat={reader} />
        </Disclosure>
      ) : null}
      {asked ? (
        <Disclosure summary={t('adviser:reading.refusing')}>
          <RefusalCosts offer={offer} reading={reading} reader={reader} />
        </Disclosure>
      ) : null}
      <Signers offer={offer} reading={reading} reader={reader} read={asked} />
      {dead.length === 0 || stage === 'settled' ? null : <p className="small">{t('dead', { by: dead })}</p>}
      <Reasons offer={offer} />
      {stage === 'settled' || reading === null || dead.length > 0 ? null : (
        <Disclosure summary={t('impose.summary')}>
          <Impositions offer={offer} impositions={reading.impositions} reader={reader} />
        </Disclosure>
      )}
      {asked ? <FoldedVoices offer={offer} reader={reader} /> : <Voices offer={offer} reader={reader} />}
      <Withdraw offer={offer} onDone={onDone} />
      {stage === 'answer' ? answers : null}
      {stage === 'dead' ? <Disclosure summary={t('answer.allTheSame')}>{answers}</Disclosure> : null}
    </Card>
  )
}
