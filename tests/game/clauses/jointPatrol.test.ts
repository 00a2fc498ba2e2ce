/** SEC: two powers patrol a route together: half of a highway, and a truce that lasts longer. */
import { expect, it } from 'vitest'
import { routeScore } from '../../../game/board/routes.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet } from '../../support/game.ts'

const patrol = (...obligors: ActorId[]): Clause => ({ kind: 'jointPatrol', route: 'm4', obligors })

it('counts for at least half of the route, until one of the two withholds it', () => {
  const game = quiet('talks', 1)
  const score = () => routeScore(game.world, game.state, 'm4', 'damascus')
  expect(score()).toBe(25)
  const { id } = game.agree('turkey', { clauses: [patrol('russia', 'turkey')] })
  expect(score()).toBe(50)
  game.tell('russia', { type: 'duty', agreement: id, clause: 0, carry: false })
  expect(score()).toBe(25)
  game.to('planning')
  expect(game.deal(id)).toMatchObject({ status: 'inForce', clauses: [{ status: 'broken', by: ['russia'] }] })
})

it('takes powers of both sides', () => {
  const game = quiet('talks', 1)
  const code = (...obligors: ActorId[]) =>
    game.try('turkey', {
      type: 'offer',
      text: {
        to: ['russia'],
        clauses: [patrol(...obligors)],
        shows: [],
        guarantors: [],
        leverage: 0,
        format: 'bilateral',
      },
      keep: [],
    })
  expect(code('russia', 'opposition')).toBe('patrolNeedsPowers')
  expect(code('turkey', 'iran')).toBe('noParty')
  expect(code('turkey', 'turkey')).toBe('namedTwice')
  expect(code('russia', 'turkey')).toBeNull()
})
