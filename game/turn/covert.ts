/** Covert support: who admits it (R9). */
import { emit } from '../acts/play.ts'
import { refuse } from '../model/refusal.ts'
import { define } from './handler.ts'

/** From now on it counts whole, and everybody knows. */
export const admit = define('admit', {
  phases: ['talks'],
  barred: (_world, board, seat, { client }) =>
    board.covertSupport[seat]?.includes(client) === true ? null : refuse('notCovert', 'R9', { client }),
  act: (play, seat, { client }) => {
    const covert = play.state.covertSupport[seat]
    if (covert !== undefined) play.state.covertSupport[seat] = covert.filter((each) => each !== client)
    emit(play, 'talks', 'admitted', { seat, client })
  },
})
