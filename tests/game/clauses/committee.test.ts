/** GOV: the Constitutional Committee. On honour, at tables that hear others; whoever wins loses interest in it. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { acceptance } from '../../../game/talks/acceptance.ts'
import { declares, tally } from './ground.ts'
import { assess, hall, offered, seated, text, truce, withhold } from './hall.ts'

const committee = (...obligors: ActorId[]): Clause => ({ kind: 'committee', obligors })
const both = committee('damascus', 'opposition')

function signed(more: Clause[] = []) {
  const game = seated('astana', 'russia', 'turkey', 'damascus', 'opposition')
  const deal = game.agree('russia', text(['turkey', 'damascus', 'opposition'], [both, ...more], 'astana'))
  return { game, deal }
}

describe('while it meets', () => {
  it('more people are heard than the format itself hears, and grievance falls where the text is kept', () => {
    const { game, deal } = signed([truce('damascus', 'opposition')])
    expect(deal.inclusion).toBe(game.world.c.formats.astana.inclusion + 1)
    game.area('idlib').grievance = 6
    game.area('aleppo').grievance = 6
    assess(game, 2)
    expect(game.area('idlib').grievance).toBe(6)
    assess(game, 1)
    expect([game.area('idlib').grievance, game.area('aleppo').grievance]).toEqual([4, 6])
    expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'running' })
  })

  it('is worth a word kept', () => {
    const { game } = signed()
    const before = tally(game, 'opposition').credibility
    assess(game, 3)
    expect(tally(game, 'opposition').credibility).toBe(before + 1)
  })
})

describe('withheld', () => {
  it('by one that wins nothing, is broken, costs its word, and hears nobody any more', () => {
    const { game, deal } = signed()
    const before = [tally(game, 'damascus'), tally(game, 'opposition')]
    withhold(game, 'damascus', deal.id, 0)
    game.to('planning')
    expect(game.deal(deal.id)).toMatchObject({
      status: 'inForce',
      inclusion: game.world.c.formats.astana.inclusion,
      clauses: [{ status: 'broken', by: ['damascus'] }],
    })
    expect(tally(game, 'damascus').credibility).toBe((before[0]?.credibility ?? 0) - 2)
    expect(tally(game, 'opposition').credibility).toBe(before[1]?.credibility)
  })

  it('by one that is winning, lapses, and nobody pays', () => {
    const { game, deal } = signed()
    const before = tally(game, 'damascus')
    game.state.gains.damascus = [0, 2]
    withhold(game, 'damascus', deal.id, 0)
    game.to('planning')
    expect(game.deal(deal.id)).toMatchObject({
      status: 'inForce',
      grip: deal.grip,
      clauses: [{ status: 'lapsed', by: [] }],
    })
    expect(tally(game, 'damascus').credibility).toBe(before.credibility)
  })
})

it('weighs most on whoever holds most, the more the more it wins', () => {
  const game = seated('astana', 'russia', 'turkey', 'damascus', 'opposition')
  const id = game.propose('russia', text(['turkey', 'damascus', 'opposition'], [both], 'astana'))
  const x = (seat: ActorId) => acceptance(game.world, game.state, game.offer(id), seat).x
  const before = x('damascus')
  expect(before).toBeLessThan(x('opposition'))
  game.state.gains.damascus = [1, 1]
  expect(x('damascus')).toBeLessThan(before)
})

it('is for Syrians of both sides, at a table that hears others', () => {
  const game = seated('astana', 'russia', 'turkey', 'damascus', 'opposition')
  const code = (clause: Clause, format: 'astana' | 'bilateral' = 'astana') =>
    offered(game, 'russia', text(['turkey', 'damascus', 'opposition'], [clause], format))
  expect(code(committee('damascus', 'russia'))).toBe('committeeOfSyrians')
  expect(code(both, 'bilateral')).toBe('needsInclusion')
  expect(offered(hall(), 'turkey', text(['opposition'], [both], 'private'))).toBe('needsInclusion')
  expect(code(both)).toBeNull()
})

declares(
  'committee',
  { holds: 'honour', family: 'GOV', bites: true, imposable: false, classMode: true },
  hall(),
)
