/** Motions before the UN: who votes, who is bound, what a veto costs, what follows. */
import { describe, expect, it } from 'vitest'
import { momentumOf } from '../../../game/board/patrons.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { entry } from '../../support/game.ts'
import { event, inject, motion, stagedLater } from '../effects/staged.ts'

const home = (by: number) => ({ do: 'momentum', of: 'damascus', by }) as const

/** Turn 2, in Talks, with a motion that so many others would vote for, due this turn unless later. */
function before(votes: number, after = 0, vetoes: ActorId[] = ['russia', 'turkey']) {
  const text = motion('crossing', { for: votes, after, passed: [home(1)], failed: [home(-1)] })
  const game = stagedLater([event('script', { effects: [text] })], { vetoes })
  inject(game, 'script')
  game.to('talks')
  return game
}
const vote = (way: 'yes' | 'no' | 'abstain') => ({ type: 'vote', motion: 'crossing', way }) as const

describe('the count', () => {
  const outcome = (votes: number, russia?: 'yes' | 'no' | 'abstain', turkey?: 'yes' | 'no' | 'abstain') => {
    const game = before(votes)
    if (russia !== undefined) game.tell('russia', vote(russia))
    if (turkey !== undefined) game.tell('turkey', vote(turkey))
    const standing = [game.seat('russia').standing, game.seat('turkey').standing]
    const told = game.to('planning')
    const cost = [game.seat('russia').standing, game.seat('turkey').standing].map(
      (now, index) => now - (standing[index] ?? 0),
    )
    const result = ['motionPassed', 'motionFailed', 'motionVetoed'].flatMap((key) => entry(told, key) ?? [])
    return {
      status: game.state.motions[0]?.status,
      cost,
      momentum: momentumOf(game.state, 'damascus'),
      told: result.map(({ step, key, params }) => [step, key, params['for']]),
    }
  }

  it('passes with nine of fifteen, and does what it says', () => {
    expect(outcome(9)).toEqual({
      status: 'passed',
      cost: [0, 0],
      momentum: 1,
      told: [['events', 'chronicle.motionPassed', 9]],
    })
    expect(outcome(7, 'yes', 'yes')).toMatchObject({
      status: 'passed',
      told: [['events', 'chronicle.motionPassed', 9]],
    })
  })

  it('fails with fewer, and does what follows from that', () => {
    expect(outcome(8)).toEqual({
      status: 'failed',
      cost: [0, 0],
      momentum: -1,
      told: [['events', 'chronicle.motionFailed', 8]],
    })
  })

  it('abstention costs nothing and stops nothing', () => {
    expect(outcome(9, 'abstain', 'abstain')).toMatchObject({ status: 'passed', cost: [0, 0] })
    expect(outcome(8, 'abstain', 'yes')).toMatchObject({ status: 'passed', cost: [0, 0] })
  })

  it('a permanent member’s no is a veto, costs it standing, and the motion has failed', () => {
    expect(outcome(13, 'no', 'yes')).toEqual({
      status: 'vetoed',
      cost: [-1, 0],
      momentum: -1,
      told: [['events', 'chronicle.motionVetoed', 14]],
    })
    expect(outcome(3, 'no', 'no').cost).toEqual([-1, -1])
  })
})

describe('a vote', () => {
  it('is public, and may be changed until Talks close', () => {
    const game = before(9)
    game.tell('russia', vote('no'))
    expect(game.tell('russia', vote('yes'))).toMatchObject([
      { step: 'talks', params: { seat: 'russia', motion: 'crossing', way: 'yes' }, to: 'all' },
    ])
    expect(knownTo(game.state, 'opposition').motions[0]?.votes).toEqual({ russia: 'yes' })
  })

  it('is for permanent members, on motions that are open', () => {
    const game = before(9, 0, ['russia'])
    expect(game.try('turkey', vote('yes'))).toBe('noVote')
    expect(game.try('russia', { ...vote('yes'), motion: 'other' })).toBe('noMotion')
    const offered = (seat: ActorId) =>
      legal(game.world, knownTo(game.state, seat), seat).some(({ type }) => type === 'vote')
    expect([offered('russia'), offered('turkey')]).toEqual([true, false])
    game.to('planning')
    expect(game.try('russia', vote('yes'))).toBe('phase')
    game.to('talks')
    expect(game.try('russia', vote('yes'))).toBe('noMotion')
  })

  it('waits for the turn in which the motion is due', () => {
    const game = before(9, 1)
    game.tell('russia', vote('no'))
    game.to('planning')
    expect(game.state.motions[0]).toMatchObject({ status: 'open', votes: { russia: 'no' } })
    game.to('talks')
    game.to('planning')
    expect(game.state.motions[0]?.status).toBe('vetoed')
  })

  it('that was signed away cannot be changed while the clause runs', () => {
    const game = before(9)
    const clause = { kind: 'vote', obligor: 'russia', motion: 'crossing', way: 'yes' } as const
    game.state.agreements.push({
      id: '2.russia>turkey.1',
      turn: 2,
      maker: 'russia',
      parties: ['russia', 'turkey'],
      imposed: [],
      guarantors: [],
      format: 'bilateral',
      legitimacy: 0,
      grip: 0,
      inclusion: 0,
      endorsedBy: [],
      clauses: [{ clause, status: 'running', by: [], withheldBy: [] }],
      line: {},
      status: 'inForce',
    })
    expect(game.try('russia', vote('no'))).toBe('boundVote')
    expect(game.try('turkey', vote('no'))).toBeNull()
    const [deal] = game.state.agreements
    if (deal !== undefined) deal.status = 'repealed'
    expect(game.try('russia', vote('no'))).toBeNull()
  })
})
