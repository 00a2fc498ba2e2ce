/** Observers without a text: where they may go, what they see, how long they stay. */
import { describe, expect, it } from 'vitest'
import { watched } from '../../../game/board/watch.ts'
import { wearOf } from '../../../game/turn/wear.ts'
import type { AreaId } from '../../../game/model/ids.ts'
import type { TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const libya = (): TestGame => quietOn(libyaWorld(), 'planning', 3)
const tries = (game: TestGame, ...areas: AreaId[]) =>
  game.try('convenor', { type: 'seal', order: { kind: 'mission', areas }, confirmed: false })

it('goes where nobody fought last turn, once a turn', () => {
  const game = libya()
  game.area('ainZara').struck = 2
  game.area('tarhuna').struck = 1
  expect(tries(game, 'tripoli', 'ainZara')).toBe('shotsFell')
  expect(tries(game, 'tripoli', 'tripoli')).toBe('namedTwice')
  expect(tries(game, 'tripoli', 'tarhuna')).toBe(null)
  expect(tries(game, 'khums')).toBe('onceATurn')
})

it('sees for this turn and the next', () => {
  const game = libya()
  game.seal('convenor', { kind: 'mission', areas: ['tripoli'] })
  const seen = [1, 2, 3].map(() => {
    const now = watched(game.world, game.state, 'tripoli', 'turkey')
    game.to('talks')
    game.to('planning')
    return now
  })
  expect(seen).toEqual([false, true, false])
  expect(game.state.missions).toEqual([])
})

describe('a truce there', () => {
  const parts = (clauses: 'monitors' | 'none', guarantors: ('convenor' | 'russia')[], mission: boolean) => {
    const game = quietOn(libyaWorld(), 'talks', 3)
    if (mission) game.state.missions = [{ areas: ['tripoli'], until: 4 }]
    const deal = game.agree('russia', {
      guarantors,
      to: ['turkey', 'gna', 'lna'],
      clauses: [
        { kind: 'ceasefire', parties: ['gna', 'lna'], areas: ['tripoli', 'ainZara'], excluded: [] },
        ...(clauses === 'monitors'
          ? [{ kind: 'monitors' as const, obligors: ['gna' as const], areas: ['tripoli'] }]
          : []),
      ],
    })
    const causes = wearOf(game.world, game.state, deal, {})?.causes ?? []
    return ['monitors', 'convenor'].map(
      (name) => causes.find(({ key }) => key === `cause.${name}`)?.value ?? 0,
    )
  }

  it('lasts as under observers of its own, and longer with those of the convenor', () => {
    expect(parts('none', [], false)).toEqual([0, 0])
    expect(parts('none', [], true)).toEqual([-10, 0])
    expect(parts('monitors', [], true)).toEqual([-10, 0])
    expect(parts('monitors', ['convenor'], false)).toEqual([-10, -4])
  })
})
