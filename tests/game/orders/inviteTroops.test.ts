/** Invitation: whose troops are there by right, and what the others' cost; what is laid at whose door. */
import { describe, expect, it } from 'vitest'
import { previewOrder } from '../../../game/preview.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { fullLibya, libyaWorld } from '../libya.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (power: 'turkey' | 'egypt' | 'misrata') => ({ kind: 'inviteTroops' as const, power })
const refused = (game: TestGame, power: Parameters<typeof order>[0]) =>
  game.try('gna', { type: 'seal', order: order(power), confirmed: false })

it('asks a power of its own side, once', () => {
  const game = quietOn(libyaWorld())
  expect([refused(game, 'egypt'), refused(game, 'misrata')]).toEqual(['notOnYourSide', 'notOnYourSide'])
  expect(refused(game, 'turkey')).toBeNull()
  const told = game.to('planning')
  expect(game.state.invited).toEqual({ gna: ['turkey'] })
  expect(entry(told, 'troopsInvited')?.to).toBe('all')
  expect(refused(game, 'turkey')).toBe('invitedAlready')
})

describe('troops in the open', () => {
  const deploy = (area: string) => ({ kind: 'deploy' as const, area, steps: 1 })

  it('cost one of standing uninvited, and may cost another', () => {
    const game = quietOn(libyaWorld())
    game.seat('turkey').reserve = 2
    const standing = game.seat('turkey').standing
    expect(previewOrder(game.world, game.state, 'turkey', deploy('tripoli')).attribution).toBe(20)
    game.dice([21, 20])
    game.seal('turkey', deploy('tripoli'))
    game.to('planning')
    expect([game.seat('turkey').standing, game.state.exposed]).toEqual([standing - 1, undefined])
    game.seal('turkey', deploy('tripoli'))
    game.to('talks')
    game.to('planning')
    expect([game.seat('turkey').standing, game.state.exposed]).toEqual([standing - 3, { turkey: 1 }])
  })

  it('cost nothing from the turn of the invitation on, in all areas of the host’s side', () => {
    const game = quietOn(libyaWorld())
    game.seat('turkey').reserve = 3
    const standing = game.seat('turkey').standing
    game.seal('gna', order('turkey'))
    game.seal('turkey', deploy('misrata'))
    game.seal('turkey', { kind: 'buildPost', area: 'khums' })
    game.to('planning')
    expect([game.seat('turkey').standing, game.state.exposed]).toEqual([standing, undefined])
    expect(previewOrder(game.world, game.state, 'turkey', deploy('tripoli')).attribution).toBe(0)
  })

  it('are not judged by it elsewhere, nor where no embargo is', () => {
    const game = quietOn(eightSeats())
    game.seat('turkey').reserve = 1
    const standing = game.seat('turkey').standing
    game.seal('turkey', { kind: 'deploy', area: 'idlib', steps: 1 })
    game.to('planning')
    expect(game.seat('turkey').standing).toBe(standing)
  })
})

describe('troops in secret', () => {
  it('may be seen, invited or not: then everybody knows of them', () => {
    const game = quietOn(fullLibya())
    Object.assign(game.seat('turkey'), { reserve: 1, materiel: 12 })
    game.state.invited = { gna: ['turkey'] }
    const hidden = { kind: 'deploy', area: 'tripoli', steps: 1, covert: true } as const
    expect(previewOrder(game.world, game.state, 'turkey', hidden).attribution).toBe(20)
    const standing = game.seat('turkey').standing
    game.dice([20])
    game.seal('turkey', hidden)
    game.to('planning')
    expect(game.state.formations.find(({ owner }) => owner === 'turkey')?.covert).toBeUndefined()
    expect([game.seat('turkey').standing, game.state.exposed]).toEqual([standing, { turkey: 1 }])
  })

  it('are Russia’s contractors too', () => {
    const game = quietOn(libyaWorld())
    Object.assign(game.seat('russia'), { reserve: 2 })
    const standing = game.seat('russia').standing
    game.dice([20])
    game.seal('russia', { kind: 'pmc', area: 'ainZara', steps: 1 })
    const told = game.to('planning')
    expect(entry(told, 'contractorsSent')?.to).toEqual(['russia'])
    expect(entry(told, 'embargoBroken')?.params).toMatchObject({ seat: 'russia', area: 'ainZara' })
    expect([game.seat('russia').standing, game.state.exposed]).toEqual([standing - 1, { russia: 1 }])
  })
})
