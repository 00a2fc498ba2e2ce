import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { linkOf } from '../lobby/Invite.tsx'
import { useChronicle, useHistory } from '../store/chronicle.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { Agreements } from './Agreements.tsx'
import { Happened } from './Happened.tsx'
import { News } from './News.tsx'
import { Rooms } from './Rooms.tsx'
import { SeatsNow } from './SeatsNow.tsx'
import { useRoom } from './useRoom.ts'

/** Beside the map: who is awaited, news, what happened, rooms, what is in force; small, how to come in late. */
export function ScreenSide({ code, links }: { code: string; links: readonly string[] }) {
  const { t } = useTranslation(['screen', 'ui'])
  const names = useNames()
  const scenario = useScenario()
  const view = useView()
  const roster = useGame((state) => state.roster)
  useHistory()
  const entries = useChronicle()
  const { turn, phase, agreements, tables, news } = view
  const people = roster?.seats.map((seat) => seat.people.length).join('.') ?? ''
  const what = [
    turn,
    phase,
    entries.length,
    agreements.length,
    tables.length,
    news.length,
    people,
    names.language,
  ]
  const { box, tight } = useRoom(what.join())
  const link = linkOf(code, links)
  return (
    <aside className="wall-side" aria-label={names.text(scenario.title)}>
      <div className="wall-told" ref={box}>
        <SeatsNow brief={tight > 1} />
        <News brief={tight > 2} />
        <Agreements most={Math.max(1, 4 - tight)} clauses={Math.max(0, 5 - tight)} />
        <Rooms brief={tight > 1} />
        <Happened entries={entries} most={Math.max(0, 8 - 2 * tight)} />
      </div>
      <footer className="wall-late">
        <QrCode link={link} label={t('ui:lobby.qr', { link })} />
        <p>
          {t('late')} <strong className="number">{code}</strong>
        </p>
      </footer>
    </aside>
  )
}
