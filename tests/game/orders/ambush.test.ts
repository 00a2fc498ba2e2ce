/** Ambush: irregulars in ground of their side or next to it; nobody else is told. */
import { expect, it } from 'vitest'
import { entry } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (area: string) => ({ kind: 'ambush' as const, area })

it('is laid where the side holds the ground and irregulars are in it or next to it', () => {
  const game = quietOn(eightSeats())
  const tries = (area: string) =>
    game.try('opposition', { type: 'seal', order: order(area), confirmed: false })
  game.seat('opposition').materiel = 12
  expect(tries('maarrat')).toBe('notFriendly')
  expect(tries('azazAlBab')).toBe('noIrregulars')
  game.clear('saraqib', 'opposition')
  expect(tries('saraqib')).toBeNull()
})

it('is told to its owner alone', () => {
  const game = quietOn(eightSeats())
  game.seal('opposition', order('saraqib'))
  expect(entry(game.to('planning'), 'ambushLaid')?.to).toEqual(['opposition'])
})
