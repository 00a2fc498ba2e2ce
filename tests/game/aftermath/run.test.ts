/** A thousand runs of five years: all of them, the same for the same state, and nothing of the match used up. */
import { describe, expect, it } from 'vitest'
import { playOn } from '../../../game/aftermath/aftermath.ts'
import type { Hazard } from '../../../game/aftermath/hazards.ts'
import { playRuns } from '../../../game/aftermath/run.ts'
import { seedWords } from '../../../game/board/rng.ts'
import { Result } from '../../../game/model/state.ts'
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { quiet } from '../../support/game.ts'

const world = worldOf('highway')
/** The printed hazard whole. */
const model = { ...world.c.aftermath.model, scale: 100 }
const dice = () => ({ rng: { seed: [], state: seedWords('five years'), draws: null, used: 0 } })
const terms = { grievance: 0, spoilers: 0, grip: 0, distraction: 0, displaced: 0, exclusion: 0, imposed: 0 }
const front = (area: AreaId, chance: number, other: ActorId = 'opposition'): Hazard => ({
  front: { area, dyad: ['damascus', other] },
  terms,
  chance,
})

describe('runs', () => {
  it('go through ten half-years a thousand times where nothing happens', () => {
    const thrown = dice()
    expect(playRuns(world, [], model, thrown)).toEqual({
      relapsed: Array.from({ length: 10 }, () => 0),
      at: [],
    })
    expect(thrown.rng.used).toBe(10_000)
  })

  it('relapse by the chance of the worst front, and a little of each further one', () => {
    const { relapsed } = playRuns(world, [front('saraqib', 100), front('jisr', 100)], model, dice())
    const expected = relapsed.map((_, index) => 1000 * (1 - (1 - 0.103) ** (index + 1)))
    for (const [index, count] of relapsed.entries())
      expect(Math.abs(count - (expected[index] ?? 0))).toBeLessThan(60)
    expect(relapsed.toSorted((a, b) => a - b)).toEqual(relapsed)
  })

  it('count two wars as two', () => {
    const one = playRuns(world, [front('saraqib', 100)], model, dice()).relapsed
    const two = playRuns(world, [front('saraqib', 100), front('saraqib', 100, 'hts')], model, dice()).relapsed
    expect(two[0]).toBeGreaterThan((one[0] ?? 0) * 1.5)
  })

  it('start where the hazard is, and sometimes spread next door', () => {
    const fronts = [front('saraqib', 150), front('idlib', 0), front('latakia', 0)]
    const { at, relapsed } = playRuns(world, fronts, model, dice())
    expect(at[0]).toBe(relapsed.at(-1))
    expect(at[1]).toBeGreaterThan(50)
    expect(at[1]).toBeLessThan(130)
    expect(at[2]).toBe(0)
  })
})

describe('an aftermath', () => {
  const { state } = quiet('talks', 3)

  it('is the same for the same state, and leaves the match’s dice alone', () => {
    const before = JSON.stringify(state)
    const [first, second] = [playOn(world, state), playOn(world, state)]
    expect(second).toEqual(first)
    expect(JSON.stringify(state)).toBe(before)
    expect(Result.shape.aftermath.safeParse(first).success).toBe(true)
  })

  it('is another for another seed', () => {
    const other = { ...state, rng: { ...state.rng, seed: seedWords('another') } }
    expect(playOn(world, other).model.curve).not.toEqual(playOn(world, state).model.curve)
  })

  it('names three causes, the largest first, and the worst places', () => {
    const { causes, places, curve } = playOn(world, state).model
    expect(curve).toHaveLength(10)
    expect(causes.map(({ cause }) => cause)).toEqual(['grip', 'exclusion', 'spoilers'])
    expect(causes.every(({ share }, index) => share <= (causes[index - 1]?.share ?? 100))).toBe(true)
    expect(places).toHaveLength(5)
    expect(places[0]?.dyad).toContain('damascus')
  })

  it('knows no peace after a war between powers', () => {
    const war = { ...state, war: { pair: 'russia-turkey', by: ['russia' as const] } }
    expect(playOn(world, war).model.curve).toEqual(Array.from({ length: 10 }, () => 1000))
  })

  it('is quiet for ever where nobody is left to fight', () => {
    const { state: empty } = quiet('talks', 3)
    for (const area of Object.values(empty.areas)) area.control = 'damascus'
    empty.formations = []
    expect(playOn(world, empty).model).toEqual({
      curve: Array.from({ length: 10 }, () => 0),
      causes: [],
      places: [],
    })
  })
})
