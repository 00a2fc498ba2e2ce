/** CF: the parties do not strike in the areas. A listed group may be left out of its protection. */
import { formationsIn } from '../board/forces.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { isListed } from '../scenarios/world.ts'
import { define, nothing, running } from './kind.ts'
import { item, onBothSides, opposed, separationLapsed, some } from './parts.ts'

/** An excluded group stops protecting an area once the separation duty has lapsed, or where it stands alone. */
function exempt(board: Board, deal: Agreement, excluded: readonly ActorId[], area: AreaId): boolean {
  return excluded.some((group) => {
    const present = formationsIn(board, area)
    if (!present.some((each) => each.owner === group)) return false
    const alone = present.every((each) => each.owner === group || each.kind === 'post')
    return alone || separationLapsed(board, deal, group, area)
  })
}

export const ceasefire = define('ceasefire', {
  claims: [
    'stepanova-four-zones-may-2017',
    'stepanova-zone-terrorist-loophole',
    'stepanova-brief-truce-fails',
  ],
  bites: true,
  carried: false,
  vital: true,
  classMode: true,
  holds: 'reported',
  family: 'CF',
  imposable: true,
  obligors: ({ parties }) => parties,
  areas: (_world, { areas }) => areas,
  barred: (world, _board, _maker, { parties, excluded }) => {
    if (!onBothSides(world, parties)) return refuse('oneSided', 'R12')
    const unlisted = excluded.find((actor) => !isListed(world, actor))
    return unlisted === undefined ? null : refuse('notListed', 'R12', { actor: unlisted })
  },
  forbids: (_world, board, deal, { parties, areas, excluded }, deed) =>
    deed.strikes !== null &&
    parties.includes(deed.seat) &&
    areas.includes(deed.strikes) &&
    !exempt(board, deal, excluded, deed.strikes),
  items: (world) => [
    item('ceasefire', [
      some('parties', world.seats, 2, 6, opposed(world)),
      some('areas', world.areas, 1, 31),
      some('excluded', [...world.listed], 0, 3),
    ]),
  ],
  sign: nothing,
  resolve: nothing,
  judge: () => running,
})
