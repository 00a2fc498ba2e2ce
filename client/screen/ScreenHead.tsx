import { useTranslation } from 'react-i18next'
import { displacedSoFar } from '../game/displaced.ts'
import { clockFace, useTimeLeft } from '../game/useTimeLeft.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Settings } from '../ui/Settings.tsx'

/** The clock, readable from the back of the room; its state also in words. */
function WallClock() {
  const { t } = useTranslation('screen')
  const left = useTimeLeft()
  const { phase } = useView()
  if (left === null || phase === 'ended') return null
  const late = left.seconds <= 60 && !left.paused
  return (
    <div className="wall-clock" data-late={late} data-paused={left.paused} role="timer">
      <span className="number">{clockFace(left.seconds)}</span>
      <span className="wall-clock-word">{t(left.paused ? 'paused' : late ? 'minute' : 'left')}</span>
    </div>
  )
}

/** When it is, how long it lasts, and what it has cost people. */
export function ScreenHead() {
  const { t } = useTranslation(['screen', 'game'])
  const names = useNames()
  const { turn, phase, areas } = useView()
  const scenario = useScenario()
  const date = scenario.calendar[turn - 1]
  return (
    <header className="wall-head">
      <div className="wall-when">
        <h1>{t(`game:phase.${phase}`)}</h1>
        <p>
          {t('game:turn', { turn, turns: scenario.turns })}
          {date === undefined ? null : <> · {names.text(date)}</>}
        </p>
      </div>
      <p className="wall-people">
        <span className="number">
          <Icon name="people" size={28} /> {names.number(displacedSoFar(areas, scenario.areas))}
        </span>
        <span>{t('displaced')}</span>
      </p>
      <WallClock />
      <div className="wall-settings">
        <Settings />
      </div>
    </header>
  )
}
