/** Every whole variant that ships has a recorded history: it replays to its last turn, and par is computed from it. */
import { describe, expect, it } from 'vitest'
import { parFor, replay } from '../../game/par.ts'
import { historyOf } from '../../game/scenarios/histories.ts'
import { fileOf, scenarioIds, worldOf } from '../../game/scenarios/worlds.ts'
import { hashOf } from '../../server/tools/recorded/hash.ts'

/** How each history ends, as the sources and the design have it. */
const endings: Readonly<Record<string, string>> = {
  'tripoli-2019/class': 'heldAtLine',
  'tripoli-2019/full': 'heldAtLine',
  'astana-2017/class': 'lastZone',
  'astana-2017/full': 'lastZone',
  'intervention-2015/class': 'aleppoAndPaper',
  'intervention-2015/full': 'aleppoAndPaper',
}

const whole = scenarioIds.flatMap((id) =>
  fileOf(id)
    .variants.filter(({ historyOf: cutOf }) => cutOf === undefined)
    .map(({ id: variant, turns }) => ({ name: `${id}/${variant}`, id, variant, turns })),
)

describe.each(whole)('the history of $name', ({ name, id, variant, turns }) => {
  const world = worldOf(id, variant)
  const game = historyOf(world.scenario)
  const state = replay(world, game)

  it('replays on its own dice, to the last turn, to the recorded state', () => {
    expect([state.phase, state.turn]).toEqual(['ended', turns])
    expect(game.draws).toHaveLength(state.rng.used)
    expect(hashOf(state)).toBe(game.hash)
  })

  it('ends as it did', () => {
    expect(state.result?.ending).toBe(endings[name] ?? state.result?.ending)
  })

  it('is what par is computed from', () => {
    const par = parFor(world)
    for (const seat of world.seats) {
      expect(par[seat]?.total).toBe(state.result?.totals[seat])
      expect(par[seat]?.objectives).toEqual(state.result?.objectives[seat])
    }
  })
})
