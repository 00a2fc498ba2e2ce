import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import { useOthersDrafts, type OthersDraft } from '../cables/seatmates.ts'
import { useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Tag } from '../ui/Tag.tsx'
import { readShared, type OfferDraft } from './build/versions.ts'
import { differenceOf, isSame } from './diff.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { TextParts } from './TextParts.tsx'

interface Found extends OthersDraft {
  readonly offer: OfferDraft
}

/** Others' drafts of this turn; those of one workshop when `counters` says which. */
function useFound(counters: string | null | undefined): Found[] {
  const { turn } = useView()
  return useOthersDrafts('offer').flatMap((each) => {
    const offer = readShared(each.text, turn)
    return offer === null || (counters !== undefined && offer.counters !== counters)
      ? []
      : [{ ...each, offer }]
  })
}

/** What somebody of the seat has in the making: as it reads, and against one's own. */
function DraftCard({
  found,
  mine,
  reader,
  children,
}: {
  found: Found
  mine: OfferText | null
  reader: ActorId
  children: ReactNode
}) {
  const { t } = useTranslation('talks')
  const { offers } = useView()
  const { by, writing, offer } = found
  const countered = offers.find(({ id }) => id === offer.counters)
  return (
    <article className="talks-part talks-version">
      <p className="row">
        <strong>
          {countered !== undefined
            ? t('crew.draftCounter', { name: by.name, maker: countered.maker })
            : t(offer.text.to.length === 0 ? 'crew.draftNobody' : 'crew.draft', {
                name: by.name,
                to: offer.text.to,
              })}
        </strong>
        {writing ? <Tag tone="accent">{t('crew.writing')}</Tag> : null}
      </p>
      {mine === null ? null : <DifferenceList before={mine} after={offer.text} />}
      <Disclosure summary={t('card.text')} open={mine === null}>
        <div className="stack">
          <TextParts text={offer.text} maker={reader} reader={reader} />
        </div>
      </Disclosure>
      {children}
    </article>
  )
}

/** What the others of the seat have in the making, side by side. Nothing is lost: taking one keeps one's own. */
export function SeatDrafts({
  counters,
  mine = null,
  reader,
  takes,
  onTake,
}: {
  /** Of one workshop: null for the offer of the turn, an id for a counter. Left out: all. */
  counters?: string | null
  mine?: OfferText | null
  reader: ActorId
  /** Whether such a text can be made now. */
  takes: (draft: OfferDraft) => boolean
  onTake: (draft: OfferDraft) => void
}) {
  const { t } = useTranslation('talks')
  const all = useFound(counters)
  if (all.length === 0) return null
  return (
    <section className="talks-part">
      <h4>{t('crew.drafts')}</h4>
      {all.map((found) => (
        <DraftCard key={found.by.no} found={found} mine={mine} reader={reader}>
          {takes(found.offer) && (mine === null || !isSame(differenceOf(mine, found.offer.text))) ? (
            <div className="row">
              <Button size="small" icon="copy" onClick={() => onTake(found.offer)}>
                {t('crew.take', { name: found.by.name })}
              </Button>
            </div>
          ) : null}
        </DraftCard>
      ))}
    </section>
  )
}
