/** SEP: a listed group is to be gone from the areas by the deadline; else the guarantee lapses. */
import { expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import { quiet } from '../../support/game.ts'

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
