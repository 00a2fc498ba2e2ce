/** EXT: a promised vote is cast by the game, and cannot be changed. */
import { expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { declares, tally } from './ground.ts'
import { hall, offered, text } from './hall.ts'

const votes = (way: 'yes' | 'no' | 'abstain', obligor: ActorId = 'russia', motion = 'aidRoute'): Clause => ({
  kind: 'vote',
  obligor,
  motion,
  way,
})

function before(due: number) {
  const game = hall()
  game.state.motions.push({ id: 'aidRoute', event: 'aidVote', for: 8, due, votes: {}, status: 'open' })
  return game
}

it('is cast at signature, binds until the motion is decided, and is kept then', () => {
  const game = before(2)
  const deal = game.agree('us', text(['russia'], [votes('yes')]))
  expect(game.state.motions[0]?.votes).toEqual({ russia: 'yes' })
  expect(game.try('russia', { type: 'vote', motion: 'aidRoute', way: 'no' })).toBe('boundVote')
  const credibility = tally(game, 'russia').credibility
  game.to('planning')
  expect(game.deal(deal.id).clauses[0]?.status).toBe('running')
  game.to('talks')
  game.to('planning')
  expect(game.deal(deal.id).clauses[0]?.status).toBe('kept')
  expect(game.state.motions[0]?.status).toBe('passed')
  expect(tally(game, 'russia').credibility).toBe(credibility + 1)
})

it('makes the difference, and a veto that was promised costs standing like any other', () => {
  const outcome = (way: 'no' | 'abstain') => {
    const game = before(1)
    const standing = game.seat('russia').standing
    game.agree('us', text(['russia'], [votes(way)]))
    game.to('planning')
    return [game.state.motions[0]?.status, game.seat('russia').standing - standing]
  }
  expect(outcome('no')).toEqual(['vetoed', -1])
  expect(outcome('abstain')).toEqual(['failed', 0])
})

it('is promised by permanent members, on motions that are open', () => {
  const game = before(1)
  const code = (clause: Clause) => offered(game, 'us', text(['russia', 'turkey'], [clause]))
  expect(code(votes('yes', 'turkey'))).toBe('noVoteThere')
  expect(code(votes('yes', 'russia', 'another'))).toBe('noMotion')
  expect(code(votes('yes'))).toBeNull()
})

declares('vote', { holds: 'enforced', family: 'EXT', bites: true, imposable: false }, before(3))
