import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { ClockBar } from './ClockBar.tsx'
import { Start } from './Start.tsx'
import { useStaff } from './staff.tsx'

/** When it is, in words: before the start, a turn and its phase, or the end. */
function When() {
  const { t } = useTranslation(['teach', 'game'])
  const names = useNames()
  const scenario = useScenario()
  const desk = useGame((state) => state.desk)
  if (desk === null || desk.phase === 'lobby') return <strong>{t('head.lobby')}</strong>
  const date = scenario.calendar[desk.turn - 1]
  const turns = desk.lastTurn ?? scenario.turns
  return (
    <>
      <strong>
        {t('game:turn', { turn: desk.turn, turns })} · {t(`game:phase.${desk.phase}`)}
      </strong>
      {date === undefined ? null : <span className="quiet">{names.text(date)}</span>}
    </>
  )
}

/** What session this is, when it is, and the two things that move it on: the clock, and the start. */
export function ConsoleHead() {
  const { t } = useTranslation(['teach', 'ui'])
  const names = useNames()
  const { info } = useStaff()
  const scenario = useScenario()
  const started = useGame((state) => state.roster?.started === true)
  const phase = useGame((state) => state.desk?.phase)
  return (
    <header className="teach-head">
      <Link href="/" className="game-home" aria-label={t('ui:home')}>
        G
      </Link>
      <div className="teach-what">
        <h1>{t('head.title', { code: info.code })}</h1>
        <span className="small quiet">{names.text(scenario.title)}</span>
      </div>
      <div className="teach-when">
        <When />
      </div>
      {started ? phase === 'ended' ? null : <ClockBar /> : <Start />}
    </header>
  )
}
