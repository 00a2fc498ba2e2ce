/** GOV: rivals form one government. On honour; whoever wins loses interest in it. */
import { describe, expect, it } from 'vitest'
import { legal } from '../../../game/legal.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { acceptance } from '../../../game/talks/acceptance.ts'
import { assess, withhold } from './hall.ts'
import { refused, room } from './oil.ts'

const unity = (...obligors: ActorId[]): Clause => ({ kind: 'unityGovernment', obligors })
const truce: Clause = {
  kind: 'ceasefire',
  parties: ['gna', 'lna'],
  areas: ['tripoli', 'ainZara'],
  excluded: [],
}

function signed() {
  const game = room()
  const deal = game.agree('gna', { to: ['lna'], clauses: [unity('gna', 'lna'), truce] })
  return { game, deal }
}

it('hears more people than the format itself, and grievance falls', () => {
  const { game, deal } = signed()
  expect(deal.inclusion).toBe(game.world.c.formats.bilateral.inclusion + 1)
  game.area('ainZara').grievance = 5
  assess(game, 3)
  expect(game.area('ainZara').grievance).toBe(4)
})

describe('withheld', () => {
  it('is broken, and hears nobody any more', () => {
    const { game, deal } = signed()
    withhold(game, 'lna', deal.id, 0)
    game.to('planning')
    expect(game.deal(deal.id)).toMatchObject({
      inclusion: 0,
      clauses: [{ status: 'broken', by: ['lna'] }, { status: 'running' }],
    })
  })

  it('by one that is winning, lapses', () => {
    const { game, deal } = signed()
    game.state.gains.lna = [0, 2]
    withhold(game, 'lna', deal.id, 0)
    game.state.gains.lna = [0, 2]
    game.to('planning')
    expect(game.deal(deal.id).clauses[0]).toMatchObject({ status: 'lapsed', by: [] })
  })
})

it('costs whoever rules most, and is worth something to the other', () => {
  const game = room()
  const id = game.propose('russia', { to: ['gna', 'lna'], clauses: [unity('gna', 'lna')] })
  const terms = (seat: 'gna' | 'lna') => acceptance(game.world, game.state, game.offer(id), seat)
  const { politicsCost, politicsGain } = game.world.c.acceptance
  expect([terms('lna').costs, terms('gna').benefits]).toEqual([politicsCost, politicsGain])
  expect(terms('lna').weight).toBe(1.25)
  game.area('tripoli').people += 2_000_000
  expect([terms('gna').costs, terms('lna').benefits]).toEqual([politicsCost, politicsGain])
})

it('needs parties of both sides that could govern', () => {
  expect(refused(room(), 'gna', unity('gna', 'misrata'), 'misrata')).toBe('unityOneSided')
  expect(refused(room(), 'gna', unity('gna', 'russia'), 'russia')).toBe('governsNobody')
  expect(refused(room(), 'gna', unity('gna', 'lna', 'convenor'), 'lna', 'convenor')).toBe('convenorOwesNot')
  const game = room()
  const kinds = legal(game.world, game.state, 'gna').flatMap(({ params }) =>
    params.flatMap((param) => (param.type === 'list' ? param.of.map(({ fixed }) => fixed['kind']) : [])),
  )
  expect(kinds).toContain('unityGovernment')
})
