/** Income, part by part: a golden table of what oil, bank, sharing and sanctions make of 4 a turn each. */
import { describe, expect, it } from 'vitest'
import { incomeOf, incomeParts } from '../../../game/board/income.ts'
import type { Split } from '../../../game/board/money.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { TestGame } from '../../support/game.ts'
import { room } from '../clauses/oil.ts'

interface Case {
  readonly first: Split
  readonly shut?: ActorId
  readonly share?: 1 | 2 | 3
  readonly sanctions?: number
  readonly income?: number
}

function position({ first, shut, share, sanctions = 0, income = 4 }: Case): TestGame {
  const game = room('full', (file) => {
    file.bank = { holder: 'gna', waits: 'misrata', first }
    for (const seat of file.seats) seat.income = income
  })
  if (share !== undefined)
    game.agree('gna', {
      to: ['lna'],
      clauses: [{ kind: 'revenueSharing', obligor: 'gna', to: 'lna', amount: share }],
    })
  if (shut !== undefined) game.state.blockade = { by: shut, since: 1 }
  for (let each = 0; each < sanctions; each++)
    game.state.sanctions.push({ on: 'gna', by: 'russia', until: 9 })
  return game
}

describe('of the GNA, the LNA and Misrata', () => {
  it.each<[string, Case, [number, number, number]]>([
    ['services first', { first: 'services' }, [4, 4, 4]],
    ['the brigades first', { first: 'misrata' }, [3, 4, 5]],
    ['the war first', { first: 'defence' }, [5, 4, 4]],
    ['shut in', { first: 'services', shut: 'lna' }, [1, 3, 4]],
    ['shut in, and the brigades paid', { first: 'misrata', shut: 'lna' }, [0, 3, 5]],
    ['two shared', { first: 'services', share: 2 }, [2, 6, 4]],
    ['three shared, and the brigades paid', { first: 'misrata', share: 3 }, [0, 7, 5]],
    ['shared, and shut in: nothing to share', { first: 'services', share: 3, shut: 'lna' }, [1, 3, 4]],
    ['under sanctions', { first: 'services', sanctions: 2 }, [2, 4, 4]],
    ['poor, shut in, under sanctions', { first: 'misrata', shut: 'lna', sanctions: 2, income: 2 }, [0, 1, 3]],
  ])('%s', (_, given, expected) => {
    const { world, state } = position(given)
    expect((['gna', 'lna', 'misrata'] as const).map((seat) => incomeOf(world, state, seat))).toEqual(expected)
  })
})

it('says why, and sums to what is paid', () => {
  const game = position({ first: 'misrata', shut: 'lna', sanctions: 1, income: 2 })
  const { world, state } = game
  expect(incomeParts(world, state, 'gna')).toEqual([
    { key: 'usual', value: 2 },
    { key: 'sanctions', value: -1 },
    { key: 'blockade', value: -3 },
    { key: 'bank', value: -1 },
    { key: 'least', value: 3 },
  ])
  game.seat('gna').materiel = 1
  game.to('planning')
  expect(game.seat('gna').materiel).toBe(1)
})
