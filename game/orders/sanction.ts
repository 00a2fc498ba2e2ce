/** United States: sanctions on a seat of another side. Its income falls while they last; the world looks on. */
import { change } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { hostile, isSeat, type World } from '../scenarios/world.ts'
import { choice, define } from './kind.ts'

function barred(world: World, board: Board, seat: ActorId, on: ActorId): Refusal | null {
  if (!isSeat(world, on) || !hostile(world, seat, on)) return refuse('notHostileSeat', 'R8', { seat: on })
  const lasts = board.sanctions.find((each) => each.on === on && each.by === seat && each.until >= board.turn)
  return lasts === undefined ? null : refuse('sanctioned', 'R8', { seat: on, until: lasts.until })
}

export const sanction = define('sanction', {
  step: 'supply',
  claims: ['stepanova-us-pressure-followup', 'design'],
  own: ['us'],
  cost: (world) => world.c.cost.sanction,
  barred: (world, board, seat, { on }) => barred(world, board, seat, on),
  params: (world, board, seat) =>
    choice(
      'on',
      world.seats.filter((each) => barred(world, board, seat, each) === null),
    ),
  place: ({ on }) => [on],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat: by }, { on }) => {
    const { state, world } = play
    const until = state.turn + world.c.sanction.turns
    state.sanctions.push({ on, by, until })
    emit(play, 'supply', 'sanctioned', { on, by, turns: world.c.sanction.turns })
    change(play, by, 'standing', world.c.standing.sanction, 'supply', 'sanctioned')
    if (isPower(on)) strain(play, by, on, world.c.tension.sanction, 'supply', 'sanctioned')
  },
})
