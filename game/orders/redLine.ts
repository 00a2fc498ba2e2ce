/** Egypt: says in public where it would come in. What stands behind it is sealed; nothing, perhaps. */
import { emit } from '../acts/play.ts'
import { hasLibya, isInLibya } from '../board/abroad.ts'
import { isFriendlyArea } from '../board/forces.ts'
import { heldBack } from '../board/redLines.ts'
import { reserveLeft } from '../board/reserve.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { sealedOnce } from './often.ts'

const most = { areas: 3, steps: 3 } as const

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  hasLibya(world) ? sealedOnce(board, seat, 'redLine') : refuse('noLibya', 'R18')

/** Steps that can stand behind it: those of its last line are free for it. */
const free = (board: Board, seat: ActorId): number => reserveLeft(board, seat) + heldBack(board, seat)

const open = (world: World, board: Board, seat: ActorId): AreaId[] =>
  world.areas.filter((area) => isInLibya(area) && isFriendlyArea(world, board, area, seat))

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  const means = (board.seats[seat]?.materiel ?? 0) - world.c.cost.redLine
  const areas = open(world, board, seat)
  const steps = Math.min(most.steps, Math.floor(means / world.c.cost.redLineStep), free(board, seat))
  if (barred(world, board, seat) !== null || steps < 0 || areas.length === 0) return null
  const of = areas.map((value) => ({ value, weight: 0 }))
  return [
    { name: 'areas', type: 'some', of, least: 1, most: most.areas, weight: 0, each: [] },
    { name: 'steps', type: 'range', least: 0, most: steps },
  ]
}

export const redLine = define('redLine', {
  step: 'supply',
  claims: ['design'],
  own: ['egypt'],
  cost: (world, { steps }) => world.c.cost.redLine + world.c.cost.redLineStep * steps,
  barred: (world, board, seat, { areas, steps }) => {
    if (new Set(areas).size < areas.length) return refuse('namedTwice', 'R8')
    const strange = areas.find((area) => !isFriendlyArea(world, board, area, seat))
    if (strange !== undefined) return refuse('notFriendly', 'R8', { area: strange })
    const beyond = areas.find((area) => !isInLibya(area))
    if (beyond !== undefined) return refuse('notInLibya', 'R18', { area: beyond })
    const left = free(board, seat)
    return (
      barred(world, board, seat) ??
      (steps <= left ? null : refuse('reserve', 'R5', { left: Math.max(0, left) }))
    )
  },
  params,
  place: ({ areas }) => areas.toSorted(),
  areas: ({ areas }) => areas,
  strikes: () => null,
  opens: (play, { seat }, { areas, steps }) => {
    const { state } = play
    const others = (state.redLines ?? []).filter((line) => line.by !== seat)
    state.redLines = [...others, { by: seat, areas: [...areas], steps, turn: state.turn }]
    emit(play, 'talks', 'redLine', { seat, areas: [...areas] }, { areas: [...areas] })
  },
  carryOut: () => undefined,
})
