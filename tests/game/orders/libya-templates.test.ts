/** What the templates of Libya's orders offer can be sealed, and what can be sealed is offered. */
import { expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import type { TestGame } from '../../support/game.ts'
import { linkedWorld } from '../linked.ts'
import { quietOn } from '../worlds.ts'
import { sealing } from '../../support/sealing.ts'

const kinds: readonly OrderKind[] = [
  'refuseLending',
  'channel',
  'ferry',
  'closeCorridor',
  'redLine',
  'airlift',
  'inviteTroops',
  'mobilise',
  'standAside',
  'backChannel',
  'changePatron',
]
const seats: readonly ActorId[] = ['opposition', 'russia', 'turkey', 'egypt', 'uae', 'gna', 'lna', 'misrata']
const world = linkedWorld()

/** Every third game somebody stands ready; every other one Misrata is not paid; a line of last turn may run. */
function position(round: number): TestGame {
  const game = quietOn(world)
  if (round % 3 === 0) game.state.ferry = 1 + (round % 2)
  if (round % 2 === 0) game.state.split = 'defence'
  if (round % 4 === 0) game.state.redLines = [{ by: 'egypt', areas: ['jufra'], steps: 2, turn: 1 }]
  if (round % 5 === 0) game.state.channel = { way: 'ministry', counts: { ministry: 3, generalStaff: 1 } }
  for (const seat of seats) Object.assign(game.seat(seat), { materiel: round % 7 === 0 ? 3 : 12 })
  game.place({ owner: 'opposition', kind: 'irregular', area: 'khums', ledBy: 'turkey' })
  return game
}

it('holds for sampled and for mutated orders, and every state that follows is whole', () => {
  const { wrong, sealed, mutants } = sealing({
    kinds,
    seats,
    orders: 2,
    mutants: 3,
    seed: 11,
    position,
  })
  expect(wrong.slice(0, 5)).toEqual([])
  expect(sealed).toEqual(new Set(kinds))
  expect(mutants).toBeGreaterThan(100)
})
