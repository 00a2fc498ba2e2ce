/** Misrata: its brigades stay at home this turn. Shown to the government that they defend, that is a threat. */
import { emit } from '../acts/play.ts'
import { hasLibya } from '../board/abroad.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, remember, sealedOnce, tooSoon } from './often.ts'

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  hasLibya(world)
    ? (sealedOnce(board, seat, 'standAside') ?? tooSoon(board, seat, 'standAside', world.c.standAside.every))
    : refuse('noLibya', 'R18')

/** What it means in a battle is read from the order itself (board/battle.ts). */
export const standAside = define('standAside', {
  step: 'supply',
  claims: ['stepanova-gna-militia-reliant', 'stepanova-two-veto-players', 'design'],
  own: ['misrata'],
  cost: (world) => world.c.cost.standAside,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  carryOut: (play, { seat }) => {
    remember(play, seat, 'standAside')
    emit(play, 'supply', 'standsAside', { seat })
  },
})
