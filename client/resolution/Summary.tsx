import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useNames } from '../i18n/names.ts'
import { useChronicle } from '../store/chronicle.ts'
import { useOwnSeat, useScenario, useView } from '../store/GameContext.tsx'
import { Explain } from '../ui/Explain.tsx'
import { Notice } from '../ui/Notice.tsx'
import { arrivalsOf, levelsOf, newsOf, peopleOf, tensionsOf, type LevelChange } from './sums.ts'

/** `fear`: a figure whose rise is the bad news. */
function Change({ name, change, fear = false }: { name: string; change: LevelChange; fear?: boolean }) {
  const { t } = useTranslation('resolution')
  const names = useNames()
  const same = change.from === change.now
  return (
    <li>
      <span>{name}</span>
      <Explain
        title={t('whyOf', { name })}
        label={t('changeLabel', { name, from: change.from, now: change.now })}
        content={
          <ul className="res-causes">
            {change.causes.map((cause, index) => (
              <li key={`${cause.key}${String(index)}`}>
                <span>{names.message(cause)}</span>
                <span className="number">{names.signed(cause.value)}</span>
              </li>
            ))}
          </ul>
        }
      >
        <span className="number" data-worse={fear ? change.now > change.from : change.now < change.from}>
          {same ? t('unchanged', { now: change.now }) : `${change.from} → ${change.now}`}
        </span>
      </Explain>
    </li>
  )
}

function Mine({ turn, seat }: { turn: number; seat: ActorId }) {
  const { t } = useTranslation(['resolution', 'rules', 'game'])
  const names = useNames()
  const entries = useChronicle()
  const view = useView()
  const own = useOwnSeat()
  const levels = levelsOf(entries, turn, seat)
  const open = view.turn === turn + 1
  const arrivals = open ? arrivalsOf(entries, turn + 1) : []
  const incident =
    open && view.phase === 'planning' && view.incidents.some((each) => each.victim === seat && !each.revealed)
  return (
    <section className="stack">
      <h3>{t('mine')}</h3>
      {levels.length === 0 ? <p className="quiet">{t('noLevels')}</p> : null}
      <ul className="res-changes">
        {levels.map((change) => (
          <Change key={change.stat} name={t(`game:figures.${change.stat}`)} change={change} />
        ))}
        {own?.materiel === undefined || !open ? null : (
          <li>
            <span>{t('materielNow')}</span>
            <span className="number">{own.materiel}</span>
          </li>
        )}
      </ul>
      {arrivals.length === 0 ? null : (
        <ul className="res-news">
          {arrivals
            .filter(({ key }) => key !== 'chronicle.incident')
            .map((entry, index) => (
              <li key={`${entry.key}${String(index)}`}>{names.message(entry)}</li>
            ))}
        </ul>
      )}
      {incident ? <Notice kind="alert">{t('incidentWaits')}</Notice> : null}
    </section>
  )
}

/** The start of the new turn in short: what changed for me, what everybody must know. */
export function Summary({ turn, seat }: { turn: number; seat: ActorId | null }) {
  const { t } = useTranslation(['resolution', 'rules'])
  const names = useNames()
  const entries = useChronicle()
  const view = useView()
  const { turns } = useScenario()
  const news = newsOf(entries, turn)
  const people = peopleOf(entries, turn)
  const deals = view.agreements.filter(({ status }) => status === 'inForce').length
  const left = turns - turn
  return (
    <div className="res-summary stack">
      {seat === null ? null : <Mine turn={turn} seat={seat} />}
      <section className="stack">
        <h3>{t('everybody')}</h3>
        <ul className="res-changes">
          <li>
            <span>{t('peopleLeft')}</span>
            <span className="number">{names.number(people)}</span>
          </li>
          {tensionsOf(entries, turn).map((change) => (
            <Change
              fear
              key={change.stat}
              name={t('tension', { pair: t(`rules:word.pair.${change.stat}`) })}
              change={change}
            />
          ))}
          <li>
            <span>{t('dealsNow')}</span>
            <span className="number">{deals}</span>
          </li>
        </ul>
        {news.length === 0 ? <p className="quiet">{t('noNews')}</p> : null}
        <ul className="res-news">
          {news.map((entry, index) => (
            <li key={`${entry.key}${String(index)}`}>{names.message(entry)}</li>
          ))}
        </ul>
        {left > 0 ? <p>{t('turnsLeft', { count: left })}</p> : null}
      </section>
    </div>
  )
}
