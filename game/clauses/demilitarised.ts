/** SEP: a belt without troops. The obligors' formations, but for posts, are out by the deadline and stay out. */
import { emit, type Play } from '../acts/play.ts'
import { mobile, ledIn } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { brings, seenIn, wayOut } from './moves.ts'
import { deadlines, item, one, some } from './parts.ts'

type Belt = ClauseOf<'demilitarised'>

const inBelt = (board: Board, { areas }: Belt, seat: ActorId): Formation[] =>
  areas.flatMap((area) => ledIn(board, area, seat).filter(mobile))

/** Who has no ground of its side to go to stays, and breaks the text. */
function clear(world: World, board: Board, belt: Belt, seat: ActorId): Formation[] {
  const gone = inBelt(board, belt, seat).filter((each) => {
    const to = wayOut(world, board, each, belt.areas)
    if (to !== null) each.area = to
    return to !== null
  })
  return gone
}

function leave(play: Play, belt: Belt, seat: ActorId): void {
  const gone = clear(play.world, play.state, belt, seat)
  const steps = gone.reduce((sum, each) => sum + each.steps, 0)
  if (steps > 0)
    emit(play, 'moves', 'leftBelt', { seat, steps }, { areas: [...belt.areas], ...toOwn(gone, seat) })
}

/** What nobody saw there, nobody sees leave. */
const toOwn = (gone: readonly Formation[], seat: ActorId): { to?: ActorId[] } =>
  gone.every((each) => each.covert === true) ? { to: [seat] } : {}

export const demilitarised = define('demilitarised', {
  claims: ['stepanova-sochi-dmz', 'stepanova-sochi-unmet'],
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'SEP',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (_world, { areas }) => areas,
  barred: (world, board, _maker, { deadline }) =>
    deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline }),
  forbids: (_world, board, _agreement, { obligors, areas }, { seat, spec }) =>
    obligors.includes(seat) && spec.kind !== 'buildPost' && brings(board, spec, areas),
  items: (world, board) => [
    item('demilitarised', [
      some('obligors', world.seats, 1, 6),
      some('areas', world.areas, 1, 31),
      one('deadline', deadlines(world, board)),
    ]),
  ],
  imagine: (world, board, belt) => {
    for (const seat of belt.obligors) clear(world, board, belt, seat)
  },
  against: ['basing', 'evacuation'],
  contradicts: (_world, { obligors, areas }, older) =>
    (older.kind === 'basing' && obligors.includes(older.to) && areas.includes(older.area)) ||
    (older.kind === 'evacuation' && obligors.includes(older.obligor) && areas.includes(older.to)),
  sign: nothing,
  resolve: (play, { withheldBy }, belt) => {
    for (const seat of belt.obligors) if (!withheldBy.includes(seat)) leave(play, belt, seat)
  },
  judge: (play, _agreed, { obligors, areas, deadline }) => {
    if (play.state.turn < deadline) return running
    const by = obligors.filter((seat) =>
      areas.some((area) => seenIn(play.world, play.state, area, seat).some(mobile)),
    )
    return by.length > 0 ? { status: 'broken', by } : running
  },
})
