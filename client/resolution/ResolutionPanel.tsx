import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useSeat } from '../planning/useSeat.ts'
import { resolvedTurn } from '../game/foremost.ts'
import { useChronicle } from '../store/chronicle.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { SelectField } from '../ui/Field.tsx'
import { BeatItem } from './BeatItem.tsx'
import { beatsOf } from './beats.ts'
import { boardAt, useRememberBoard } from './boards.ts'
import { Controls } from './Controls.tsx'
import { Summary } from './Summary.tsx'
import { usePlayback } from './usePlayback.ts'
import { useStage } from './useStage.ts'
import './resolution.css'

function Turn({ turn }: { turn: number }) {
  const { t } = useTranslation('resolution')
  const names = useNames()
  const match = useGame((state) => state.match)
  const scenario = useScenario()
  const view = useView()
  const seat = useSeat()
  const chronicle = useChronicle()
  const beats = useMemo(() => beatsOf(chronicle, turn), [chronicle, turn])
  const start = useMemo(() => boardAt(match, scenario, view, turn), [match, scenario, view, turn])
  const end = useMemo(() => boardAt(match, scenario, view, turn + 1), [match, scenario, view, turn])
  const playback = usePlayback(beats.length)
  const { at } = playback
  const beat = beats[at]
  useStage(beats, at, start, end, beat === undefined ? '' : t(`step.${beat.step}`))
  useEffect(() => {
    const said = beat === undefined ? [t('atEnd')] : beat.entries.map((entry) => names.message(entry))
    announce(said.join(' '))
  }, [beat, names, t])
  return (
    <>
      {beats.length === 0 ? <p>{t('nothing')}</p> : <Controls playback={playback} />}
      {start === null || end === null ? <p className="small quiet">{t('noBoard')}</p> : null}
      <ol className="res-list" aria-label={t('list')}>
        {beats.map((each, index) => (
          <BeatItem
            key={`${turn}.${String(index)}`}
            beat={each}
            state={index === at ? 'now' : index < at ? 'told' : 'next'}
            onGo={() => playback.go(index)}
          />
        ))}
      </ol>
      {at >= beats.length ? <Summary turn={turn} seat={seat} /> : null}
    </>
  )
}

/** The last Resolution on the map and as a list, then what the turn changed. Any past turn can be watched again. */
export function ResolutionPanel({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('resolution')
  const view = useView()
  const last = resolvedTurn(view)
  const [turn, setTurn] = useState(last)
  useRememberBoard()
  const turns = Array.from({ length: last }, (_, index) => index + 1)
  return (
    <div className="resolution stack">
      {turns.length < 2 ? null : (
        <SelectField
          label={t('watch')}
          value={turn}
          onChange={(event) => setTurn(Number(event.target.value))}
        >
          {turns.map((each) => (
            <option key={each} value={each}>
              {t('turn', { turn: each })}
            </option>
          ))}
        </SelectField>
      )}
      <Turn key={turn} turn={turn} />
      <div className="res-done">
        <Button look="primary" icon="check" onClick={onDone}>
          {t(view.phase === 'ended' ? 'toEnd' : `done.${view.phase}`)}
        </Button>
      </div>
    </div>
  )
}
