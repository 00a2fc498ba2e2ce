import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useSeat } from '../planning/useSeat.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { BeatItem } from './BeatItem.tsx'
import { beatsOf, beatWith, type Beat } from './beats.ts'
import { boardAt } from './boards.ts'
import { Controls } from './Controls.tsx'
import { Summary } from './Summary.tsx'
import { useArrowKeys } from './useArrowKeys.ts'
import { usePlayback } from './usePlayback.ts'
import { useStage } from './useStage.ts'

/** Reads out what is being told. */
function useVoice(beat: Beat | undefined): void {
  const { t } = useTranslation('resolution')
  const names = useNames()
  useEffect(() => {
    const said = beat === undefined ? [t('atEnd')] : beat.entries.map((entry) => names.message(entry))
    announce(said.join(' '))
  }, [beat, names, t])
}

/** One turn: its acts one by one, and at the end what they changed. */
export function TurnPlayback({
  turn,
  chronicle,
  from,
  onDone,
}: {
  turn: number
  chronicle: readonly ChronicleEntry[]
  /** The entry at which to begin; null: at the start. */
  from: ChronicleEntry | null
  onDone: () => void
}) {
  const { t } = useTranslation('resolution')
  const match = useGame((state) => state.match)
  const scenario = useScenario()
  const view = useView()
  const seat = useSeat()
  const top = useRef<HTMLDivElement>(null)
  const beats = useMemo(() => beatsOf(chronicle, turn), [chronicle, turn])
  const start = useMemo(() => boardAt(match, scenario, view, turn), [match, scenario, view, turn])
  const end = useMemo(() => boardAt(match, scenario, view, turn + 1), [match, scenario, view, turn])
  const playback = usePlayback(beats.length, from === null ? 0 : beatWith(beats, from))
  useArrowKeys(playback.at, playback.go)
  // The buttons answer at once; the list, then the map, follow in pieces that hold nothing up.
  const at = useDeferredValue(playback.at)
  const beat = beats[at]
  const over = at >= beats.length
  useStage(
    beats,
    at,
    start,
    end,
    beat === undefined ? '' : `${t('turn', { turn })}: ${t(`step.${beat.step}`)}`,
  )
  useVoice(beat)
  useEffect(() => {
    if (!over) return
    top.current?.scrollIntoView({ block: 'start' })
    // “Next” is gone; who pressed it goes on from here.
    if (document.activeElement === document.body) top.current?.focus({ preventScroll: true })
  }, [over])
  const done = (
    <div className="res-done">
      <Button look={over ? 'primary' : 'plain'} icon="check" onClick={onDone}>
        {t(view.phase === 'ended' ? 'toEnd' : `done.${view.phase}`)}
      </Button>
    </div>
  )
  return (
    <>
      {beats.length === 0 ? <p>{t('nothing')}</p> : <Controls playback={playback} />}
      {start === null || end === null ? <p className="small quiet">{t('noBoard')}</p> : null}
      {over ? (
        <div className="res-over stack" ref={top} tabIndex={-1}>
          <Summary turn={turn} seat={seat} />
          {done}
        </div>
      ) : null}
      <ol className="res-list" aria-label={t('list')}>
        {beats.map((each, index) => (
          <BeatItem
            key={`${turn}.${String(index)}`}
            beat={each}
            index={index}
            state={index === at ? 'now' : index < at ? 'told' : 'next'}
            onGo={playback.go}
          />
        ))}
      </ol>
      {over ? null : done}
    </>
  )
}
