/** Raid: everybody sees that it happened; who it was shows by chance, and more often where somebody watches. */
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../game/board/forces.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const on = (target: string) => ({ kind: 'raid' as const, target })
const start = (): TestGame => {
  const game = quietOn(eightSeats())
  game.clear('aleppo', 'iran')
  return game
}
/** Dice: whether it shows, whether it hits. */
const raid = (dice: number[], change: (game: TestGame) => void = () => undefined) => {
  const game = start()
  change(game)
  game.seal('hts', on('maarrat'))
  game.dice(dice)
  return { game, entries: game.to('planning') }
}

it('takes irregulars or militia next to hostile ground', () => {
  const game = start()
  const code = (seat: 'hts' | 'damascus' | 'turkey', target: string) => {
    game.seat(seat).materiel = 12
    return game.try(seat, { type: 'seal', order: on(target), confirmed: false })
  }
  game.place({ owner: 'turkey', area: 'saraqib', steps: 2 })
  expect([code('hts', 'saraqib'), code('hts', 'aleppo'), code('hts', 'maarrat')]).toEqual([
    'notHostile',
    null,
    null,
  ])
  expect([code('damascus', 'saraqib'), code('turkey', 'maarrat')]).toEqual(['noRaiders', 'noRaiders'])
})

describe('unseen', () => {
  const { game, entries } = raid([6, 3])

  it('costs the local forces a step on 1 in 2, and drives out hardly anybody', () => {
    expect(entry(entries, 'raidHit')?.params).toEqual({ owner: 'damascus', area: 'maarrat', steps: 1 })
    expect(entry(raid([6, 4]).entries, 'raidHit')).toBeUndefined()
    expect(game.area('maarrat')).toMatchObject({
      people: 392_000,
      grievance: 0,
      struck: 2,
      control: 'damascus',
    })
  })

  it('is known to its owner alone', () => {
    const told = entries.filter(({ to, params }) => to === 'all' && Object.values(params).includes('hts'))
    expect(told.filter(({ areas }) => areas?.includes('maarrat'))).toEqual([])
    expect(entry(entries, 'raidUnseen')?.to).toEqual(['hts'])
    expect(entry(entries, 'raided')?.to).toBe('all')
  })
})

it('shows on 1 in 6, and on 1 in 3 under a drone', () => {
  const drone = (game: TestGame) => game.place({ owner: 'russia', kind: 'drone', area: 'hama' })
  const seen = (die: number, change?: (game: TestGame) => void) =>
    entry(raid([die, 6], change).entries, 'raidExposed')?.to
  expect([seen(1), seen(2)]).toEqual(['all', undefined])
  expect([seen(2, drone), seen(3, drone)]).toEqual(['all', undefined])
})

it('hits the troops of powers where there is nobody else, and names nobody to them unless it shows', () => {
  const away = (game: TestGame) => {
    game.clear('maarrat', 'damascus', 'turkey')
    game.place({ owner: 'russia', area: 'maarrat', steps: 2 })
  }
  const { game } = raid([6, 2], away)
  expect(stepsOf(game.state, 'russia')).toBe(1)
  expect(raid([6, 3], away).game.state.lost.russia ?? 0).toBe(0)
  expect(game.state.incidents.every((each) => each.deniable === true)).toBe(true)
})

it('takes no ground and does not happen once the ground is its own side’s', () => {
  const game = start()
  game.seal('hts', on('maarrat'))
  game.area('maarrat').control = 'opposition'
  expect(entry(game.to('planning'), 'raided')).toBeUndefined()
})
