/** Puts a beat on the map. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useMapMode } from '../game/mapMode.ts'
import type { Highlight, MapBoard } from '../map/types.ts'
import type { Beat } from './beats.ts'
import { blend } from './blend.ts'
import { arrowsOf, marksOf } from './scene.ts'

export function useStage(
  beats: readonly Beat[],
  at: number,
  start: MapBoard | null,
  end: MapBoard | null,
  title: string,
): void {
  const { t } = useTranslation('resolution')
  const mode = useMemo(() => {
    const beat = beats[at]
    const board = start === null || end === null || beats.length === 0 ? null : blend(start, end, beats, at)
    return {
      selected: null,
      board,
      arrows: beat === undefined ? [] : arrowsOf(beat.entries),
      marks: beat === undefined ? [] : marksOf(beat.entries, { t }),
      highlights: new Map<string, Highlight>((beat?.areas ?? []).map((area) => [area, 'event'])),
      lookAt: beat?.areas ?? [],
      prompt: beat === undefined ? null : title,
    }
  }, [beats, at, start, end, title, t])
  useMapMode(mode)
}
