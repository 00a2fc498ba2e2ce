/** Endorsement (R12): a power stands behind a text that it has not signed, and owes nothing. */
import { expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { entry } from '../../support/game.ts'
import { assess, gather, hall, seated, text, truce } from '../clauses/hall.ts'

const both: ActorId[] = ['damascus', 'opposition']
const bites: Clause = { ...truce('damascus', 'opposition'), areas: ['azazAlBab'] }

const endorse = (agreement: string) => ({ type: 'endorse' as const, agreement })

it('is public, once each, and binds to nothing', () => {
  const game = hall()
  const { id } = game.agree('turkey', text(['russia', ...both], [bites]))
  const told = game.tell('us', endorse(id))
  expect(entry(told, 'endorses')).toMatchObject({ to: 'all', params: { seat: 'us' } })
  expect(game.deal(id)).toMatchObject({ endorsedBy: ['us'], parties: ['turkey', 'russia', ...both] })
  expect(game.try('us', endorse(id))).toBe('endorsedAlready')
  game.to('planning')
  game.seal('us', { kind: 'bombard', target: 'azazAlBab' })
  const before = game.seat('us').credibility
  game.to('talks')
  game.dice([], 6)
  game.to('planning')
  expect(game.seat('us').credibility).toBe(before)
})

it('is for powers that are no party, of what stands and is not private', () => {
  const game = hall()
  const { id } = game.agree('turkey', text(['russia', ...both], [bites]))
  expect(game.try('russia', endorse(id))).toBe('endorsedAlready')
  expect(game.try('sdf', endorse(id))).toBe('endorsersArePowers')
  game.deal(id).status = 'broken'
  expect(game.try('us', endorse(id))).toBe('noAgreement')
  const secret = game.agree('damascus', text(['opposition'], [bites], 'private')).id
  expect(game.try('us', endorse(secret))).toBe('noAgreement')
})

it('of what was signed at a table is for those who were asked to a table of that format this turn', () => {
  const game = seated('astana', 'russia', 'turkey', ...both)
  const { id } = game.agree('russia', text(['turkey', ...both], [bites], 'astana'))
  expect(game.try('iran', endorse(id))).toBe('noTable')
  assess(game, 1)
  gather(game, 'astana', 'turkey', 'iran', 'damascus')
  expect([game.try('us', endorse(id)), game.try('iran', endorse(id))]).toEqual(['noTable', null])
})
