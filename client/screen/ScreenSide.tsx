import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formats } from '../../game/model/ids.ts'
import { linkOf } from '../lobby/Invite.tsx'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { useAgreementName } from '../text/agreements.ts'
import { useClauseText } from '../text/clauses.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { latestNews } from './news.ts'

const mostNews = 3
const mostAgreements = 3
const mostClauses = 4
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The newest news; the first with its text. */
function News() {
  const { t } = useTranslation('screen')
  const names = useNames()
  const view = useView()
  const { turn, news } = latestNews(view)
  if (news.length === 0) return null
  return (
    <section>
      <h2>{t(turn === view.turn ? 'news' : 'newsBefore')}</h2>
      {news.slice(0, mostNews).map(({ id, title, text }, index) => (
        <div key={id} className="wall-news">
          <h3>{names.text(title)}</h3>
          {index === 0 ? <p>{names.text(text)}</p> : null}
        </div>
      ))}
    </section>
  )
}

/** Open tables and who sits at them; of tracks, who carries which results. */
function Rooms() {
  const { t } = useTranslation(['screen', 'rules'])
  const names = useNames()
  const { tables, tracks } = useView()
  const led = formats.flatMap((format) => {
    const track = tracks[format]
    return track === undefined || track.lead === null ? [] : [{ format, ...track, lead: track.lead }]
  })
  if (tables.length === 0 && led.length === 0) return null
  return (
    <section>
      <h2>{t('tables')}</h2>
      <ul className="wall-list">
        {tables.map(({ format, seated }) => (
          <li key={format}>
            <strong>{t(`rules:word.format.${format}`)}</strong>
            <span className="row">
              {seated.map((seat) => (
                <span key={seat} className="row">
                  <Emblem actor={seat} size={22} /> {names.actor(seat)}
                </span>
              ))}
            </span>
          </li>
        ))}
        {led.map(({ format, lead, legitimacy }) => (
          <li key={`track.${format}`}>
            <strong>{t(`rules:word.format.${format}`)}</strong>
            <span>{t('track', { lead, legitimacy })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Agreements() {
  const { t } = useTranslation('screen')
  const { agreements, areas } = useView()
  const clauseText = useClauseText(useMemo(() => Object.keys(areas), [areas]))
  const name = useAgreementName()
  const inForce = agreements.filter(({ status }) => status === 'inForce').toReversed()
  const more = inForce.length - mostAgreements
  return (
    <section>
      <h2>{t('agreements')}</h2>
      {inForce.length === 0 ? <p className="quiet">{t('noAgreements')}</p> : null}
      {inForce.slice(0, mostAgreements).map(({ id, parties, clauses }) => (
        <div key={id} className="wall-agreement">
          <h3>
            {capital(name(id))}
            <span className="wall-emblems">
              {parties.map((seat) => (
                <Emblem key={seat} actor={seat} size={22} />
              ))}
            </span>
          </h3>
          <ul>
            {clauses.slice(0, mostClauses).map(({ clause }) => (
              <li key={JSON.stringify(clause)}>{clauseText(clause)}</li>
            ))}
          </ul>
          {clauses.length > mostClauses ? (
            <p className="quiet">{t('moreClauses', { count: clauses.length - mostClauses })}</p>
          ) : null}
        </div>
      ))}
      {more > 0 ? <p className="quiet">{t('moreAgreements', { count: more })}</p> : null}
    </section>
  )
}

/** Beside the map: news, rooms, what is in force, and small how to come in late. */
export function ScreenSide({ code, links }: { code: string; links: readonly string[] }) {
  const { t } = useTranslation(['screen', 'ui'])
  const scenario = useScenario()
  const names = useNames()
  const link = linkOf(code, links)
  return (
    <aside className="wall-side" aria-label={names.text(scenario.title)}>
      <div className="wall-told">
        <News />
        <Rooms />
        <Agreements />
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
