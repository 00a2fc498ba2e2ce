/** GOV: rivals form one government. Whoever rules most people has most to share. */
import { isLocal, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { isListed, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { item, onBothSides, opposed, some } from './parts.ts'
import { politics } from './politics.ts'

/** Seats that could govern: neither powers nor the convenor. */
const rulers = (world: World): ActorId[] =>
  world.seats.filter((seat) => isLocal(seat) && !isListed(world, seat))

export const unityGovernment = define('unityGovernment', {
  ...politics((world, board, seat) =>
    world.areas.reduce((sum, area) => {
      const there = board.areas[area]
      return sum + (there?.control === seat ? there.people : 0)
    }, 0),
  ),
  claims: ['stepanova-skhirat-2015', 'stepanova-russia-demands-inclusion', 'stepanova-lavrov-gap-too-wide'],
  barred: (world, _board, _maker, { obligors }) => {
    const outsider = obligors.find((each) => !rulers(world).includes(each))
    if (outsider !== undefined) return refuse('governsNobody', 'R12', { actor: outsider })
    return onBothSides(world, obligors) ? null : refuse('unityOneSided', 'R12')
  },
  items: (world) => {
    // Only where one country has two governments.
    if (world.scenario.bank === undefined) return []
    const both = opposed(world)
      .map((side) => side.filter((seat) => rulers(world).includes(seat)))
      .filter((side) => side.length > 0)
    return both.length < 2
      ? []
      : [item('unityGovernment', [some('obligors', both.flat(), both.length, 6, both)])]
  },
})
