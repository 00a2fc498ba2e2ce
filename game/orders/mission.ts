/** Convenor: observers go where it has been quiet, without waiting for a text. They see for two turns. */
import { emit } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { sealedOnce } from './often.ts'

const mostAreas = 3

/** Nobody is sent where shots fell in the turn before. */
const isQuiet = (board: Pick<Board, 'areas' | 'turn'>, area: AreaId): boolean =>
  (areaOf(board, area).struck ?? 0) < board.turn - 1

const quiet = (world: World, board: Board): AreaId[] => world.areas.filter((area) => isQuiet(board, area))

export const mission = define('mission', {
  step: 'supply',
  claims: ['lewis-tenet-6-un-legitimation', 'design'],
  own: ['convenor'],
  cost: (world) => world.c.cost.mission,
  barred: (_world, board, seat, { areas }) => {
    if (new Set(areas).size < areas.length) return refuse('namedTwice', 'R12')
    const loud = areas.find((area) => !isQuiet(board, area))
    return loud === undefined
      ? sealedOnce(board, seat, 'mission')
      : refuse('shotsFell', 'R18', { area: loud })
  },
  params: (world, board, seat) => {
    const of = quiet(world, board).map((value) => ({ value, weight: 1 }))
    if (of.length === 0 || sealedOnce(board, seat, 'mission') !== null) return null
    const most = Math.min(mostAreas, of.length)
    return [{ name: 'areas', type: 'some', of, least: 1, most, weight: mostAreas, each: [] }]
  },
  place: ({ areas }) => [...areas],
  areas: ({ areas }) => areas,
  strikes: () => null,
  carryOut: (play, { seat }, { areas }) => {
    const { state } = play
    state.missions = [...(state.missions ?? []), { areas: [...areas], until: state.turn + 1 }]
    emit(play, 'supply', 'observersSent', { seat, areas: [...areas] }, { areas: [...areas] })
  },
})
