/** What objectives measure, 0 to 100, each on a position that shows it. */
import { describe, expect, it } from 'vitest'
import { measure, weigh } from '../../../game/board/measures.ts'
import type { Measure } from '../../../game/model/measure.ts'
import { quiet, type TestGame } from '../../support/game.ts'

type Case = [name: string, m: Measure, expected: number, prepare?: (game: TestGame) => void]

const read = (m: Measure, prepare: (game: TestGame) => void = () => undefined) => {
  const game = quiet('talks', 2)
  prepare(game)
  return Math.round(measure(game.world, game.state, m))
}
const take = (area: string) => (game: TestGame) => (game.area(area).control = 'damascus')
const both: Measure = { measure: 'routes', routes: ['m5', 'm4'], by: 'damascus' }
const idlib: Measure = { measure: 'areas', areas: ['idlib', 'jisr'], by: 'opposition' }
const deal: Measure = { measure: 'deal', with: ['turkey'], clauses: ['jointPatrol'], status: 'inForce' }
const sign = (game: TestGame) =>
  game.agree('turkey', { clauses: [{ kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] }] })

describe('a measure', () => {
  it.each<Case>([
    ['routes: the mean of three of five and one of four segments', both, 43],
    ['routes: Saraqib lies on both', both, 65, take('saraqib')],
    ['areas', idlib, 100],
    [
      'areas: a foothold is nobody’s',
      idlib,
      50,
      (game) => (game.area('jisr').foothold = { by: 'damascus', gains: 0, turn: 2 }),
    ],
    [
      'areas: taken in breach',
      { ...idlib, by: 'damascus' },
      0,
      (game) => {
        take('jisr')(game)
        game.state.breachGains['jisr'] = 2
      },
    ],
    ['people under control', { measure: 'peopleUnder', by: 'damascus' }, Math.round((100 * 350) / 545)],
    [
      'people at home',
      { measure: 'peopleHome', areas: ['idlib', 'jisr'] },
      75,
      (game) => (game.area('idlib').people = 600_000),
    ],
    ['steps', { measure: 'steps', of: 'opposition' }, 86, (game) => game.clear('jisr', 'opposition')],
    ['arrivals: none', { measure: 'arrivals', worst: 450_000 }, 100],
    [
      'arrivals: a third of the worst',
      { measure: 'arrivals', worst: 450_000 },
      67,
      (game) => (game.state.border = { turkey: { turn: 0, total: 150_000 } }),
    ],
    [
      'arrivals: beyond the worst',
      { measure: 'arrivals', worst: 450_000 },
      0,
      (game) => (game.state.border = { turkey: { turn: 0, total: 900_000 } }),
    ],
    ['deal: none', deal, 0],
    ['deal: in force', deal, 100, sign],
    ['deal: worn out', deal, 0, (game) => (sign(game).status = 'wornOut')],
    ['calm: tension 2 of 6', { measure: 'calm', pair: 'russia-turkey' }, 67],
    ['level', { measure: 'level', of: 'turkey', stat: 'home' }, 60],
    ['posts: two of four are encircled', { measure: 'posts', of: 'turkey' }, 50],
    [
      'posts: one of those lost',
      { measure: 'posts', of: 'turkey' },
      50,
      (game) => game.clear('hama', 'turkey'),
    ],
    ['nothing imposed', { measure: 'notImposed', on: 'damascus' }, 100],
    [
      'imposed',
      { measure: 'notImposed', on: 'damascus' },
      0,
      (game) => (sign(game).imposed = [{ client: 'damascus', by: ['russia'] }]),
    ],
  ])('%s: %o', (_, m, expected, prepare) => expect(read(m, prepare)).toBe(expected))
})

it('objectives are weighed to one total', () => {
  const { world } = quiet()
  expect(weigh(world, 'russia', [100, 0, 50, 0])).toBe(45)
  expect(weigh(world, 'opposition', [100, 100, 100, 100])).toBe(100)
})
