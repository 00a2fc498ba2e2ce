/** Blockade: who can shut the terminals, what it costs whom, and how it ends. */
import { describe, expect, it } from 'vitest'
import { incomeOf } from '../../../game/board/income.ts'
import type { TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const order = (open: boolean) => ({ kind: 'blockade' as const, open })
const tries = (game: TestGame, by: 'lna' | 'gna' | 'egypt', open = false) =>
  game.try(by, { type: 'seal', order: order(open), confirmed: false })

/** Everybody earns 5 and nobody spends; the bank keeps what it gets. */
const libya = (): TestGame =>
  quietOn(
    libyaWorld((file) => {
      for (const seat of file.seats) Object.assign(seat, { income: 5, standing: 5, home: 6 })
      file.bank = { holder: 'gna', waits: 'misrata', first: 'services' }
    }),
  )

function shut(): TestGame {
  const game = libya()
  game.seal('lna', order(false))
  game.to('planning')
  return game
}

describe('who', () => {
  it('holds a terminal, and with its side half of all', () => {
    const game = libya()
    expect([tries(game, 'gna'), tries(game, 'egypt')]).toEqual(['noTerminals', 'noTerminals'])
    game.area('ajdabiya').control = 'gna'
    expect(tries(game, 'gna')).toBe(null)
    game.area('oilCrescent').control = 'gna'
    expect(tries(game, 'lna')).toBe('noTerminals')
  })

  it('shuts what is open, and opens what is shut, once a turn', () => {
    const game = libya()
    expect(tries(game, 'lna', true)).toBe('oilFlows')
    game.state.blockade = { by: 'lna', since: 1 }
    expect(tries(game, 'lna')).toBe('oilShut')
    expect(tries(game, 'lna', true)).toBe(null)
    expect(tries(game, 'lna', true)).not.toBe(null)
  })
})

describe('what it costs', () => {
  it('takes three from the bank and one from its author, a turn', () => {
    const game = shut()
    expect(game.state.blockade).toEqual({ by: 'lna', since: 2 })
    const incomes = (['gna', 'lna', 'misrata'] as const).map((each) => incomeOf(game.world, game.state, each))
    expect(incomes).toEqual([2, 4, 5])
  })

  it('takes home from its author from the second turn, standing every other one', () => {
    const game = shut()
    const seen = () => [game.seat('lna').home, game.seat('lna').standing]
    expect(seen()).toEqual([6, 5])
    const later = [1, 2, 3].map(() => {
      game.to('talks')
      game.to('planning')
      return seen()
    })
    expect(later).toEqual([
      [5, 4],
      [4, 4],
      [3, 3],
    ])
  })
})

describe('how it ends', () => {
  it('by order', () => {
    const game = shut()
    game.seal('lna', order(true))
    game.to('talks')
    game.to('planning')
    expect(game.state.blockade).toBe(null)
  })

  it('when its author has lost the terminals', () => {
    const game = shut()
    game.area('oilCrescent').control = 'misrata'
    game.area('ajdabiya').control = 'misrata'
    game.to('talks')
    const told = game.to('planning').map(({ key }) => key)
    expect(game.state.blockade).toBe(null)
    expect(told).toContain('chronicle.oilFlows')
  })
})
