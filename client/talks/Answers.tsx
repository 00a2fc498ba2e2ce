import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId, OrderId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { OfferPreview } from '../../game/model/wire.ts'
import { useSeatmates } from '../cables/seatmates.ts'
import { BeforeYou } from '../adviser/BeforeYou.tsx'
import { useBefore } from '../adviser/useBefore.ts'
import { useView, type Act } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { forbiddenOwn, Keep } from './Keep.tsx'
import { legalFor } from './legal.ts'
import { citedIn } from './threat.ts'
import { useSubmit } from './useSubmit.ts'

/** Sign, counter, refuse: one tap each. What a no costs stands above them. */
export function Answers({
  offer,
  reading,
  reader,
  onCounter,
  onDone,
}: {
  offer: Offer
  reading: OfferPreview | null
  reader: ActorId
  onCounter: () => void
  onDone: () => void
}) {
  const { t } = useTranslation('talks')
  const { orders, legal, tables } = useView()
  const { speaks, captain } = useSeatmates()
  const { submit, busy, refusal } = useSubmit()
  const before = useBefore()
  const [chosen, setKept] = useState<readonly OrderId[]>([])
  const mine = forbiddenOwn(orders, reading?.lapses ?? [], citedIn(offer.text), reader)
  const kept = chosen.filter((id) => mine.some((order) => order.id === id))
  const mayCounter = legalFor(legal, 'counter', { offer: offer.id }) !== undefined
  const table = tables.find(({ format }) => format === offer.text.format)
  const stands = table !== undefined && !table.seated.includes(reader)
  const toggle = (id: OrderId) =>
    setKept(kept.includes(id) ? kept.filter((each) => each !== id) : [...kept, id])
  const signs: Act = { type: 'sign', offer: offer.id, keep: [...kept] }
  const refuses: Act = { type: 'refuse', offer: offer.id }
  const sign = async () => {
    const done = await submit(signs, t('answer.signed'))
    if (done) onDone()
  }
  const refuse = async () => {
    if (await submit(refuses, t('answer.refused'))) onDone()
  }
  return (
    <>
      <Keep orders={mine} kept={kept} onToggle={toggle} />
      {speaks ? null : <p className="small">{t('crew.answers', { name: captain?.name ?? '' })}</p>}
      <fieldset className="talks-answers">
        <legend className="hidden-text">{t('answer.title')}</legend>
        <Refused refusal={refusal} />
        <BeforeYou before={before} />
        <Button icon="sign" busy={busy || before.asking} onClick={() => before.ask(signs, () => void sign())}>
          {t(kept.length > 0 ? 'answer.signInBreach' : 'answer.sign')}
        </Button>
        {mayCounter ? (
          <Button icon="counter" busy={busy} onClick={onCounter}>
            {t('answer.counter')}
          </Button>
        ) : null}
        <Button
          icon="refuse"
          busy={busy || before.asking}
          onClick={() => before.ask(refuses, () => void refuse())}
        >
          {t('answer.refuse')}
        </Button>
      </fieldset>
      {mayCounter ? null : (
        <p className="small quiet">{t(stands ? 'answer.sitFirst' : 'answer.noCounter')}</p>
      )}
    </>
  )
}
