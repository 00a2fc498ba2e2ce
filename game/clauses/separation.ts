/** SEP: the obligor separates or disarms a listed group in the areas by a deadline. Unmet, the guarantee lapses: no separation, no shield. */
import { ownIn } from '../board/forces.ts'
import { refuse } from '../model/refusal.ts'
import { isListed } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { deadlines, item, one, powerSeats, some } from './parts.ts'

export const separation = define('separation', {
  claims: ['stepanova-sochi-separation-duty', 'stepanova-sochi-unmet', 'stepanova-mod-blames-ankara'],
  bites: true,
  carried: false,
  vital: false,
  classMode: true,
  holds: 'honour',
  family: 'SEP',
  imposable: true,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { areas }) => areas,
  barred: (world, board, _maker, { group, deadline }) => {
    if (!isListed(world, group)) return refuse('notListed', 'R12', { actor: group })
    return deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline })
  },
  // Dear at home and to the client, before anything happens.
  worth: (world, _board, seat, { obligor }) => (obligor === seat ? -world.c.acceptance.separationCost : 0),
  items: (world, board) => {
    const groups = [...world.listed]
    if (groups.length === 0) return []
    return [
      item('separation', [
        one('obligor', powerSeats(world)),
        one('group', groups),
        some('areas', world.areas, 1, 31),
        one('deadline', deadlines(world, board)),
      ]),
    ]
  },
  sign: nothing,
  resolve: nothing,
  judge: (play, _agreed, { obligor, group, areas, deadline }) => {
    if (areas.every((area) => ownIn(play.state, area, group).length === 0)) return { status: 'kept', by: [] }
    return play.state.turn >= deadline ? { status: 'lapsed', by: [obligor] } : running
  },
})
