/** HUM: whoever of the obligors holds the areas lets aid in, turn by turn, unless it is withheld. */
import type { Play } from '../acts/play.ts'
import { emit } from '../acts/play.ts'
import { harm } from '../acts/people.ts'
import { areaOf } from '../board/forces.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { factions, item, some } from './parts.ts'

const heldBy = (play: Play, { areas }: ClauseOf<'aidAccess'>, holders: readonly ActorId[]): AreaId[] =>
  areas.filter((area) => holders.includes(areaOf(play.state, area).control))

/** A besieged area gets none, and a convoy is felt only every other turn. */
function letIn(play: Play, area: AreaId): void {
  const state = areaOf(play.state, area)
  const due =
    (state.aided ?? 0) === 0 || play.state.turn - (state.aided ?? 0) >= play.world.c.people.accessEvery
  if (!due || state.siege !== undefined) return
  state.aided = play.state.turn
  harm(state, play.world.c.people.aid, 0)
  emit(play, 'moves', 'aidLetIn', { area }, { areas: [area] })
}

export const aidAccess = define('aidAccess', {
  claims: ['stepanova-humanitarian-clause'],
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'HUM',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (_world, { areas }) => areas,
  barred: () => null,
  forbids: (_world, _board, _agreement, { obligors, areas }, { seat, spec }) =>
    spec.kind === 'aid' && spec.deny && obligors.includes(seat) && areas.includes(spec.area),
  items: (world) => [
    item('aidAccess', [some('obligors', factions(world), 1, 6), some('areas', world.areas, 1, 31)]),
  ],
  sign: nothing,
  resolve: (play, { withheldBy }, clause) => {
    const willing = clause.obligors.filter((seat) => !withheldBy.includes(seat))
    for (const area of heldBy(play, clause, willing)) letIn(play, area)
  },
  judge: (play, { withheldBy }, clause) => {
    const by = withheldBy.filter((seat) => heldBy(play, clause, [seat]).length > 0)
    return by.length > 0 ? { status: 'broken', by } : running
  },
})
