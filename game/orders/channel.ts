/** Russia: which of its two houses speaks about Libya. What one always chooses is all that is left in the end. */
import { emit } from '../acts/play.ts'
import { hasLibya } from '../board/abroad.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { choice, define } from './kind.ts'
import { sealedOnce } from './often.ts'

const ways = ['ministry', 'generalStaff'] as const
type Way = (typeof ways)[number]
const other = (way: Way): Way => (way === 'ministry' ? 'generalStaff' : 'ministry')

/** The other was chosen so often that nobody is left here who is listened to. */
const isClosed = (world: World, { channel }: Board, way: Way): boolean =>
  (channel?.counts[other(way)] ?? 0) >= world.c.channel.closes

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  hasLibya(world) ? sealedOnce(board, seat, 'channel') : refuse('noLibya', 'R18')

export const channel = define('channel', {
  step: 'political',
  claims: ['stepanova-mod-mfa-split', 'stepanova-equidistance'],
  own: ['russia'],
  cost: (world) => world.c.cost.channel,
  barred: (world, board, seat, { way }) =>
    barred(world, board, seat) ??
    (isClosed(world, board, way) ? refuse('channelClosed', 'R18', { way }) : null),
  params: (world, board, seat) =>
    barred(world, board, seat) === null
      ? choice(
          'way',
          ways.filter((way) => !isClosed(world, board, way)),
        )
      : null,
  place: ({ way }) => [way],
  areas: () => [],
  strikes: () => null,
  opens: (play, { seat }, { way }) => {
    const { state, world } = play
    const counts = { ministry: 0, generalStaff: 0, ...state.channel?.counts }
    counts[way] += 1
    state.channel = { way, counts }
    emit(play, 'talks', 'channelChosen', { seat, way })
    if (counts[way] === world.c.channel.closes)
      emit(play, 'talks', 'channelCloses', { seat, way: other(way) })
  },
  carryOut: () => undefined,
})
