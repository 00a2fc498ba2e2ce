/** Contractors: out of the reserve, on a client's ground, seen by whoever sent them alone. */
import { expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { ownIn } from '../../../game/board/forces.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry } from '../../support/game.ts'

const world = eightSeats()
const order = (area: string, steps: number) => ({ kind: 'pmc' as const, area, steps })

function withReserve(reserve: number) {
  const game = quietOn(world)
  Object.assign(game.seat('russia'), { reserve, materiel: 12 })
  return game
}

it('is refused off a client’s ground and beyond the reserve, whatever took it', () => {
  const game = withReserve(2)
  const refused = (area: string, steps: number) =>
    game.try('russia', { type: 'seal', order: order(area, steps), confirmed: false })
  expect(refused('idlib', 1)).toBe('notClients')
  expect(refused('hama', 1)).toBeNull()
  expect(refused('aleppo', 2)).toBe('reserve')
  expect(refused('aleppo', 1)).toBeNull()
})

it('puts them on the map for its owner alone', () => {
  const game = withReserve(2)
  game.seal('russia', order('hama', 2))
  const told = entry(game.to('planning'), 'contractorsSent')
  expect(told?.to).toEqual(['russia'])
  expect(game.seat('russia').reserve).toBe(0)
  expect(ownIn(game.state, 'hama', 'russia')).toMatchObject([{ kind: 'pmc', steps: 2, covert: true }])
  for (const seat of ['turkey', 'damascus', 'iran'] as const)
    expect(ownIn(knownTo(game.state, seat), 'hama', 'russia')).toEqual([])
  expect(ownIn(knownTo(game.state, 'russia'), 'hama', 'russia')).toHaveLength(1)
})

it('does nothing when the ground was lost before they came', () => {
  const game = withReserve(2)
  game.seal('russia', order('hama', 2))
  game.area('hama').control = 'opposition'
  game.to('planning')
  expect(game.seat('russia').reserve).toBe(2)
})
