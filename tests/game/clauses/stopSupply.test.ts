/** SEC: a patron sends a client nothing more. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { supplyLevels } from '../../../game/model/command.ts'
import { termsFor } from '../../../game/talks/terms.ts'
import { drawUp } from '../../../game/talks/signers.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const dry: Clause = { kind: 'stopSupply', obligor: 'russia', client: 'damascus' }
const observers: Clause = { kind: 'monitors', obligors: ['damascus'], areas: ['aleppo'] }

/** Signed in turn 1; Russia sets its supply in turn 2. */
function after(level: (typeof supplyLevels)[number] | null, clauses: Clause[] = [dry], covert = false) {
  const game = ground()
  if (covert) game.state.covertSupport['russia'] = ['damascus']
  const { id } = game.agree('russia', { clauses })
  next(game)
  if (level !== null) game.tell('russia', { type: 'supply', client: 'damascus', level })
  next(game)
  return { game, agreed: game.deal(id).clauses[0] }
}

describe('no more supply', () => {
  declares('stopSupply', { holds: 'reported', family: 'SEC', bites: true, carried: false, classMode: false })

  it('stops at signature, and support wears off', () => {
    const { game, agreed } = after(null)
    expect(game.seat('russia').supply['damascus']).toBe('none')
    expect(agreed).toMatchObject({ status: 'running', by: [] })
    next(game)
    next(game)
    expect(game.state.support['russia']?.['damascus']).toBe(5)
  })

  it('is broken when the client grows by it, and found out costs more than in the open', () => {
    const { game, agreed } = after('raise')
    expect(agreed).toMatchObject({ status: 'broken', by: ['russia'], hidden: true })
    expect(tally(game, 'russia')).toMatchObject({ credibility: 5 - 3, standing: 5 })
  })

  it('goes unseen while it only holds, or while nobody knows of the support at all', () => {
    expect(after('hold').agreed).toMatchObject({ status: 'running', by: [] })
    expect(after('raise', [dry], true).agreed).toMatchObject({ status: 'running', by: [] })
  })

  it('is seen by observers among the client', () => {
    expect(after('hold', [dry, observers]).agreed).toMatchObject({ status: 'broken', by: ['russia'] })
  })

  it('kept for two turns, is good for the word', () => {
    const { game } = after(null)
    next(game)
    expect(tally(game, 'russia').credibility).toBe(6)
  })

  it('costs the client something in terms, and the patron nothing', () => {
    const game = ground()
    const text = {
      to: [],
      clauses: [dry],
      shows: [],
      guarantors: [],
      leverage: 0,
      format: 'bilateral' as const,
    }
    const deal = drawUp(game.world, game.state, {
      id: 'x',
      maker: 'turkey',
      text,
      signers: ['turkey', 'russia'],
    })
    expect(termsFor(game.world, game.state, 'damascus', deal).costs).toBeCloseTo(0.6)
    expect(termsFor(game.world, game.state, 'russia', deal).costs).toBeCloseTo(0)
  })

  it('names a patron that is known to supply the client', () => {
    const game = ground()
    expect(refusal(game, 'turkey', { ...dry, obligor: 'turkey' })).toBe('suppliesNot')
    game.state.covertSupport['russia'] = ['damascus']
    expect(refusal(game, 'turkey', dry)).toBe('suppliesNot')
    expect(refusal(game, 'damascus', dry)).toBeNull()
  })
})
