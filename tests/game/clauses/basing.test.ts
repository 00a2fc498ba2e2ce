/** EXT: a base that the holder of the ground lets a power of the other side keep. */
import { expect, it } from 'vitest'
import { measure } from '../../../game/board/measures.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import { declares, tally } from './ground.ts'
import { hall, offered, text } from './hall.ts'

const base = (area: AreaId, obligor: ActorId = 'damascus', to: ActorId = 'turkey'): Clause => ({
  kind: 'basing',
  obligor,
  to,
  area,
})

/** The post of Turkey in Saraqib after the other side has taken the place. */
function encircled(signs: boolean) {
  const game = hall()
  game.area('saraqib').control = 'damascus'
  game.clear('saraqib', 'opposition', 'hts')
  const places = ['saraqib', 'maarrat', 'hama']
  const deal = signs
    ? game.agree(
        'turkey',
        text(
          ['damascus'],
          places.map((area) => base(area)),
        ),
      )
    : null
  const posts = () => measure(game.world, game.state, { measure: 'posts', of: 'turkey' })
  return { game, deal, posts }
}

it('makes guests of encircled troops: nothing is lost at home, and the posts count', () => {
  const [with_, without] = [encircled(true), encircled(false)]
  expect(with_.posts()).toBeGreaterThan(without.posts())
  const homes = [with_, without].map(({ game }) => {
    const before = game.seat('turkey').home
    game.to('planning')
    return game.seat('turkey').home - before
  })
  expect(homes).toEqual([0, -1])
})

it('is broken by a strike of the host', () => {
  const game = hall()
  const { id } = game.agree('turkey', text(['damascus'], [base('maarrat')]))
  game.to('planning')
  game.area('maarrat').control = 'opposition'
  const before = tally(game, 'damascus').credibility
  game.seal('damascus', { kind: 'bombard', target: 'maarrat' })
  game.to('talks')
  game.area('maarrat').control = 'damascus'
  game.dice([], 6)
  game.to('planning')
  expect(game.deal(id).clauses).toMatchObject([{ status: 'broken', by: ['damascus'] }])
  expect(tally(game, 'damascus').credibility).toBe(before - 2)
})

it('ends without blame when its host has lost the ground', () => {
  const { game, deal } = encircled(true)
  game.area('saraqib').control = 'opposition'
  game.to('planning')
  expect(game.deal(deal?.id ?? '').clauses[0]).toMatchObject({ status: 'kept', by: [] })
})

it('is given by whoever holds the ground, to a power of another side', () => {
  const code = (clause: Clause) => offered(hall(), 'turkey', text(['damascus', 'opposition'], [clause]))
  expect(code(base('idlib'))).toBe('notTheirs')
  expect(code(base('idlib', 'opposition'))).toBe('letInAlready')
  expect(code(base('hama', 'damascus', 'sdf'))).toBe('noPower')
  expect(code(base('hama'))).toBeNull()
})

declares('basing', { holds: 'reported', family: 'EXT', bites: true, imposable: false }, hall())
