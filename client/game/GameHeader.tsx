import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Clock } from './Clock.tsx'
import { Displaced } from './Displaced.tsx'
import { GameMenu } from './GameMenu.tsx'
import { OwnFigures } from './OwnFigures.tsx'

/** Who I am, when it is, what I have, what it has cost people. */
export function GameHeader() {
  const { t } = useTranslation(['game', 'ui'])
  const names = useNames()
  const { viewer, turn, phase } = useView()
  const scenario = useScenario()
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
