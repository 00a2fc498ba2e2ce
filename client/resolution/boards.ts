/**
 * The position with which each turn began, kept by this browser: the rules send the present alone. Playback shows
 * nothing else than the positions before and after, area by area; it invents none in between.
 */
import { useEffect } from 'react'
import type { PublicScenario } from '../../game/model/api.ts'
import type { AreaState } from '../../game/model/area.ts'
import type { AreaId } from '../../game/model/ids.ts'
import type { View } from '../../game/model/view.ts'
import type { MapBoard } from '../map/types.ts'
import { keep } from '../store/keep.ts'
import { useGame, useView } from '../store/GameContext.tsx'

const nameOf = (match: string, turn: number): string => `board.${match}.${turn}`

function isBoard(value: unknown): value is MapBoard {
  return typeof value === 'object' && value !== null && 'areas' in value && 'formations' in value
}

/** Call it on screens that stand when a turn opens. */
export function useRememberBoard(): void {
  const match = useGame((state) => state.match)
  const { turn, phase, areas, formations, agreements } = useView()
  useEffect(() => {
    if (phase === 'ended') return
    keep.write(nameOf(match, turn), JSON.stringify({ turn, areas, formations, agreements }))
  }, [match, turn, phase, areas, formations, agreements])
}

export function startingBoard(scenario: PublicScenario): MapBoard {
  const rest = { grievance: 0, damage: 0, fortified: 0 }
  const areas = Object.entries(scenario.areas).map(
    ([id, { control, people, displaced }]): [AreaId, AreaState] => [
      id,
      { control, people, displaced, ...rest },
    ],
  )
  return { turn: 1, areas: Object.fromEntries(areas), formations: scenario.formations, agreements: [] }
}

/** The position at the start of a turn; null where this browser did not see it. */
export function boardAt(match: string, scenario: PublicScenario, view: View, turn: number): MapBoard | null {
  if (turn === 1) return startingBoard(scenario)
  if (turn === view.turn + (view.phase === 'ended' ? 1 : 0)) return view
  const kept = keep.read(nameOf(match, turn))
  if (kept === null) return null
  const parsed: unknown = JSON.parse(kept)
  return isBoard(parsed) ? parsed : null
}
