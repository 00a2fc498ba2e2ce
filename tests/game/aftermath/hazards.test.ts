/** The printed hazard: a golden table of its terms in both readings, and what of a state moves them. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../game/aftermath/facts.ts'
import { hazardFrom, hazardOf, type Hazard } from '../../../game/aftermath/hazards.ts'
import type { Front } from '../../../game/aftermath/fronts.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const world = worldOf('highway')
const { model, sceptic } = world.c.aftermath
const front: Front = { area: 'saraqib', dyad: ['damascus', 'opposition'] }

const still: Facts = {
  grievance: 0,
  damage: 0,
  outside: 0,
  grip: 3,
  watched: 0,
  bare: false,
  hot: false,
  imbalance: 0,
  tension: 0,
  tired: 0,
  elsewhere: 0,
  displaced: 0,
  inclusion: 4,
  imposed: false,
}
const both = (facts: Partial<Facts>): [number, number] => {
  const [a, b] = [model, sceptic].map((r) => hazardFrom(world, front, { ...still, ...facts }, r).chance)
  return [a ?? 0, b ?? 0]
}

describe('per mille and half-year, in the model and in the sceptic’s reading', () => {
  const table: [string, Partial<Facts>, [number, number]][] = [
    ['a settled front', {}, [2, 2]],
    ['grievance of five', { grievance: 5 }, [12, 5]],
    ['damage of ten', { damage: 10 }, [7, 4]],
    ['four steps outside the deal', { outside: 4 }, [12, 10]],
    ['twenty steps outside it', { outside: 20 }, [22, 18]],
    ['no grip', { grip: 0 }, [14, 29]],
    ['no grip, but patrols and troops', { grip: 0, watched: 2 }, [8, 17]],
    ['eyes where the grip is whole', { watched: 2 }, [2, 2]],
    ['no deal', { grip: 0, bare: true, inclusion: 0 }, [38, 37]],
    ['no deal, fought over yesterday', { grip: 0, bare: true, hot: true, inclusion: 0 }, [53, 52]],
    ['one side twice as strong', { imbalance: 1 }, [4, 9]],
    ['tension of four between guarantors', { tension: 4 }, [6, 10]],
    ['a tired guarantor with a war elsewhere', { tired: 1, elsewhere: 1 }, [7, 9]],
    ['distraction where there was no grip', { grip: 0, tension: 6, tired: 2, elsewhere: 3 }, [14, 29]],
    ['400,000 people not home', { displaced: 4 }, [8, 4]],
    ['two million', { displaced: 20 }, [17, 6]],
    ['nobody of the place had a say', { inclusion: 0 }, [18, 4]],
    ['a client was signed for', { imposed: true }, [14, 3]],
    ['everything at once', { ...everything() }, [131, 102]],
  ]
  it.each(table)('%s', (_what, facts, expected) => {
    expect(both(facts)).toEqual(expected)
  })
})

function everything(): Facts {
  const worst = { outside: 20, grip: 0, bare: true, hot: true, imbalance: 3, displaced: 20, inclusion: 0 }
  return { ...still, ...worst, grievance: 10, damage: 10, imposed: true }
}

const clauses: Clause[] = [
  { kind: 'ceasefire', parties: ['damascus', 'opposition'], areas: ['saraqib', 'maarrat'], excluded: [] },
]

function settled(): TestGame {
  const game = quiet('talks', 3)
  game.agree('turkey', { clauses, guarantors: ['russia', 'turkey'] })
  return game
}
const at = (game: TestGame, dyad: Front['dyad'] = front.dyad): Hazard =>
  hazardOf(game.world, game.state, { area: 'saraqib', dyad }, model)
const deal = (game: TestGame) => {
  const [found] = game.state.agreements
  if (found === undefined) throw new Error('no deal')
  return found
}

describe('from a state', () => {
  const calm = at(settled())

  it('a deal holds better than none, and one that broke is none', () => {
    const bare = at(quiet('talks', 3))
    expect(bare.chance).toBeGreaterThan(calm.chance)
    const broken = settled()
    deal(broken).status = 'broken'
    expect(at(broken).terms).toEqual(bare.terms)
    deal(broken).status = 'kept'
    expect(at(broken).terms).toEqual(calm.terms)
  })

  it('a deal covers only the areas that it names and the sides that signed it', () => {
    const game = settled()
    const jisr = { area: 'jisr', dyad: front.dyad }
    expect(hazardOf(game.world, game.state, jisr, model).terms.exclusion).toBe(16)
    deal(game).parties = ['turkey', 'opposition']
    expect(at(game).terms.exclusion).toBe(16)
  })

  it('listed groups stay outside it; a local party that did not sign does too', () => {
    expect(calm.terms.spoilers).toBe(2.5)
    const game = settled()
    deal(game).parties = ['russia', 'turkey', 'damascus']
    expect(at(game).terms.spoilers).toBe(7.5)
    expect(at(game).terms.exclusion).toBe(16)
  })

  it('grip is worth what its best guarantor’s word is worth', () => {
    const game = settled()
    const believed = (credibility: number) => {
      for (const seat of ['russia', 'turkey'] as const) game.seat(seat).credibility = credibility
      return at(game).terms.grip
    }
    expect(believed(1) - believed(3)).toBeCloseTo((model.grip * 3 * 2) / world.c.acceptance.fullTrust)
    deal(game).grip = 0
    expect(at(game).terms).toMatchObject({ distraction: 0 })
  })

  it('the UN’s endorsement is worth a point of grip, three at most', () => {
    const game = settled()
    deal(game).grip = 1
    const before = at(game).terms.grip
    deal(game).endorsedBy = ['un']
    expect(before - at(game).terms.grip).toBeCloseTo(model.grip)
    deal(game).grip = 3
    expect(at(game).terms.grip).toBeGreaterThanOrEqual(0)
    deal(game).endorsedBy = ['us']
    deal(game).grip = 1
    expect(at(game).terms.grip).toBeCloseTo(before)
  })

  it('guarantors are distracted by tension, low home and fighting elsewhere', () => {
    const game = settled()
    game.state.tension['russia-turkey'] = 2
    expect(at(game).terms.distraction).toBe(2)
    game.seat('turkey').home = 3
    expect(at(game).terms.distraction).toBe(5)
    game.area('latakia').struck = 3
    expect(at(game).terms.distraction).toBe(6.5)
  })

  it('signatures, a council and the UN count for inclusion; a signature that was given for a client does not', () => {
    const game = settled()
    expect(calm.terms.exclusion).toBe(12)
    game.area('saraqib').council = 'opposition'
    expect(at(game).terms.exclusion).toBe(8)
    deal(game).endorsedBy = ['un']
    expect(at(game).terms.exclusion).toBe(4)
    deal(game).imposed = [{ client: 'damascus', by: ['russia'] }]
    expect(at(game).terms).toMatchObject({ exclusion: 8, imposed: 12 })
  })

  it('people who are not home weigh, there or as guests', () => {
    const game = settled()
    game.area('saraqib').people -= 100_000
    game.area('saraqib').displaced += 100_000
    expect(at(game).terms.displaced).toBe(3)
  })

  it('patrols and a guarantor’s troops hold it', () => {
    const game = settled()
    deal(game).grip = 0
    const unwatched = at(game).terms.grip
    deal(game).clauses.push({
      clause: { kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] },
      status: 'running',
      by: [],
      withheldBy: [],
    })
    expect(unwatched - at(game).terms.grip).toBe(3)
  })
})
