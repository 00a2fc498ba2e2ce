/** Axis: Iran's militia attack beside a client; ground that they take is the client's, and it owes them for it. */
import { describe, expect, it } from 'vitest'
import { supportOf } from '../../../game/board/patrons.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'

const world = eightSeats()
const order = (from: string, target: string, formations = ['iran-aleppo-1']) => ({
  kind: 'axis' as const,
  from,
  target,
  formations,
})
const refused = (game: TestGame, spec: ReturnType<typeof order>) => {
  game.seat('iran').materiel = 12
  return game.try('iran', { type: 'seal', order: spec, confirmed: false })
}

describe('is refused', () => {
  it('to anybody but militia, and to those in another order', () => {
    const game = quietOn(world)
    const guards = game.place({ owner: 'iran', area: 'aleppo', steps: 2 })
    expect(refused(game, order('aleppo', 'westAleppo', [guards.id]))).toBe('notYours')
    game.seal('iran', { kind: 'move', formation: 'iran-aleppo-1', to: 'safira' })
    expect(refused(game, order('aleppo', 'westAleppo'))).toBe('committed')
  })

  it('with more than six steps', () => {
    const game = quietOn(world)
    const more = game.place({ owner: 'iran', area: 'aleppo', kind: 'militia', steps: 4 })
    expect(refused(game, order('aleppo', 'westAleppo', ['iran-aleppo-1', more.id]))).toBe('tooManySteps')
  })

  it('where no client of its is at war', () => {
    const game = quietOn(world)
    const lone = game.place({ owner: 'iran', area: 'raqqa', kind: 'militia', steps: 2 })
    expect(refused(game, order('raqqa', 'kobani', [lone.id]))).toBe('noClientAtWar')
    expect(refused(game, order('raqqa', 'manbij', [lone.id]))).toBeNull()
  })
})

describe('taking the area', () => {
  const fought = (die: number) => {
    const game = quietOn(world)
    game.seal('iran', order('aleppo', 'westAleppo'))
    game.dice([die])
    const entries = game.to('planning')
    return { game, entries }
  }

  it('gives it to the client, support with it and leverage', () => {
    const before = supportOf(quietOn(world).state, 'iran', 'damascus')
    const { game, entries } = fought(6)
    expect(game.area('westAleppo').control).toBe('damascus')
    expect(supportOf(game.state, 'iran', 'damascus')).toBe(before + 1)
    expect(entry(entries, 'leverage')?.params).toMatchObject({ seat: 'iran', cause: 'cause.areaTaken' })
    expect(entry(entries, 'axisThanked')).toBeDefined()
  })

  it('fails without thanks', () => {
    const before = supportOf(quietOn(world).state, 'iran', 'damascus')
    const { game, entries } = fought(1)
    expect(game.area('westAleppo').control).toBe('opposition')
    expect(supportOf(game.state, 'iran', 'damascus')).toBe(before)
    expect(entry(entries, 'axisThanked')).toBeUndefined()
  })
})
