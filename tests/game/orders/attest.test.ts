/** Evidence: behind a victim that blames a power; for nothing where it blames somebody else. */
import { describe, expect, it } from 'vitest'
import type { Blame } from '../../../game/model/incident.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'

const world = eightSeats()
const order = (victim: 'turkey' | 'us' | 'damascus' | 'iran', power: 'russia' | 'us') => ({
  kind: 'attest' as const,
  victim,
  power,
})
const refused = (game: TestGame, spec: ReturnType<typeof order>) => {
  game.seat('us').materiel = 12
  return game.try('us', { type: 'seal', order: spec, confirmed: false })
}

describe('may be prepared', () => {
  it('for one other power against another, once a turn', () => {
    const game = quietOn(world)
    expect(refused(game, order('us', 'russia'))).toBe('noVictim')
    expect(refused(game, order('turkey', 'us'))).toBe('noVictim')
    expect(refused(game, order('damascus', 'russia'))).toBe('noVictim')
    expect(refused(game, order('turkey', 'russia'))).toBeNull()
    expect(refused(game, order('iran', 'russia'))).toBe('onceATurn')
  })

  it('where losses or tension show that there is something to show', () => {
    const game = quietOn(world)
    game.state.tension['russia-turkey'] = 1
    expect(refused(game, order('turkey', 'russia'))).toBe('nothingToShow')
    game.state.lost.turkey = 1
    expect(refused(game, order('turkey', 'russia'))).toBeNull()
  })
})

/** Turkey answers for a loss by deniable hands, with the dossier laid out. */
function answered(on: Blame) {
  const game = quietOn(world)
  game.state.incidents.push({
    id: '1.turkey.russia',
    turn: 1,
    victim: 'turkey',
    power: 'russia',
    client: 'damascus',
    area: 'jisr',
    steps: 1,
    answer: null,
    revealed: false,
    settled: false,
    deniable: true,
  })
  game.tell('turkey', { type: 'blame', incident: '1.turkey.russia', on })
  const id = game.seal('us', order('turkey', 'russia'))
  const entries = game.to('talks')
  return { game, entries, id }
}

it('weighs double against the accused, and the accuser is believed', () => {
  const { game, entries } = answered('power')
  expect(entry(entries, 'attested')?.to).toBe('all')
  expect([game.seat('russia').standing, game.seat('turkey').standing]).toEqual([3, 5])
})

it('stays closed where the power is not blamed', () => {
  const { game, entries } = answered('client')
  expect(entry(entries, 'attested')).toBeUndefined()
  expect(entry(entries, 'attestedNothing')?.to).toEqual(['us'])
  expect(game.seat('russia').standing).toBe(5)
})

it('cannot be stood down for a refund once it is laid out', () => {
  const { game, id } = answered('power')
  expect(game.try('us', { type: 'standDown', order: id })).not.toBeNull()
})
