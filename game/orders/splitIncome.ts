/** GNA: what the central bank pays first. Brigades that are not paid stay at home; ministries that are not, grumble. */
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { splitOf, type Split } from '../board/money.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { splits } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import { choice, define, placeless } from './kind.ts'
import { remember, sealedOnce } from './often.ts'

function barred(world: World, board: Board, seat: ActorId): Refusal | null {
  if (world.scenario.bank?.holder !== seat) return refuse('notYourBank', 'R18')
  return sealedOnce(board, seat, 'splitIncome')
}

const others = (world: World, board: Board): Split[] =>
  splits.filter((each) => each !== splitOf(world, board))

function tell(play: Play, to: Split, seat: ActorId): void {
  const waits = play.world.scenario.bank?.waits ?? seat
  if (to === 'misrata') emit(play, 'political', 'paysBrigades', { seat, to: waits })
  else if (to === 'defence') emit(play, 'political', 'paysArmy', { seat })
  else emit(play, 'political', 'paysServices', { seat })
}

export const splitIncome = define('splitIncome', {
  step: 'political',
  claims: ['stepanova-gna-militia-reliant', 'stepanova-oil-blockade', 'design'],
  cost: (world) => world.c.cost.splitIncome,
  barred: (world, board, seat, { to }) =>
    barred(world, board, seat) ?? (others(world, board).includes(to) ? null : refuse('splitAlready', 'R18')),
  params: (world, board, seat) =>
    barred(world, board, seat) === null ? choice('to', others(world, board)) : null,
  ...placeless,
  place: ({ to }) => [to],
  carryOut: (play, { seat }, { to }) => {
    const { state, world } = play
    state.split = to
    remember(play, seat, 'splitIncome')
    tell(play, to, seat)
    if (to === 'defence') change(play, seat, 'home', world.c.bank.defenceHome, 'political', 'armyFirst')
  },
})
