/** Arenas off the map: the modules that ship, and acts in them. */
import { describe, expect, it } from 'vitest'
import { arenaIds, moduleOf } from '../../../game/arenas/modules.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { languages } from '../../../game/model/text.ts'
import { arenasIn } from '../../../game/scenarios/arenas.ts'
import { fileOf } from '../../../game/scenarios/worlds.ts'
import { isClaim } from '../../../game/sources/claims.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { ScenarioFile } from '../../../game/model/scenario.ts'
import type { TestGame } from '../../support/game.ts'
import { fullLibya, libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const switchedOn = (file: ScenarioFile): void => {
  file.arenas = [...arenaIds]
  file.tension['iran-us'] = 2
}
const arenas = (): TestGame => quietOn(fullLibya(switchedOn), 'planning')
const acts = (game: TestGame, by: ActorId, arena: string, act: string) =>
  game.try(by, { type: 'seal', order: { kind: 'arena', arena, act }, confirmed: false })

describe.each(arenaIds)('%s', (id) => {
  const module = moduleOf(id)

  it('rests on claims, each act and event of it', () => {
    const cited = [module, ...(module?.acts ?? []), ...(module?.events ?? [])].map(
      (each) => each?.claims ?? [],
    )
    expect(cited.filter((claims) => claims.length === 0 || !claims.every(isClaim))).toEqual([])
  })

  it('speaks both languages', () => {
    const texts = [module, ...(module?.acts ?? [])].flatMap((each) => [each?.title, each?.about])
    expect(texts.filter((text) => languages.some((language) => (text?.[language] ?? '').length < 3))).toEqual(
      [],
    )
  })

  it('has acts that move it up and acts that move it down', () => {
    const moves = [...(module?.acts.map(({ by }) => by) ?? [])]
    expect(Math.max(...moves)).toBeGreaterThan(0)
    expect(Math.min(...moves)).toBeLessThan(0)
  })
})

describe('an act', () => {
  it('costs what it says, moves the track and brings what it says', () => {
    const game = arenas()
    Object.assign(game.seat('russia'), { materiel: 5, standing: 5 })
    expect(acts(game, 'russia', 'gulf', 'securityConcept')).toBe(null)
    expect(game.seat('russia').materiel).toBe(3)
    game.to('planning')
    expect(game.state.arenas?.['gulf']).toMatchObject({ at: 5, last: { 'russia.securityConcept': 2 } })
    expect(game.seat('russia').standing).toBe(6)
  })

  it('rests before it can be done again, by the same seat', () => {
    const game = arenas()
    game.seal('uae', { kind: 'arena', arena: 'gulf', act: 'quietContacts' })
    game.to('planning')
    expect(game.state.arenas?.['gulf']?.at).toBe(5)
    expect(acts(game, 'uae', 'gulf', 'quietContacts')).toBe('tooSoon')
    game.to('talks')
    game.to('planning')
    expect(acts(game, 'uae', 'gulf', 'quietContacts')).toBe(null)
  })

  it('is for those whom the module names', () => {
    const game = arenas()
    expect(acts(game, 'turkey', 'gulf', 'securityConcept')).toBe('notYourAct')
    expect(acts(game, 'russia', 'gulf', 'directTalks')).toBe('noAct')
    expect(acts(game, 'russia', 'atlantis', 'host')).toBe('noAct')
  })

  it('is the only one in its arena that turn', () => {
    const game = arenas()
    expect(acts(game, 'russia', 'palestine', 'moscowInvitation')).toBe(null)
    expect(acts(game, 'russia', 'palestine', 'factionsInMoscow')).toBe('onceATurn')
    expect(acts(game, 'russia', 'afghanistan', 'talibanEnvoys')).toBe(null)
  })

  it('is offered as it is allowed', () => {
    const game = arenas()
    const offered = (by: ActorId) =>
      legal(game.world, knownTo(game.state, by), by).some(({ fixed }) => fixed['order.kind'] === 'arena')
    expect([offered('russia'), offered('uae'), offered('turkey'), offered('gna')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('switched on', () => {
  it('begins where the module says; everybody sees it', () => {
    const { state } = arenas()
    expect(knownTo(state, 'observer').arenas).toEqual({
      afghanistan: { at: 3, last: {} },
      centralAfrica: { at: 4, last: {} },
      palestine: { at: 2, last: {} },
      gulf: { at: 4, last: {} },
    })
  })

  it('brings its events, without those whom the scenario does not have', () => {
    const { scenario } = arenas().world
    const killing = scenario.events.find(({ id }) => id === 'gulfKilling')
    expect(killing?.effects).toEqual([
      { do: 'tension', pair: 'iran-us', by: 2 },
      { do: 'arena', id: 'gulf', by: -2 },
    ])
    expect(killing?.choices).toEqual([])
    const game = arenas()
    game.state.turn = 3
    game.to('planning')
    expect(game.state.events['gulfKilling']).toMatchObject({ turn: 4 })
    expect(game.state.arenas?.['gulf']?.at).toBe(2)
  })

  it('is nothing in class mode, and nothing without a module', () => {
    const { world, state } = quietOn(libyaWorld(switchedOn))
    expect([world.arenas, world.scenario.events, state.arenas]).toEqual([[], [], undefined])
    expect(arenasIn({ ...fileOf('highway'), arenas: ['atlantis'] }, 'full')).toEqual([])
  })
})
