import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { resolvedTurn } from '../game/foremost.ts'
import { useNames } from '../i18n/names.ts'
import { askForTurn } from '../resolution/asked.ts'
import { useChronicle } from '../store/chronicle.ts'
import { markSeen } from '../store/game.ts'
import { useGameHandle, useScenario, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { turningPoints } from './turning.ts'

/** Turn by turn what changed the course, each turn to be watched again. */
export function TurningPoints() {
  const { t } = useTranslation('end')
  const names = useNames()
  const { store } = useGameHandle()
  const { calendar } = useScenario()
  const last = resolvedTurn(useView())
  const entries = useChronicle()
  const points = useMemo(() => turningPoints(entries), [entries])
  const watch = (turn: number) => {
    askForTurn(turn)
    markSeen(store, last - 1)
  }
  const turns = Array.from({ length: last }, (_, index) => index + 1)
  return (
    <section className="stack end-turning" aria-label={t('turning')}>
      <h3>{t('turning')}</h3>
      <ol className="end-turns">
        {turns.map((turn) => {
          const told = points.filter((point) => point.turn === turn)
          const date = calendar[turn - 1]
          return (
            <li key={turn}>
              <h4>
                {t('turnOf', { turn })}{' '}
                {date === undefined ? null : <span className="quiet">{names.text(date)}</span>}
              </h4>
              {told.length === 0 ? <p className="quiet">{t('quietTurn')}</p> : null}
              <ul>
                {told.map((entry) => (
                  <li key={JSON.stringify(entry)}>{names.message(entry)}</li>
                ))}
              </ul>
              <Button
                className="no-print"
                look="quiet"
                size="small"
                icon="play"
                aria-label={t('watchTurn', { turn })}
                onClick={() => watch(turn)}
              >
                {t('watch')}
              </Button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
