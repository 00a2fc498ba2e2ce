/** HUM: a siege ends at once, and is not begun again while the text stands. */
import { emit } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { refuse } from '../model/refusal.ts'
import { isSeat } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item } from './parts.ts'

export const liftSiege = define('liftSiege', {
  claims: ['lewis-siege-then-talk'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'enforced',
  family: 'HUM',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { area }) => [area],
  barred: (_world, board, _maker, { obligor, area }) =>
    areaOf(board, area).siege?.by === obligor ? null : refuse('noSiege', 'R12', { area, seat: obligor }),
  forbids: (_world, _board, _agreement, { obligor, area }, { seat, spec }) =>
    spec.kind === 'besiege' && seat === obligor && spec.target === area,
  items: (world, board) =>
    world.areas.flatMap((area) => {
      const by = areaOf(board, area).siege?.by
      return by !== undefined && isSeat(world, by) ? [item('liftSiege', [], { obligor: by, area })] : []
    }),
  sign: (play, _agreement, { obligor, area }) => {
    const state = areaOf(play.state, area)
    if (state.siege?.by !== obligor) return
    delete state.siege
    emit(play, 'talks', 'siegeLifted', { seat: obligor, area }, { areas: [area] })
  },
  resolve: nothing,
  judge: () => running,
})
