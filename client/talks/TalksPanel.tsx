import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { Highlight, MapMode } from '../map/types.ts'
import { useMapMode } from '../game/mapMode.ts'
import { useGame, useView } from '../store/GameContext.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Agreements } from './Agreements.tsx'
import { AreaChoiceContext, type AreaChoice } from './mapChoice.ts'
import { Builder } from './build/Builder.tsx'
import { roofsOf } from './build/roofs.ts'
import { takeOver, type OfferDraft } from './build/versions.ts'
import { legalFor } from './legal.ts'
import { MakeOffer } from './MakeOffer.tsx'
import { OfferCard } from './OfferCard.tsx'
import { byNeed, stageOf } from './offers.ts'
import { OwnOrders } from './OwnOrders.tsx'
import { Powers } from './Powers.tsx'
import { reopenedBy } from './reopened.ts'
import { SeatBar } from './SeatBar.tsx'
import { SeatDrafts } from './SeatDrafts.tsx'
import { Tables } from './Tables.tsx'
import { Waiting } from './Waiting.tsx'
import './talks.css'
import './sums.css'
import './workshop.css'

/** The map follows whatever part asks for areas; else it is free. */
function modeFor(choice: AreaChoice | null): Partial<MapMode> {
  if (choice === null) return {}
  return {
    selectable: new Set(choice.options),
    highlights: new Map(choice.chosen.map((area): [string, Highlight] => [area, 'offer'])),
    prompt: choice.prompt,
    onSelect: choice.onChoose,
    onCancel: choice.onLeave,
  }
}

function Table({ reader, onBuild }: { reader: ActorId; onBuild: (counters: string | null) => void }) {
  const { t } = useTranslation('talks')
  const view = useView()
  const match = useGame((state) => state.match)
  const plays = useGame((state) => state.role === 'player')
  const top = useRef<HTMLHeadingElement>(null)
  const offers = byNeed(view, reader)
  const takes = ({ counters }: OfferDraft) =>
    counters === null
      ? roofsOf(view.legal).length > 0
      : legalFor(view.legal, 'counter', { offer: counters }) !== undefined
  const take = (draft: OfferDraft) => {
    takeOver(match, draft)
    onBuild(draft.counters)
  }
  const asked = offers.filter((offer) => stageOf(view, offer, reader) === 'answer').length
  return (
    <div className="talks stack">
      <SeatBar />
      <h3 ref={top} tabIndex={-1} className={asked === 0 ? 'talks-top' : 'talks-top hidden-text'}>
        {asked === 0 ? t('top.none') : t('top.asked', { count: asked })}
      </h3>
      {reopenedBy(match, view, reader).length === 0 ? null : <Notice kind="warn">{t('reopened')}</Notice>}
      <Waiting reader={reader} />
      {offers.map((offer, index) => (
        <OfferCard
          key={offer.id}
          offer={offer}
          reader={reader}
          first={index === 0}
          onCounter={(countered) => onBuild(countered.id)}
          onDone={() => top.current?.focus()}
        />
      ))}
      <Tables reader={reader} />
      {plays ? <MakeOffer onBuild={() => onBuild(null)} /> : null}
      <SeatDrafts reader={reader} takes={takes} onTake={take} />
      <OwnOrders reader={reader} />
      <Powers reader={reader} />
      <Agreements reader={reader} />
    </div>
  )
}

/** Kept out of `Talks` so that an offer that was answered elsewhere closes its counter. */
function Seated({ reader }: { reader: ActorId }) {
  const { legal, offers } = useView()
  const [building, setBuilding] = useState<{ counters: string | null } | null>(null)
  const countered = offers.find(({ id }) => id === building?.counters) ?? null
  const counters = building?.counters ?? null
  const roofs = useMemo(() => roofsOf(legal), [legal])
  const counter = useMemo(
    () => (counters === null ? undefined : legalFor(legal, 'counter', { offer: counters })),
    [legal, counters],
  )
  if (building !== null && (counters === null ? roofs.length > 0 : counter !== undefined))
    return (
      <Builder
        key={counters ?? 'offer'}
        roofs={counters === null ? roofs : []}
        counter={counter ?? null}
        countered={countered}
        reader={reader}
        onLeave={() => setBuilding(null)}
        onDone={() => setBuilding(null)}
      />
    )
  return <Table reader={reader} onBuild={(counters) => setBuilding({ counters })} />
}

/** Talks: the offer made to you, your answer, your own offer, and what is in force. */
export function TalksPanel() {
  const { t } = useTranslation('talks')
  const { viewer } = useView()
  const [choice, setChoice] = useState<AreaChoice | null>(null)
  useMapMode(useMemo(() => modeFor(choice), [choice]))
  return (
    <AreaChoiceContext value={setChoice}>
      <div className="talks-panel" data-pointing={choice !== null}>
        {viewer === 'observer' ? (
          <div className="talks stack">
            <p>{t('observer')}</p>
            <Powers reader={null} />
            <Agreements reader={null} />
          </div>
        ) : (
          <Seated reader={viewer} />
        )}
      </div>
    </AreaChoiceContext>
  )
}
