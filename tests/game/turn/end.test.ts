/** The end (R21): half on the mean of the Assessments, half on the last; deals on the last alone; all is revealed. */
import { describe, expect, it } from 'vitest'
import { view } from '../../../game/view.ts'
import { objectiveResults } from '../../../game/turn/end.ts'
import { weigh } from '../../../game/board/measures.ts'
import { playOut } from '../../../game/bots/table.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { quiet, type TestGame } from '../../support/game.ts'

/** The last Talks have closed. */
function ended(): TestGame {
  const game = quiet('talks', 4)
  game.state.scores = [{ russia: [0, 0, 0, 0] }, { russia: [100, 0, 40, 40] }, { russia: [50, 100, 40, 40] }]
  return game
}

describe('results', () => {
  it('weigh the mean and the last alike; of deals the last counts', () => {
    const game = ended()
    expect(objectiveResults(game, 'russia')).toEqual([50, 100, (80 / 3 + 40) / 2, (80 / 3 + 40) / 2])
  })

  it('come with an ending and the people displaced, after the last turn and not before', () => {
    const early = quiet('talks', 3)
    early.to('planning')
    expect([early.state.phase, early.state.result]).toEqual(['planning', null])
    const game = ended()
    game.clear('aleppo', 'iran')
    game.area('idlib').displaced = 1000
    game.to('planning')
    expect(game.state.phase).toBe('ended')
    expect(game.state.result).toMatchObject({ ending: 'stalemate', displaced: 1000 })
  })

  it('take the place of the scores they were made of', () => {
    const game = ended()
    game.to('planning')
    const { totals, objectives } = game.state.result ?? { totals: {}, objectives: {} }
    expect(objectives.russia).toHaveLength(4)
    expect(weigh(game.world, 'russia', objectives.russia ?? [])).toBeCloseTo(totals.russia ?? 0, 0)
    expect(game.state.scores).toEqual([])
  })
})

describe('at the end', () => {
  const game = ended()
  game.state.agreements = []
  const order = { kind: 'bombard' as const, target: 'maarrat' }
  game.state.phase = 'planning'
  game.seal('turkey', order)
  game.to('ended')
  const seen = view(game.world, game.state, 'observer', () => ({}))

  it('everybody sees the orders and the scores', () => {
    expect(seen.orders.map(({ seat }) => seat)).toEqual(['turkey'])
    expect(Object.keys(seen.reveal?.result.totals ?? {})).toEqual([
      'russia',
      'turkey',
      'damascus',
      'opposition',
    ])
    expect(seen.legal).toEqual([])
  })

  it('aims are shown one by one', () => {
    expect(seen.reveal?.result.objectives.turkey).toHaveLength(4)
  })

  it('nobody sees the generator', () => {
    expect(JSON.stringify(seen)).not.toContain('"rng"')
  })
})

it('what a long game leaves fits into 30 KB', () => {
  const world = worldOf('idlib-2019', 'full')
  const sizes = ['bench/0', 'bench/1', 'bench/2'].map(
    (seed) => JSON.stringify(playOut(world, seed).state).length,
  )
  expect(Math.max(...sizes)).toBeLessThanOrEqual(30 * 1024)
})
