/** DET: both sides let prisoners go, all on the same day or not at all. */
import { change } from '../acts/levels.ts'
import { emit, seatState, type Play } from '../acts/play.ts'
import { harm } from '../acts/people.ts'
import { areaOf } from '../board/forces.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'
import { deadlines, item, onBothSides, one, opposed, some } from './parts.ts'

/** Where most of those live who wait for somebody. */
function largest(play: Play, seat: ActorId): AreaId | undefined {
  const own = play.world.areas.filter((area) => areaOf(play.state, area).control === seat)
  return own.sort((a, b) => areaOf(play.state, b).people - areaOf(play.state, a).people)[0]
}

/** A second exchange is no news at home: each seat gains by it once a game. */
function comeHome(play: Play, seat: ActorId): void {
  const { last } = seatState(play.state, seat)
  if (last['prisoners'] !== undefined) return
  last['prisoners'] = play.state.turn
  change(play, seat, 'home', play.world.c.home.prisoners, 'moves', 'prisonersHome')
  const area = largest(play, seat)
  if (area !== undefined) harm(areaOf(play.state, area), play.world.c.people.prisoners, 0)
}

export const prisoners = define('prisoners', {
  claims: ['design'],
  bites: false,
  carried: true,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'DET',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: () => [],
  barred: (world, board, _maker, { obligors, deadline }) => {
    if (!onBothSides(world, obligors)) return refuse('oneSided', 'R12')
    return deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline })
  },
  items: (world, board) => [
    item('prisoners', [
      some('obligors', world.seats, 2, 6, opposed(world)),
      one('deadline', deadlines(world, board)),
    ]),
  ],
  sign: nothing,
  resolve: (play, { withheldBy }, { obligors, deadline }) => {
    if (play.state.turn !== deadline || withheldBy.length > 0) return
    emit(play, 'moves', 'prisonersFreed', { parties: [...obligors] })
    for (const seat of obligors) comeHome(play, seat)
  },
  judge: (play, { withheldBy }, { deadline }) => {
    if (play.state.turn < deadline) return running
    return withheldBy.length > 0 ? { status: 'broken', by: [...withheldBy] } : { status: 'kept', by: [] }
  },
})
