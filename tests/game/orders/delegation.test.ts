/** Delegation: sits where it is invited and marks the turn, so that what it signs about politics is not owed. */
import { expect, it } from 'vitest'
import { entry } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = { kind: 'delegation' as const }
const table = (format: 'geneva' | 'astana', invited: ('damascus' | 'opposition')[]) => ({
  format,
  host: 'russia' as const,
  invited,
  seated: ['russia' as const],
  left: [],
})

it('counts as seated at the table that wants it', () => {
  const game = quietOn(eightSeats())
  game.state.tables.push(table('geneva', ['opposition']), table('astana', ['damascus', 'opposition']))
  const standing = game.seat('damascus').standing
  game.seal('damascus', order)
  const entries = game.to('talks')
  expect(game.state.tables.map(({ seated }) => seated)).toEqual([['russia'], ['russia', 'damascus']])
  expect(game.seat('damascus').last).toEqual({ delegation: 2 })
  expect(game.seat('damascus').standing).toBe(standing)
  expect(entry(entries, 'delegation')?.to).toBe('all')
})

it('goes where nobody waits for it, and not two turns running', () => {
  const game = quietOn(eightSeats())
  game.seal('damascus', order)
  game.to('talks')
  expect(game.state.tables).toEqual([])
  game.to('planning')
  const tries = () => game.try('damascus', { type: 'seal', order, confirmed: false })
  expect(tries()).toBe('tooSoon')
  game.to('talks')
  game.to('planning')
  expect(tries()).toBeNull()
})

it('belongs to Damascus alone', () => {
  const game = quietOn(eightSeats())
  expect(game.try('opposition', { type: 'seal', order, confirmed: false })).toBe('notYourKind')
})

it('sits at a table that was called in the same turn, whoever sealed first', () => {
  const world = eightSeats((file) => (file.vetoes = ['russia', 'us']))
  const game = quietOn(world)
  game.seal('damascus', order)
  game.seal('russia', {
    kind: 'convene',
    format: 'geneva',
    invites: ['damascus', 'opposition', 'turkey'],
  })
  game.to('talks')
  expect(game.state.tables.map(({ seated }) => seated)).toEqual([['russia', 'damascus']])
})

it('lets Damascus refuse what carries the weight of arms at no cost at home', () => {
  const refused = (sent: boolean): number => {
    const game = quietOn(eightSeats())
    if (sent) game.seal('damascus', order)
    game.to('talks')
    game.seat('turkey').leverage = { syria: 2 }
    const text = { to: ['damascus' as const], leverage: 2 }
    const clauses = [{ kind: 'holdLine' as const, obligors: ['damascus' as const] }]
    const offer = game.propose('turkey', { ...text, clauses })
    for (const patron of ['russia', 'iran'] as const) game.seat(patron).ready = true
    const { home } = game.seat('damascus')
    game.tell('damascus', { type: 'refuse', offer })
    return game.seat('damascus').home - home
  }
  expect([refused(false), refused(true)]).toEqual([-1, 0])
})
