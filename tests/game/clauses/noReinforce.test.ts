/** CF: the obligors bring no fresh forces into the areas. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import { declares, ground, next, tally } from './ground.ts'

const still: Clause = { kind: 'noReinforce', obligors: ['turkey', 'damascus'], areas: ['idlib', 'maarrat'] }
const observers: Clause = { kind: 'monitors', obligors: ['opposition'], areas: ['idlib'] }
const columns: OrderSpec = { kind: 'deploy', area: 'idlib', steps: 2 }

/** Signed in turn 1; Turkey's order is carried out in turn 2. */
function after(order: OrderSpec | null, clauses: Clause[] = [still], legitimacy = 0) {
  const game = ground()
  const deal = game.agree('russia', { clauses })
  deal.legitimacy = legitimacy
  next(game)
  if (order !== null) game.seal('turkey', order)
  next(game)
  return { game, deal: game.deal(deal.id) }
}

describe('no reinforcing', () => {
  declares('noReinforce', {
    holds: 'reported',
    family: 'CF',
    bites: true,
    classMode: false,
    imposable: false,
  })

  it('is broken by columns that everybody sees', () => {
    const { game, deal } = after(columns)
    expect(deal.clauses).toMatchObject([{ status: 'broken', by: ['turkey'] }])
    expect(deal.clauses[0]?.hidden).toBeUndefined()
    expect(deal.status).toBe('inForce')
    expect(tally(game, 'turkey')).toMatchObject({ credibility: 5 - 2, standing: 5 })
  })

  it('signed at a legitimate table, costs the name too', () => {
    const { game } = after(columns, [still], 2)
    expect(tally(game, 'turkey')).toMatchObject({ credibility: 3, standing: 5 - 1 })
  })

  it('is not seen to be broken in secret, and costs nothing then', () => {
    const { game, deal } = after({ ...columns, kind: 'deploy', covert: true })
    expect(deal.clauses).toMatchObject([{ status: 'running', by: [] }])
    expect(game.state.formations.some((each) => each.covert === true && each.area === 'idlib')).toBe(true)
    expect(tally(game, 'turkey').credibility).toBe(5)
  })

  it('broken in secret where observers watch, costs more than in the open', () => {
    const { game, deal } = after({ ...columns, kind: 'deploy', covert: true }, [still, observers])
    expect(deal.clauses[0]).toMatchObject({ status: 'broken', by: ['turkey'], hidden: true })
    expect(tally(game, 'turkey').credibility).toBe(5 - 3)
  })

  it('kept for two turns, is good for the word of both', () => {
    const { game } = after(null)
    next(game)
    expect(tally(game, 'turkey').credibility).toBe(6)
    expect(tally(game, 'damascus').credibility).toBe(4)
  })

  it('leaves room to move within the areas, not into them', () => {
    const shift = (from: string) => {
      const game = ground()
      const { id } = game.agree('russia', {
        clauses: [{ ...still, kind: 'noReinforce', areas: ['idlib', 'jisr'] }],
      })
      next(game)
      game.place({ id: 'shifted', owner: 'turkey', area: from })
      game.seal('turkey', { kind: 'move', formation: 'shifted', to: 'idlib' })
      next(game)
      return game.deal(id).clauses[0]?.status
    }
    expect([shift('jisr'), shift('westAleppo')]).toEqual(['running', 'broken'])
  })
})
