/** Invite Damascus: ground changes hands without a fight, and both stand there against whoever comes. */
import { expect, it } from 'vitest'
import { odds, strongest } from '../../../game/board/battle.ts'
import { ownIn } from '../../../game/board/forces.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (area: string) => ({ kind: 'inviteDamascus' as const, area })

it('hands over ground next to that of Damascus; the fighters stay', () => {
  const game = quietOn(eightSeats())
  const tries = (area: string) => game.try('sdf', { type: 'seal', order: order(area), confirmed: false })
  expect(tries('kobani')).toBe('notNextTo')
  expect(tries('safira')).toBe('notYourGround')
  const standing = game.seat('damascus').standing
  game.seal('sdf', order('manbij'))
  game.to('planning')
  expect(game.area('manbij')).toMatchObject({ control: 'damascus', grievance: 1 })
  expect(ownIn(game.state, 'manbij', 'sdf')).toHaveLength(1)
  expect(game.seat('damascus').standing).toBe(standing + 1)
})

it('sets them beside each other in the defence, and they can march off', () => {
  const game = quietOn(eightSeats())
  game.seal('sdf', order('manbij'))
  game.to('planning')
  game.place({ owner: 'damascus', area: 'manbij', steps: 1 })
  game.place({ owner: 'opposition', area: 'azazAlBab', kind: 'irregular', steps: 3 })
  const formations = strongest(game.world, ownIn(game.state, 'azazAlBab', 'opposition'))
  const attack = { attacker: 'opposition' as const, target: 'manbij', formations }
  expect(odds(game.world, game.state, attack).defence).toBe(3)
  game.seal('sdf', { kind: 'move', formation: 'sdf-manbij-1', to: 'kobani' })
  game.to('planning')
  expect(ownIn(game.state, 'manbij', 'sdf')).toEqual([])
  expect(ownIn(game.state, 'kobani', 'sdf')).toHaveLength(2)
})
