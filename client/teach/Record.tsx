import { useTranslation } from 'react-i18next'
import type { StaffRecord } from '../../game/model/staff.ts'
import { useGame } from '../store/GameContext.tsx'
import { useHour } from './ago.ts'
import { useActText } from './useActText.ts'

function RecordLine({ entry }: { entry: StaffRecord }) {
  const { t } = useTranslation('teach')
  const hour = useHour()
  const text = useActText()
  return (
    <li className="teach-cable">
      <p className="row small">
        <span>{text(entry.act)}</span>
        <span className="quiet number teach-at">
          {t('cables.at', { turn: entry.turn, time: hour(entry.at) })}
        </span>
      </p>
    </li>
  )
}

/** What the instructor did to the game: it stands in the record, for the debrief. */
export function Record() {
  const { t } = useTranslation('teach')
  const record = useGame((state) => state.desk?.record) ?? []
  return (
    <div className="stack">
      <h2>{t('record.title')}</h2>
      <p className="small quiet">{t(record.length === 0 ? 'record.none' : 'record.about')}</p>
      <ol className="teach-list">
        {record.toReversed().map((entry, index) => (
          <RecordLine
            key={`${String(entry.at)}.${entry.act.do}.${String(record.length - index)}`}
            entry={entry}
          />
        ))}
      </ol>
    </div>
  )
}
