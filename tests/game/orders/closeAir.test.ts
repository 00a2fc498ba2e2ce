/** Close air space: no hostile aircraft for a turn; what flies all the same may be shot down; others resent it. */
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../game/board/forces.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const over = (area: string) => ({ kind: 'closeAir' as const, area })
const world = eightSeats((file) => {
  file.tension['russia-us'] = 1
  file.formations.push({ id: 'russia-air', owner: 'russia', kind: 'air', steps: 2, area: 'latakia' })
})
const start = (): TestGame => {
  const game = quietOn(world)
  game.clear('aleppo', 'iran')
  return game
}

it('is for powers, where their side stands or their own regulars, air defence or drones do', () => {
  const game = start()
  const code = (seat: ActorId, area: string) => {
    game.seat(seat).materiel = 12
    return game.try(seat, { type: 'seal', order: over(area), confirmed: false })
  }
  game.place({ owner: 'us', kind: 'drone', area: 'saraqib' })
  expect([
    code('opposition', 'idlib'),
    code('turkey', 'hama'),
    code('turkey', 'idlib'),
    code('us', 'saraqib'),
  ]).toEqual(['powersOnly', 'noReachThere', null, null])
})

describe('aircraft that fly there', () => {
  const fly = (die: number, closed = true) => {
    const game = start()
    game.seal('russia', { kind: 'air', target: 'saraqib' })
    if (closed) game.seal('turkey', over('saraqib'))
    game.dice([die])
    return { game, entries: game.to('planning') }
  }

  it('turn back and do nothing', () => {
    const { game, entries } = fly(6)
    expect(entry(entries, 'airTurnedBack')?.params).toEqual({ seat: 'russia', by: 'turkey', area: 'saraqib' })
    expect(game.area('saraqib')).toMatchObject({ people: 300_000, grievance: 0 })
    expect(fly(6, false).game.area('saraqib').people).toBe(270_000)
  })

  it('are shot down on 1 in 6, and whoever closed the air answers for it', () => {
    expect(stepsOf(fly(1).game.state, 'russia')).toBe(1)
    expect(fly(1).game.state.incidents).toMatchObject([{ victim: 'russia', power: 'turkey', steps: 1 }])
    expect(stepsOf(fly(2).game.state, 'russia')).toBe(2)
  })
})

describe('tension', () => {
  const after = (change: (game: TestGame) => void) => {
    const game = start()
    game.seal('turkey', over('saraqib'))
    change(game)
    const strained = game.to('planning').filter(({ key }) => key === 'chronicle.tension')
    return strained
      .filter(({ causes }) => causes?.[0]?.key === 'cause.airClosed')
      .map(({ params }) => params['pair'])
  }

  it('rises with whoever would fly there, or whose client attacks there, once', () => {
    expect(after((game) => game.seal('russia', { kind: 'air', target: 'saraqib' }))).toEqual([
      'russia-turkey',
    ])
    const attack = (game: TestGame) =>
      game.seal('damascus', {
        kind: 'offensive',
        from: 'maarrat',
        target: 'saraqib',
        formations: ['damascus-maarrat-2'],
      })
    expect(after(attack)).toEqual(['russia-turkey'])
  })

  it('stays where it is when nobody comes', () => {
    expect(after(() => undefined)).toEqual([])
    expect(after((game) => game.seal('russia', { kind: 'air', target: 'jisr' }))).toEqual([])
  })
})

it('ends with the turn', () => {
  const game = start()
  game.seal('turkey', over('saraqib'))
  expect(entry(game.to('planning'), 'airClosed')?.params).toEqual({ seat: 'turkey', area: 'saraqib' })
  expect(game.area('saraqib').airClosedBy).toBeUndefined()
})

it('is not closed by whoever has lost the ground and has nothing there any more', () => {
  const game = start()
  game.seal('turkey', over('saraqib'))
  game.area('saraqib').control = 'sdf'
  game.seal('russia', { kind: 'air', target: 'saraqib' })
  const entries = game.to('planning')
  expect([entry(entries, 'airClosed'), entry(entries, 'airTurnedBack')]).toEqual([undefined, undefined])
  expect(entry(entries, 'air')).toBeDefined()
})

it('does not hold back the aircraft of its own side', () => {
  const game = start()
  game.place({ owner: 'russia', kind: 'drone', area: 'saraqib' })
  game.seal('russia', over('saraqib'))
  game.seal('russia', { kind: 'air', target: 'saraqib' })
  expect(entry(game.to('planning'), 'air')?.params).toEqual({ seat: 'russia', area: 'saraqib' })
})

it('puts drones at risk that guide the guns of others', () => {
  const lost = (risk: number) => {
    const game = start()
    game.place({ owner: 'turkey', kind: 'drone', area: 'saraqib' })
    game.seal('turkey', { kind: 'bombard', target: 'maarrat' })
    game.seal('russia', over('maarrat'))
    game.dice([6, risk])
    game.to('planning')
    return game.state.lost.turkey ?? 0
  }
  expect([lost(1), lost(2)]).toEqual([1, 0])
})
