/** GNA: asks a power of its side in. From then on that power's troops are there by right, whatever others think of it. */
import { emit } from '../acts/play.ts'
import { hasLibya } from '../board/abroad.ts'
import type { Board } from '../model/board.ts'
import { isPower, type ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { friends, type World } from '../scenarios/world.ts'
import { choice, define } from './kind.ts'

function barred(world: World, board: Board, seat: ActorId, power: ActorId): Refusal | null {
  if (!hasLibya(world) || !isPower(power) || !world.seats.includes(power) || !friends(world, seat, power))
    return refuse('notOnYourSide', 'R18', { actor: power })
  return board.invited?.[seat]?.includes(power) === true ? refuse('invitedAlready', 'R18', { power }) : null
}

export const inviteTroops = define('inviteTroops', {
  step: 'supply',
  claims: ['lewis-gna-recognised', 'lewis-turkey-backs-gna', 'stepanova-turkey-formal-deploy'],
  own: ['gna'],
  cost: (world) => world.c.cost.inviteTroops,
  barred: (world, board, seat, { power }) => barred(world, board, seat, power),
  params: (world, board, seat) =>
    choice(
      'power',
      world.seats.filter((power) => barred(world, board, seat, power) === null),
    ),
  place: ({ power }) => [power],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat }, { power }) => {
    const { state } = play
    const invited = (state.invited ??= {})
    const powers = (invited[seat] ??= [])
    if (powers.includes(power)) return
    powers.push(power)
    emit(play, 'supply', 'troopsInvited', { seat, power })
  },
})
