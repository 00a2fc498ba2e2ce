import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Notice } from '../ui/Notice.tsx'
import { BriefParts } from './BriefParts.tsx'
import './brief.css'

const PrintedBrief = lazy(async () => ({ default: (await import('./PrintedBrief.tsx')).PrintedBrief }))

function Aims() {
  const { t } = useTranslation('game')
  const names = useNames()
  const { viewer, objectives } = useView()
  const seat = useScenario().seats.find(({ id }) => id === viewer)
  return (
    <ul className="aims">
      {seat?.objectives.map((objective, index) => {
        const now = objectives.find((score) => score.objective === index)?.now
        return (
          <li key={names.text(objective.title)}>
            <span>{names.text(objective.title)}</span>
            <span className="number quiet">{t('brief.weight', { weight: objective.weight })}</span>
            {now === undefined ? null : (
              <span className="aim-now number" style={{ '--share': `${now}%` }}>
                {t('brief.now', { now })}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Contested facts, and the reading that this game runs on. */
function Readings() {
  const { t } = useTranslation('game')
  const names = useNames()
  const { switches, facts } = useScenario()
  if (switches.length === 0) return null
  return (
    <>
      <h2>{t('brief.readings')}</h2>
      <ul className="brief-readings">
        {switches.map(({ id, question, options }) => {
          const chosen = options.find((option) => option.id === facts[id]) ?? options[0]
          return chosen === undefined ? null : (
            <li key={id}>
              <strong>{names.text(question)}</strong> {names.text(chosen.label)}.{' '}
              <span className="small quiet">{names.text(chosen.says)}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Who you are, on one screen or one printed page. */
export function BriefPanel() {
  const { t } = useTranslation('game')
  const names = useNames()
  const { viewer } = useView()
  const scenario = useScenario()
  const secret = useGame((state) => state.secret)
  const seat = scenario.seats.find(({ id }) => id === viewer)
  return (
    <article className="brief stack">
      {seat === undefined ? (
        <p>{t('observer')}</p>
      ) : (
        <>
          <header className="brief-head">
            <SeatName actor={seat.id} size={28} />
            <p className="brief-aim">{names.text(seat.aim)}</p>
          </header>
          <BriefParts brief={seat.brief} />
          {secret === null ? null : (
            <Notice kind="secret" title={t('brief.secret')}>
              <span className="small quiet">{t('brief.secretHint')}</span>
              <p>{names.text(secret)}</p>
            </Notice>
          )}
          <h2>{t('brief.aims')}</h2>
          <Aims />
        </>
      )}
      <Readings />
      <h2>{t('brief.notice')}</h2>
      <p>{names.text(scenario.notice)}</p>
      <div className="row no-print">
        <Button icon="print" size="small" onClick={() => window.print()}>
          {t('brief.print')}
        </Button>
      </div>
      <Suspense>
        <PrintedBrief />
      </Suspense>
    </article>
  )
}
