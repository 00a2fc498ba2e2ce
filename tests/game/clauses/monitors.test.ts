/** VER: observers are let in. What is done in secret shows where they are, and truces last longer. */
import { describe, expect, it } from 'vitest'
import { watched } from '../../../game/board/watch.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { wearOf } from '../../../game/turn/wear.ts'
import { declares, ground, next, refusal, tally } from './ground.ts'

const truce: Clause = {
  kind: 'ceasefire',
  parties: ['damascus', 'opposition'],
  areas: ['idlib'],
  excluded: [],
}
const observers: Clause = { kind: 'monitors', obligors: ['opposition'], areas: ['idlib'] }

function signed(carry = true) {
  const game = ground()
  const { id } = game.agree('turkey', { clauses: [truce, observers] })
  if (!carry) game.tell('opposition', { type: 'duty', agreement: id, clause: 1, carry: false })
  next(game)
  const chance = () => wearOf(game.world, game.state, game.deal(id), {})?.chance
  return { game, id, chance }
}

describe('monitors', () => {
  declares('monitors', { holds: 'reported', family: 'VER', bites: false, carried: true })

  it('see what is done in secret, in their areas alone', () => {
    const { game } = signed()
    const seen = ['idlib', 'jisr'].map((area) => watched(game.world, game.state, area, 'turkey'))
    expect(seen).toEqual([true, false])
  })

  it('make a truce last longer', () => {
    const { chance, game, id } = signed()
    const with_ = chance()
    game.deal(id).clauses.splice(1)
    expect((chance() ?? 0) - (with_ ?? 0)).toBe(10)
  })

  it('sent away, see nothing: the duty is broken, the truce is not', () => {
    const { game, id, chance } = signed(false)
    expect(game.deal(id)).toMatchObject({
      status: 'inForce',
      clauses: [{ status: 'running' }, { status: 'broken', by: ['opposition'] }],
    })
    expect(watched(game.world, game.state, 'idlib', 'turkey')).toBe(false)
    expect(chance()).toBe(36)
    expect(tally(game, 'opposition')).toMatchObject({ credibility: 4 - 2, standing: 4 })
  })

  it('alone, earn no word', () => {
    const game = ground()
    game.agree('turkey', { clauses: [observers] })
    for (const _ of [1, 2, 3, 4]) next(game)
    expect(tally(game, 'opposition').credibility).toBe(4)
  })

  it('come only where somebody of the side that holds the ground lets them in', () => {
    expect(refusal(ground(), 'russia', { ...observers, kind: 'monitors', areas: ['idlib', 'hama'] })).toBe(
      'noHost',
    )
    expect(refusal(ground(), 'russia', { ...observers, kind: 'monitors', obligors: ['turkey'] })).toBeNull()
  })
})
