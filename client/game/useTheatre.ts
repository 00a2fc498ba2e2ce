/** Which of two maps is shown: the reader's choice, until a panel points at a place on the other. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicScenario } from '../../game/model/api.ts'
import type { AreaId, TheatreId } from '../../game/model/ids.ts'
import type { Viewer } from '../../game/model/view.ts'
import { homeMap, lookOf, mapNamed } from '../map/theatre.ts'
import type { MapBoard, MapMode } from '../map/types.ts'
import { useStable } from '../map/useStable.ts'
import { announce } from '../ui/announce.tsx'

export interface TheatreShown {
  readonly shown: TheatreId
  readonly show: (theatre: TheatreId) => void
  /** Something has changed there since it was last in sight. */
  readonly news: (theatre: TheatreId) => boolean
}

/** `follow` the areas that each part of the mode names, when that part changes. */
function useFollowing(mode: MapMode, follow: (areas: readonly AreaId[]) => void): void {
  const { lookAt, selected, highlights, marks, selectable } = mode
  useEffect(() => follow(selectable === null ? [] : [...selectable]), [selectable, follow])
  useEffect(() => follow(marks.map(({ area }) => area)), [marks, follow])
  useEffect(() => follow([...highlights.keys()]), [highlights, follow])
  useEffect(() => follow(selected === null ? [] : [selected]), [selected, follow])
  useEffect(() => follow(lookAt), [lookAt, follow])
}

export function useTheatre(
  scenario: PublicScenario,
  viewer: Viewer,
  board: MapBoard,
  mode: MapMode,
): TheatreShown {
  const { t } = useTranslation('game')
  const [shown, setShown] = useState(() => homeMap(scenario, viewer))
  const [seen, setSeen] = useState<Partial<Record<TheatreId, string>>>({})
  const show = useStable((theatre: TheatreId) => {
    if (theatre === shown) return
    setShown(theatre)
    announce(t('map.shows', { theatre }))
  })
  const follow = useStable((areas: readonly AreaId[]) => {
    const named = scenario.theatres.length < 2 ? null : mapNamed(areas, shown)
    if (named !== null) show(named)
  })
  useFollowing(mode, follow)
  // who was led to and fro by a playback finds the map as it was before
  const playing = mode.board !== null
  const left = useRef<TheatreId | null>(null)
  useEffect(() => {
    if (playing) left.current = shown
    else if (left.current !== null) setShown(left.current)
    if (!playing) left.current = null
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is shown as the playback begins
  }, [playing])
  const first = useRef(true)
  useEffect(() => {
    if (scenario.theatres.length < 2) return
    const maps = first.current ? scenario.theatres.map(({ id }) => id) : [shown]
    first.current = false
    const looks = Object.fromEntries(maps.map((map) => [map, lookOf(board, map)]))
    setSeen((before) => ({ ...before, ...looks }))
  }, [scenario, board, shown])
  const news = useCallback(
    (theatre: TheatreId) =>
      theatre !== shown && seen[theatre] !== undefined && seen[theatre] !== lookOf(board, theatre),
    [seen, shown, board],
  )
  return { shown, show, news }
}
