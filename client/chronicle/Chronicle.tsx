import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { actors } from '../../game/model/ids.ts'
import { resolvedTurn } from '../game/foremost.ts'
import { useNames } from '../i18n/names.ts'
import { askForTurn } from '../resolution/asked.ts'
import { beatsOf } from '../resolution/beats.ts'
import { useChronicle } from '../store/chronicle.ts'
import { markSeen } from '../store/game.ts'
import { useGameHandle, useScenario, useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { ChronicleLine } from './ChronicleLine.tsx'
import { byTurn, everything, filtered, linesOf, names as named } from './filter.ts'
import { Filters } from './Filters.tsx'
import './chronicle.css'

/** Opens the playback of a turn, at one of its entries if it is told there. */
function useWatch(onPhase: () => void) {
  const { store } = useGameHandle()
  const last = resolvedTurn(useView())
  return {
    last,
    watch: (turn: number, entry: ChronicleEntry | null) => {
      askForTurn(turn, entry)
      markSeen(store, last - 1)
      onPhase()
    },
  }
}

/** Everything so far that we may know, newest turn first: to be searched and narrowed down. */
export default function Chronicle({ onPhase }: { onPhase: () => void }) {
  const { t } = useTranslation('game')
  const names = useNames()
  const scenario = useScenario()
  const entries = useChronicle()
  const [filter, setFilter] = useState(everything)
  const wanted = useDeferredValue(filter)
  const { last, watch } = useWatch(onPhase)
  const lines = useMemo(() => linesOf(entries, (entry) => names.message(entry)), [entries, names])
  const shown = useMemo(() => filtered(lines, wanted), [lines, wanted])
  const told = useMemo(() => {
    const turns = Array.from({ length: last }, (_, index) => index + 1)
    return new Set(turns.flatMap((turn) => beatsOf(entries, turn)).flatMap((beat) => beat.entries))
  }, [entries, last])
  const turns = [...new Set(lines.map(({ entry }) => entry.turn))].toSorted((a, b) => b - a)
  const seats = actors.filter((actor) => lines.some(({ entry }) => named(entry, actor)))
  return (
    <div className="stack desk log">
      <h2>{t('log.title')}</h2>
      {lines.length === 0 ? (
        <p className="quiet">{t('log.none')}</p>
      ) : (
        <Filters
          filter={filter}
          turns={turns}
          seats={seats}
          shown={shown.length}
          all={lines.length}
          onFilter={setFilter}
        />
      )}
      {lines.length > 0 && shown.length === 0 ? <p>{t('log.nothing')}</p> : null}
      {byTurn(shown).map(({ turn, lines: here }) => {
        const date = scenario.calendar[turn - 1]
        return (
          <section key={turn}>
            <header className="log-turn">
              <h3>
                {t('log.turn', { turn })}{' '}
                {date === undefined ? null : <span className="quiet">{names.text(date)}</span>}
              </h3>
              {turn > last ? null : (
                <Button look="quiet" size="small" icon="play" onClick={() => watch(turn, null)}>
                  {t('log.watch')}
                </Button>
              )}
            </header>
            <ol className="log-lines">
              {here.map((line, index) => (
                <ChronicleLine
                  key={`${line.entry.key}${String(index)}`}
                  line={line}
                  onWatch={told.has(line.entry) ? () => watch(turn, line.entry) : null}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
