/** EXT: recognition by the other side: standing, once a pair. */
import { expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { declares, tally } from './ground.ts'
import { assess, hall, offered, text } from './hall.ts'

const recognises = (obligor: ActorId, of: ActorId): Clause => ({ kind: 'recognition', obligor, of })

it('raises the standing of whoever is recognised, once: said again it is worth nothing', () => {
  const game = hall()
  const before = game.seat('sdf').standing
  for (const standing of [before + 1, before + 1]) {
    game.agree('sdf', text(['damascus'], [recognises('damascus', 'sdf')]))
    expect(game.seat('sdf').standing).toBe(standing)
    game.to('planning')
    game.to('talks')
  }
  game.agree('sdf', text(['turkey'], [recognises('turkey', 'sdf')]))
  expect(game.seat('sdf').standing).toBe(before + 2)
})

it('does not bite: kept, it is worth no credibility', () => {
  const game = hall()
  game.agree('sdf', text(['damascus'], [recognises('damascus', 'sdf')]))
  const before = tally(game, 'damascus').credibility
  assess(game, 3)
  expect(tally(game, 'damascus').credibility).toBe(before)
})

it('is broken by words or sanctions against whom one has recognised', () => {
  const game = hall()
  const { id } = game.agree('russia', text(['us'], [recognises('us', 'russia')]))
  game.to('planning')
  const before = game.seat('us').credibility
  game.seal('us', { kind: 'address', against: 'russia' })
  game.to('talks')
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['us'] }])
  expect(game.seat('us').credibility).toBe(before - 2)
})

it('is of the other side, in public, and of nobody listed', () => {
  const code = (obligor: ActorId, of: ActorId, format: 'bilateral' | 'private' = 'bilateral') =>
    offered(hall(), 'turkey', text(['damascus', 'opposition'], [recognises(obligor, of)], format))
  expect(code('opposition', 'turkey')).toBe('recognisesAlready')
  expect(code('damascus', 'hts')).toBe('noParty')
  expect(code('damascus', 'turkey', 'private')).toBe('notInPrivate')
  expect(code('damascus', 'turkey')).toBeNull()
})

declares('recognition', { holds: 'honour', family: 'EXT', bites: false, imposable: false }, hall())
