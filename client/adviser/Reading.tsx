import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { AcceptanceTerms, ImpositionTerms, OfferPreview } from '../../game/model/wire.ts'
import { changesOf, totalOf } from '../../game/talks/lines.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { imposable } from '../talks/imposable.ts'
import { costsOf } from '../talks/RefusalCosts.tsx'
import { useWorld } from '../talks/world.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { Advice } from './Advice.tsx'
import './reading.css'

function useGain() {
  const { t } = useTranslation('adviser')
  const names = useNames()
  const { seats } = useScenario()
  return (terms: AcceptanceTerms) => {
    const aims = seats.find(({ id }) => id === terms.seat)?.objectives ?? []
    const changes = changesOf(terms, aims)
    const total = totalOf(changes)
    const [first] = changes.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    const title = first === undefined ? undefined : aims[first.objective]?.title
    return {
      total: names.signed(total),
      most: title === undefined ? null : t('reading.most', { aim: names.text(title) }),
    }
  }
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who could be overruled, in a sentence a client. */
function useForce(offer: Offer, impositions: readonly ImpositionTerms[], reader: ActorId): string[] {
  const { t } = useTranslation('adviser')
  const able = imposable(useWorld(), useView(), offer, impositions, reader).filter(
    ({ terms }) => terms.client !== reader && terms.passes && terms.imposable,
  )
  return able.map(({ terms: { client, imposers }, hypothetical }) =>
    t(hypothetical ? 'reading.imposedIf' : 'reading.imposed', { client, imposers: [...imposers] }),
  )
}

/** Costs that the reading leaves to the list of all. */
const rest: ReadonlySet<string> = new Set(['incident'])

/** An offer in four lines: what it is worth to you and to the others, who could be overruled, what a no costs. */
export function Reading({
  offer,
  reading,
  reader,
}: {
  offer: Offer
  reading: OfferPreview
  reader: ActorId
}) {
  const { t } = useTranslation('adviser')
  const names = useNames()
  const gain = useGain()
  const force = useForce(offer, reading.impositions, reader)
  const costs = costsOf(useWorld(), useView(), offer, reading, reader).filter(({ key }) => !rest.has(key))
  const own = reading.terms.find(({ seat }) => seat === reader)
  const others = reading.terms.filter(({ seat }) => seat !== reader)
  const mine = own === undefined ? null : gain(own)
  return (
    <section className="reading">
      <h4 className="hidden-text">{t('reading.title')}</h4>
      <Advice offer={offer} reading={reading} reader={reader} />
      <dl className="reading-rows small">
        <Row name={t('reading.you')}>
          {mine === null || mine.most === null ? (
            t('reading.unchanged')
          ) : (
            <>
              <b className="number">{t('reading.total', { total: mine.total })}</b>, {mine.most}
            </>
          )}
        </Row>
        <Row name={t('reading.they')}>
          <ul className="reading-others">
            {others.map((terms) => (
              <li key={terms.seat}>
                <Emblem actor={terms.seat} size={14} />
                <span>{names.actor(terms.seat)}</span> <b className="number">{gain(terms).total}</b>
              </li>
            ))}
          </ul>
        </Row>
        {force.length === 0 ? null : <Row name={t('reading.force')}>{force.join(' ')}</Row>}
        <Row name={t('reading.no')}>
          {costs.map(({ key, params }) => t(`reading.costs.${key}`, params)).join(' ')}
        </Row>
      </dl>
    </section>
  )
}
