/** A front that nobody prepared for: the south of Syria in summer 2018, written from `docs/scenario-format.md` alone. */
import { readFileSync } from 'node:fs'
import { resolve as path } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coefficients } from '../../game/coefficients/coefficients.ts'
import { ScenarioFile } from '../../game/model/scenario.ts'
import { resolve } from '../../game/scenarios/variants.ts'
import { makeWorld } from '../../game/scenarios/world.ts'
import { groundOf } from '../../game/theatres/ground.ts'
import { problemsOf } from '../../server/tools/scenario/validate.ts'
import { playGames } from '../../server/tools/simulation/games.ts'

const fixture = path(import.meta.dirname, '../fixtures/scenarios/daraa-2018.json')
const written: unknown = JSON.parse(readFileSync(fixture, 'utf8'))
const file = ScenarioFile.parse(written)

describe('a scenario by somebody who read no code', { timeout: 60_000 }, () => {
  it('validates', () => {
    expect(problemsOf(written)).toEqual([])
  })

  it.each(file.variants.map(({ id, turns }) => ({ id, turns })))(
    'is played to one of its endings: $id',
    ({ id, turns }) => {
      const world = makeWorld(resolve(file, id), groundOf(file), coefficients)
      const played = playGames(world, 3, '1')
      expect(played.map(({ state }) => [state.phase, state.turn])).toEqual(
        Array.from({ length: 3 }, () => ['ended', turns]),
      )
      const known = file.endings.map((ending) => ending.id)
      expect(
        played.map(({ state }) => state.result?.ending).filter((ending) => !known.includes(ending ?? '')),
      ).toEqual([])
    },
  )
})
