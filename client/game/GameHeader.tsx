import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useNames } from '../i18n/names.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Clock } from './Clock.tsx'
import { Displaced } from './Displaced.tsx'
import { foremost, resolvedTurn } from './foremost.ts'
import { GameMenu } from './GameMenu.tsx'
import { OwnFigures } from './OwnFigures.tsx'

/** Who I am, when it is, what I have, what it has cost people. */
export function GameHeader() {
  const { t } = useTranslation(['game', 'ui'])
  const names = useNames()
  const view = useView()
  const seen = useGame((state) => state.seen)
  const scenario = useScenario()
  const { viewer } = view
  // While one reads what has happened, the date is that of what happened.
  const past = foremost(view, seen) === 'resolution'
  const turn = past ? resolvedTurn(view) : view.turn
  const phase = past ? 'resolution' : view.phase
  const date = scenario.calendar[turn - 1]
  return (
    <header className="game-head">
      <h1 className="hidden-text">{names.text(scenario.title)}</h1>
      <Link href="/" className="game-home" aria-label={t('ui:home')}>
        G
      </Link>
      <div className="game-seat">
        {viewer === 'observer' ? t('observer') : <SeatName actor={viewer} size={24} />}
      </div>
      <div className="game-when">
        <strong>
          {t('turn', { turn, turns: scenario.turns })} · {t(`phase.${phase}`)}
        </strong>
        {date === undefined ? null : <span className="quiet">{names.text(date)}</span>}
      </div>
      <OwnFigures />
      <Displaced />
      <Clock />
      <GameMenu />
    </header>
  )
}
