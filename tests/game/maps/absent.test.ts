/** Two maps: who has neither forces nor a client on one of them gives no orders there. */
import { describe, expect, it } from 'vitest'
import { isPresent } from '../../../game/board/presence.ts'
import { legal } from '../../../game/legal.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import { worldOf } from '../../../game/scenarios/worlds.ts'
import { theatreOf } from '../../../game/theatres/where.ts'
import type { TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'
import { twoMaps } from './worlds.ts'

const refused = (game: TestGame, seat: ActorId, order: OrderSpec) => {
  game.seat(seat).materiel = 12
  return game.try(seat, { type: 'seal', order, confirmed: true })
}
const deploy = (area: string): OrderSpec => ({ kind: 'deploy', area, steps: 1 })

/** Maps of the areas that the seat's orders can name. */
function offered(game: TestGame, seat: ActorId): string[] {
  game.seat(seat).materiel = 12
  const named = JSON.stringify(legal(game.world, game.state, seat).filter(({ type }) => type === 'seal'))
  return [...new Set(game.world.areas.filter((area) => named.includes(`"${area}"`)).map(theatreOf))]
}

describe('a power without a part in a theatre', () => {
  it('sends nobody there and strikes nobody there, on whatever side', () => {
    const game = quietOn(twoMaps())
    expect(refused(game, 'egypt', deploy('maarrat'))).toBe('absent')
    expect(refused(game, 'egypt', { kind: 'air', target: 'saraqib' })).toBe('absent')
    expect(refused(game, 'uae', { kind: 'bombard', target: 'saraqib' })).toBe('absent')
    expect(refused(game, 'egypt', deploy('benghazi'))).toBeNull()
    expect(refused(game, 'russia', { kind: 'air', target: 'saraqib' })).toBeNull()
    expect(refused(game, 'turkey', deploy('tripoli'))).toBeNull()
  })

  it('is offered nothing there', () => {
    const game = quietOn(twoMaps())
    expect(offered(game, 'egypt')).toEqual(['libya'])
    expect(offered(game, 'opposition')).toEqual(['syria'])
    expect(offered(game, 'russia').toSorted()).toEqual(['libya', 'syria'])
  })

  it('comes in by a client, and is not sent away when it drops it', () => {
    const game = quietOn(twoMaps())
    game.state.support.egypt = { lna: 0, damascus: 1 }
    expect(refused(game, 'egypt', deploy('maarrat'))).toBeNull()
    expect(refused(game, 'egypt', deploy('benghazi'))).toBeNull()
  })
})

it('fighters whom somebody else leads there are no part of their owner’s', () => {
  const game = quietOn(twoMaps())
  game.place({ owner: 'opposition', kind: 'irregular', area: 'tripoli', ledBy: 'turkey' })
  expect(isPresent(game.world, game.state, 'opposition', 'libya')).toBe(false)
  game.place({ owner: 'opposition', kind: 'irregular', area: 'tripoli' })
  expect(isPresent(game.world, game.state, 'opposition', 'libya')).toBe(true)
})

it('on one map everybody has a part in it', () => {
  const game = quietOn(libyaWorld())
  game.state.support.egypt = {}
  expect(refused(game, 'egypt', deploy('benghazi'))).toBeNull()
})

it.each<[ActorId, string]>([
  ['russia', 'syria libya'],
  ['turkey', 'syria libya'],
  ['convenor', 'syria libya'],
  ['iran', 'syria'],
  ['us', 'syria'],
  ['egypt', 'libya'],
  ['uae', 'libya'],
  ['opposition', 'syria'],
])('in two-theatres-2019 %s has a part in %s', (seat, maps) => {
  const world = worldOf('two-theatres-2019', 'full')
  const game = quietOn(world)
  const found = (['syria', 'libya'] as const).filter((map) => isPresent(world, game.state, seat, map))
  expect(found.join(' ')).toBe(maps)
})
