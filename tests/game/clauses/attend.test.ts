/** IMPL: whoever signed to come is seated by the game, unless it stays away. */
import { describe, expect, it } from 'vitest'
import { imposition } from '../../../game/talks/imposition.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { declares, tally } from './ground.ts'
import { hall, offered, text, withhold } from './hall.ts'

const comes = (deadline: number): Clause => ({
  kind: 'attend',
  obligors: ['damascus'],
  format: 'astana',
  deadline,
})

function signed(deadline = 3) {
  const game = hall()
  const { id } = game.agree('turkey', text(['damascus'], [comes(deadline)]))
  game.to('planning')
  return { game, id }
}

const invite = (game: ReturnType<typeof hall>) =>
  game.seal('turkey', { kind: 'convene', format: 'astana', invites: ['damascus', 'opposition', 'russia'] })

describe('when the table opens', () => {
  it('the obligor is seated, the duty is kept, and that is no more than a light thing: no credibility', () => {
    const { game, id } = signed()
    const before = tally(game, 'damascus').credibility
    invite(game)
    game.to('talks')
    expect(game.state.tables[0]?.seated).toEqual(['turkey', 'damascus'])
    game.to('planning')
    expect(game.deal(id).clauses).toMatchObject([{ status: 'kept', by: [] }])
    expect(tally(game, 'damascus').credibility).toBe(before)
  })

  it('and the obligor stays away or walks out, its word suffers', () => {
    for (const away of ['withheld', 'left'] as const) {
      const { game, id } = signed()
      const before = tally(game, 'damascus').credibility
      invite(game)
      if (away === 'withheld') withhold(game, 'damascus', id, 0)
      game.to('talks')
      if (away === 'left') game.tell('damascus', { type: 'walkOut', format: 'astana' })
      game.to('planning')
      expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['damascus'] }])
      expect(tally(game, 'damascus').credibility).toBe(before - 2)
    }
  })

  it('without inviting the obligor, nobody is at fault', () => {
    const { game, id } = signed()
    game.seal('turkey', { kind: 'convene', format: 'astana', invites: ['opposition', 'russia'] })
    game.to('talks')
    game.to('planning')
    expect(game.deal(id).clauses[0]?.status).toBe('running')
  })
})

it('lapses into nothing where no table opened by the deadline', () => {
  const { game, id } = signed(2)
  game.to('talks')
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'kept', by: [] }])
})

it('signed while the table is open, is done at once; it can be imposed', () => {
  const game = hall('planning')
  invite(game)
  game.to('talks')
  const id = game.propose('russia', text(['damascus'], [comes(2)]))
  expect(imposition(game.world, game.state, game.offer(id), 'damascus').imposable).toBe(true)
  game.seat('russia').ready = true
  game.sign('damascus', id)
  expect(game.state.tables[0]?.seated).toContain('damascus')
})

it('is about tables, and soon', () => {
  const code = (clause: Clause) => offered(hall(), 'turkey', text(['damascus'], [clause]))
  expect(
    code({ ...comes(2), kind: 'attend', obligors: ['damascus'], format: 'bilateral', deadline: 2 }),
  ).toBe('needsNoTable')
  expect(code(comes(7))).toBe('deadline')
})

declares('attend', { holds: 'reported', family: 'IMPL', bites: false, imposable: true }, hall())
