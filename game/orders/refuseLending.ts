/** Opposition: lends nobody its fighters this turn. Whoever had meant to fly them elsewhere finds nobody at the airfield. */
import { emit } from '../acts/play.ts'
import { hasLibya } from '../board/abroad.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, remember, sealedOnce, tooSoon } from './often.ts'

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'refuseLending') ??
  tooSoon(board, seat, 'refuseLending', world.c.lending.every) ??
  (hasLibya(world) ? null : refuse('nobodyBorrows', 'R18'))

/** What becomes of a ferry that it stops is the ferry's business (ferry.ts). */
export const refuseLending = define('refuseLending', {
  step: 'supply',
  claims: ['stepanova-idlib-to-libya', 'design'],
  own: ['opposition'],
  cost: (world) => world.c.cost.refuseLending,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  carryOut: (play, { seat }) => {
    remember(play, seat, 'refuseLending')
    emit(play, 'supply', 'refusesLending', { seat })
  },
})
