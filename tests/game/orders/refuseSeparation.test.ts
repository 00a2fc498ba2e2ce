/** Refusing separation: the patron needs twice the troops and luck, and holds it against the client. */
import { expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import { supportOf } from '../../../game/board/patrons.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = { kind: 'refuseSeparation' as const }
const separate = { kind: 'separate' as const, area: 'saraqib', group: 'hts' as const }

/** Turkey owes separation in Saraqib and stands there with `steps`. */
function bound(steps: number): TestGame {
  const game = quietOn(eightSeats(), 'talks', 1)
  game.agree('turkey', {
    to: ['russia'],
    clauses: [{ kind: 'separation', obligor: 'turkey', group: 'hts', areas: ['saraqib'], deadline: 3 }],
  })
  game.to('planning')
  game.place({ owner: 'turkey', area: 'saraqib', steps })
  return game
}

it('needs somebody who asks, and rests a turn', () => {
  const free = quietOn(eightSeats())
  const tries = (game: TestGame) => game.try('opposition', { type: 'seal', order, confirmed: false })
  expect(tries(free)).toBe('nobodyAsks')
  const game = bound(3)
  game.seal('opposition', order)
  game.to('planning')
  expect(tries(game)).toBe('tooSoon')
})

it('lifts home and costs nothing where the patron does not act', () => {
  const game = bound(3)
  const [home, support] = [game.seat('opposition').home, supportOf(game.state, 'turkey', 'opposition')]
  game.seal('opposition', order)
  game.to('planning')
  expect(game.seat('opposition').home).toBe(home + 1)
  expect(supportOf(game.state, 'turkey', 'opposition')).toBe(support)
})

function acted(steps: number, die: number) {
  const game = bound(steps)
  const before = supportOf(game.state, 'turkey', 'opposition')
  game.seal('opposition', order)
  game.seal('turkey', separate)
  game.dice([die])
  const entries = game.to('planning')
  const support = supportOf(game.state, 'turkey', 'opposition') - before
  return { entries, support, left: ownIn(game.state, 'saraqib', 'hts').length }
}

it('makes four steps too few', () => {
  const { entries, support, left } = acted(4, 6)
  expect(entry(entries, 'separationFailed')).toBeDefined()
  expect({ support, left }).toEqual({ support: -1, left: 1 })
})

it('fails with eight on 1 to 3, and succeeds on 4', () => {
  expect(acted(8, 3)).toMatchObject({ left: 1, support: -1 })
  expect(acted(8, 4)).toMatchObject({ left: 0, support: -2 })
})

it('does not matter where the client has nobody', () => {
  const game = bound(4)
  game.seal('opposition', order)
  game.clear('saraqib', 'opposition')
  game.seal('turkey', separate)
  game.to('planning')
  expect(ownIn(game.state, 'saraqib', 'hts')).toEqual([])
})
