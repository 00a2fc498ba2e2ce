/** United States: a strike on the head of a listed group, or on the commander of another power's militia. */
import { did } from '../acts/deeds.ts'
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { draw } from '../board/rng.ts'
import type { Board } from '../model/board.ts'
import { actors, isPower, type ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { hostile, isListed, type World } from '../scenarios/world.ts'
import { choice, define } from './kind.ts'
import { remember, sealedOnce, tooSoon } from './often.ts'

/** Somebody who is seen on the map: a listed group, or a power of another side through its militia. */
const within = (world: World, board: Board, seat: ActorId, of: ActorId): boolean =>
  board.formations.some(
    ({ owner, kind }) =>
      owner === of &&
      (isListed(world, of) || (isPower(of) && kind === 'militia' && hostile(world, seat, of))),
  )

const barredNow = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'strikeLeader') ?? tooSoon(board, seat, 'strikeLeader', world.c.leader.every)

/** A group is shaken; a power is provoked, and free to answer through others. */
function mourn(play: Play, seat: ActorId, of: ActorId): void {
  const { state, world } = play
  if (isPower(of)) {
    strain(play, seat, of, world.c.tension.leader, 'covert', 'leaderKilled')
    change(play, of, 'home', world.c.home.leaderStruck, 'covert', 'leaderKilled')
    return
  }
  state.shock[of] = (state.shock[of] ?? 0) + world.c.leader.shock
  change(play, of, 'home', world.c.home.leaderLost, 'covert', 'leaderKilled')
}

/** Found, it is announced; not found, nobody hears of it. */
export const strikeLeader = define('strikeLeader', {
  step: 'covert',
  claims: ['stepanova-syria-insulated', 'design'],
  own: ['us'],
  cost: (world) => world.c.cost.strikeLeader,
  barred: (world, board, seat, { of }) =>
    barredNow(world, board, seat) ??
    (within(world, board, seat, of) ? null : refuse('noLeader', 'R8', { of })),
  params: (world, board, seat) =>
    barredNow(world, board, seat) === null
      ? choice(
          'of',
          actors.filter((of) => within(world, board, seat, of)),
        )
      : null,
  place: ({ of }) => [of],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat }, { of }) => {
    const { state, world } = play
    remember(play, seat, 'strikeLeader')
    if (!within(world, state, seat, of)) return
    if (draw(state, 6) > world.c.leader.hits) {
      emit(play, 'covert', 'leaderMissed', { seat, of }, { to: [seat] })
      return
    }
    did(play, seat, 'strike')
    emit(play, 'covert', 'leaderKilled', { seat, of })
    mourn(play, seat, of)
  },
})
