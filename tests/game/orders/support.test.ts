/** Support: joins friendly attacks on an area, shares no ground, bleeds when they are thrown back. */
import { describe, expect, it } from 'vitest'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (formations: string[], from = 'hama', target = 'saraqib') => ({
  kind: 'support' as const,
  from,
  target,
  formations,
})
const offensive = {
  kind: 'offensive' as const,
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
}

function joined(die: number, attacks = true): { game: TestGame; entries: ReturnType<TestGame['to']> } {
  const game = quietOn(eightSeats())
  game.clear('aleppo', 'iran')
  game.area('saraqib').fortified = 2
  const { id } = game.place({ owner: 'russia', area: 'hama', steps: 4, id: 'russia-hama-1' })
  game.seal('russia', order([id]))
  if (attacks) game.seal('damascus', offensive)
  game.dice([die])
  return { game, entries: game.to('planning') }
}
const russians = (game: TestGame) => game.state.formations.find(({ id }) => id === 'russia-hama-1')

it('takes own fighting formations that stand next to hostile ground and in no other order', () => {
  const game = quietOn(eightSeats())
  game.seat('damascus').materiel = 12
  const code = (spec: ReturnType<typeof order>) =>
    game.try('damascus', { type: 'seal', order: spec, confirmed: false })
  const drone = game.place({ owner: 'damascus', kind: 'drone', area: 'hama' })
  expect([
    code(order(['damascus-hama-1'], 'hama', 'idlib')),
    code(order(['damascus-hama-1'], 'hama', 'maarrat')),
    code(order(['turkey-hama-1'])),
    code(order([drone.id])),
    code(order(['damascus-hama-1', 'damascus-hama-1'])),
  ]).toEqual(['notAdjacent', 'notHostile', 'notYours', 'notYours', 'namedTwice'])
  game.seal('damascus', order(['damascus-hama-1']))
  const move = { kind: 'move' as const, formation: 'damascus-hama-1', to: 'maarrat' }
  expect(game.try('damascus', { type: 'seal', order: move, confirmed: false })).toBe('committed')
})

describe('in the battle', () => {
  it('counts half its steps, stays where it is, and has its share of the credit', () => {
    const { game, entries } = joined(6)
    expect(entry(entries, 'battle')?.params).toMatchObject({ attack: 6 + 2 + 1, taken: true })
    expect(russians(game)).toMatchObject({ area: 'hama', steps: 4 })
    const credit = entries.find(
      ({ key, params }) => key === 'chronicle.leverage' && params['seat'] === 'russia',
    )
    expect(credit?.params['cause']).toBe('cause.areaTakenWithSupport')
  })

  it('loses a step when the attack is thrown back, and only then', () => {
    expect(entry(joined(1).entries, 'battle')?.params['result']).toBe('R')
    expect(russians(joined(1).game)?.steps).toBe(3)
    expect(russians(joined(3).game)?.steps).toBe(4)
  })

  it('is a strike of whoever joined', () => {
    expect(joined(3).game.state.tension['russia-turkey']).toBe(2)
    expect(joined(3, false).game.state.tension['russia-turkey']).toBe(1)
  })
})

it('does nothing where nobody attacks', () => {
  const { game, entries } = joined(1, false)
  expect(entry(entries, 'battle')).toBeUndefined()
  expect(russians(game)).toMatchObject({ area: 'hama', steps: 4 })
  expect(game.area('saraqib').people).toBe(300_000)
})
