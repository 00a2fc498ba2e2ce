/** Damascus: a delegation that may talk about everything and bind nobody. What it signs about politics is not owed. */
import { emit } from '../acts/play.ts'
import { sit } from '../acts/tables.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, remember, sealedOnce, tooSoon } from './often.ts'

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'delegation') ?? tooSoon(board, seat, 'delegation', world.c.delegation.every)

export const delegation = define('delegation', {
  step: 'political',
  claims: ['lewis-assad-disowns-committee', 'stepanova-assad-hardliners'],
  own: ['damascus'],
  cost: (world) => world.c.cost.delegation,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  /** It sits at the first table that wants its seat; its host is paid like any other. */
  opens: (play, { seat }) => {
    remember(play, seat, 'delegation')
    emit(play, 'talks', 'delegation', { seat })
    const table = play.state.tables.find(({ invited }) => invited.includes(seat))
    if (table !== undefined) sit(play, table.format, seat)
  },
  carryOut: () => undefined,
})
