/** Misrata: calls its brigades up, for half of what others pay: when they are paid, or when the enemy is at the gate. */
import { areaOf, isHostileArea } from '../board/forces.ts'
import { isUnpaid } from '../board/money.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { levy } from './levy.ts'

const threatened = (world: World, board: Board, seat: ActorId): boolean =>
  world.areas.some(
    (area) =>
      areaOf(board, area).control === seat &&
      neighboursOf(world, area).some((near) => isHostileArea(world, board, near, seat)),
  )

export const mobilise = define('mobilise', {
  ...levy({
    price: ({ c }) => c.cost.mobiliseStep,
    barred: (world, board, seat) =>
      isUnpaid(world, board, seat) && !threatened(world, board, seat) ? refuse('unpaidAndSafe', 'R18') : null,
    told: 'mobilised',
  }),
  claims: ['stepanova-gna-militia-reliant', 'design'],
  own: ['misrata'],
})
