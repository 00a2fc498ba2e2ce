import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffDesk } from '../../game/model/staff.ts'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { readDraft } from '../talks/build/draft.ts'
import { useClauseText } from '../text/clauses.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { useHour } from './ago.ts'
import { cableIn } from './draftText.ts'

type Draft = StaffDesk['drafts'][number]

/** An unfinished offer in sentences; what cannot be read yet is only counted as begun. */
function OfferDraft({ text }: { text: string }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  const { areas } = useScenario()
  const clause = useClauseText(useMemo(() => Object.keys(areas), [areas]))
  const offer = readDraft(text)
  if (offer === null) return <p className="quiet">{t('drafts.begun')}</p>
  return (
    <>
      <p className="small">
        {offer.to.length === 0
          ? t('drafts.toNobody')
          : t('drafts.to', { seats: names.list(offer.to.map((seat) => names.actor(seat))) })}
      </p>
      <ul>
        {offer.clauses.map((each) => (
          <li key={JSON.stringify(each)}>{clause(each)}</li>
        ))}
      </ul>
    </>
  )
}

function DraftLine({ draft, name }: { draft: Draft; name: string }) {
  const { t } = useTranslation('teach')
  const names = useNames()
  const hour = useHour()
  return (
    <li className="teach-cable">
      <p className="row small">
        <Emblem actor={draft.seat} size={16} />
        <strong>{t('cables.from', { seat: names.actor(draft.seat), by: name })}</strong>
        <span>{t(`drafts.key.${draft.key === 'offer' ? 'offer' : 'cable'}`)}</span>
        <span className="quiet number teach-at">{hour(draft.at)}</span>
      </p>
      {draft.key === 'offer' ? (
        <OfferDraft text={draft.text ?? ''} />
      ) : (
        <p className="teach-text">{cableIn(draft.text ?? '')}</p>
      )}
    </li>
  )
}

/** What lies unsent on the seats' desks. */
export function Drafts() {
  const { t } = useTranslation('teach')
  const drafts = useGame((state) => state.desk?.drafts) ?? []
  const roster = useGame((state) => state.roster)
  const people = [...(roster?.seats.flatMap((seat) => seat.people) ?? []), ...(roster?.waiting ?? [])]
  const open = drafts.filter(({ text }) => text !== null && text !== '')
  return (
    <div className="stack">
      <h2>{t('drafts.title')}</h2>
      <p className="small quiet">{t(open.length === 0 ? 'drafts.none' : 'drafts.about')}</p>
      <ul className="teach-list">
        {open
          .toSorted((a, b) => b.at - a.at)
          .map((draft) => (
            <DraftLine
              key={`${draft.person}.${draft.key}`}
              draft={draft}
              name={people.find(({ no }) => no === draft.person)?.name ?? t('drafts.somebody')}
            />
          ))}
      </ul>
    </div>
  )
}
