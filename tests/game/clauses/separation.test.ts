/** SEP: a listed group is to be gone from the areas by the deadline; else the guarantee lapses. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet } from '../../support/game.ts'
import { termsFor } from '../../../game/talks/terms.ts'
import { drawUp } from '../../../game/talks/signers.ts'
import { wearOf } from '../../../game/turn/wear.ts'
import { declares, ground, next, tally } from './ground.ts'

const duty = (areas: string[], deadline: number): Clause => ({
  kind: 'separation',
  obligor: 'turkey',
  group: 'hts',
  areas,
  deadline,
})

it('unmet at its deadline lapses, takes the grip with it, and is no breach', () => {
  const game = quiet('talks', 1)
  const { id } = game.agree('turkey', { clauses: [duty(['saraqib'], 2)], guarantors: ['russia', 'turkey'] })
  expect(game.deal(id).grip).toBe(3)
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'running' }])
  game.to('talks')
  game.to('planning')
  expect(game.deal(id)).toMatchObject({
    status: 'inForce',
    grip: 0,
    clauses: [{ status: 'lapsed', by: ['turkey'] }],
  })
  expect(game.seat('turkey').credibility).toBe(5)
})

it('met, raises credibility', () => {
  const game = quiet('talks', 1)
  const { id } = game.agree('turkey', { clauses: [duty(['saraqib'], 3)] })
  game.to('planning')
  game.clear('saraqib', 'hts')
  game.to('talks')
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'kept' }])
  expect(game.seat('turkey').credibility).toBe(6)
})

it('where the group never stood earns nothing', () => {
  const game = quiet('talks', 1)
  const { id } = game.agree('turkey', { clauses: [duty(['hama'], 3)] })
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'kept' }])
  expect(game.seat('turkey').credibility).toBe(5)
})

it('names a listed group, and a deadline within the next turns of the game', () => {
  const game = quiet('talks', 2)
  const code = (clause: Clause) =>
    game.try('russia', {
      type: 'offer',
      text: {
        to: ['turkey'],
        clauses: [clause],
        shows: [],
        guarantors: [],
        leverage: 0,
        format: 'bilateral',
      },
      keep: [],
    })
  expect(
    code({
      ...duty(['idlib'], 3),
      kind: 'separation',
      obligor: 'turkey',
      group: 'opposition',
      areas: ['idlib'],
      deadline: 3,
    }),
  ).toBe('notListed')
  expect([code(duty(['idlib'], 1)), code(duty(['idlib'], 5))]).toEqual(['deadline', 'deadline'])
  expect(code(duty(['idlib'], 4))).toBeNull()
})

describe('a duty to separate, met or not', () => {
  declares('separation', { holds: 'honour', family: 'SEP', bites: true, carried: false, imposable: true })

  const truce: Clause = {
    kind: 'ceasefire',
    parties: ['damascus', 'opposition'],
    areas: ['saraqib'],
    excluded: ['hts'],
  }

  /** The truce that came with it, two turns later: who lost or won by the duty, and how long the truce will last. */
  function outcome(met: boolean) {
    const game = ground()
    game.clear('saraqib', 'turkey')
    const { id } = game.agree('turkey', { clauses: [truce, duty(['saraqib'], 2)], guarantors: ['turkey'] })
    next(game)
    if (met) game.clear('saraqib', 'hts')
    next(game)
    const chance = wearOf(game.world, game.state, game.deal(id), {})?.chance
    return { turkey: tally(game, 'turkey'), damascus: tally(game, 'damascus').credibility, chance }
  }

  it('met, is good for the word and keeps the grip; unmet, costs nobody’s word but the grip', () => {
    expect(outcome(true)).toMatchObject({ turkey: { credibility: 6, standing: 5 }, damascus: 3, chance: 27 })
    expect(outcome(false)).toMatchObject({ turkey: { credibility: 5, standing: 5 }, damascus: 3, chance: 36 })
  })

  it('is dear to whoever takes it on, before anything happens', () => {
    const { world, state } = ground()
    const text = {
      to: [],
      clauses: [duty(['saraqib'], 2)],
      shows: [],
      guarantors: [],
      leverage: 0,
      format: 'bilateral' as const,
    }
    const deal = drawUp(world, state, { id: 'x', maker: 'russia', text, signers: ['russia', 'turkey'] })
    expect(termsFor(world, state, 'turkey', deal).costs).toBeCloseTo(0.6)
    expect(termsFor(world, state, 'russia', deal).costs).toBeCloseTo(0)
  })
})
