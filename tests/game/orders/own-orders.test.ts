/** What the templates of the powers' own orders offer can be sealed, and what can be sealed is offered. */
import { expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import type { TestGame } from '../../support/game.ts'
import { sealing } from '../../support/sealing.ts'

const kinds: readonly OrderKind[] = [
  'reconcile',
  'pmc',
  'openGates',
  'buildPost',
  'axis',
  'raiseMilitia',
  'proxyStrike',
  'sanction',
  'pullOut',
  'strikeLeader',
  'attest',
]
const world = eightSeats((file) => {
  Object.assign(file.tension, { 'iran-us': 3, 'russia-us': 1 })
})

function position(): TestGame {
  const game = quietOn(world)
  for (const area of ['raqqa', 'manbij', 'khashamOmar']) game.place({ owner: 'us', area, steps: 2 })
  for (const area of ['hama', 'deirEzZor', 'safira']) game.place({ owner: 'iran', area, kind: 'militia' })
  game.state.border['turkey'] = { turn: 0, total: 200_000 }
  game.area('idlib').siege = { by: 'damascus', since: 1 }
  for (const seat of ['russia', 'turkey', 'iran', 'us'] as const)
    Object.assign(game.seat(seat), { materiel: 12, reserve: 3 })
  return game
}

const giving: readonly ActorId[] = ['russia', 'turkey', 'iran', 'us']

it('holds for sampled and for mutated orders, and every state that follows is whole', () => {
  const { wrong, sealed, mutants } = sealing({
    kinds,
    seats: giving,
    orders: 3,
    mutants: 1,
    seed: 7,
    position,
  })
  expect(wrong.slice(0, 5)).toEqual([])
  expect(sealed).toEqual(new Set(kinds))
  expect(mutants).toBeGreaterThan(50)
})
