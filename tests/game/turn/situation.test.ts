/** Situation: income, standing supply, replacements, the cap. And who may say what when. */
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../game/board/forces.ts'
import { supportOf } from '../../../game/board/patrons.ts'
import { applyInPlace } from '../../../game/apply.ts'
import { quiet, type TestGame } from '../../support/game.ts'

const nextTurn = (game: TestGame) => {
  game.to('talks')
  game.dice([])
  game.to('planning')
}

describe('income', () => {
  it('is paid each turn, less the standing supply of clients', () => {
    const game = quiet()
    for (const seat of game.world.seats) game.seat(seat).materiel = 0
    nextTurn(game)
    expect(game.world.seats.map((seat) => game.seat(seat).materiel)).toEqual([5, 5, 4, 2])
  })

  it('carries nothing over the cap of 12', () => {
    const game = quiet()
    game.seat('russia').materiel = 12
    nextTurn(game)
    expect(game.seat('russia').materiel).toBe(11)
  })
})

describe('standing supply', () => {
  const after = (level: 'none' | 'hold' | 'raise', turns: number) => {
    const game = quiet('planning', 1)
    game.tell('turkey', { type: 'supply', client: 'opposition', level })
    for (let turn = 0; turn < turns; turn++) nextTurn(game)
    return supportOf(game.state, 'turkey', 'opposition')
  }

  it('holds support, raises it by one a turn, or lets every third turn cost one', () => {
    expect([after('hold', 3), after('raise', 2), after('none', 2), after('none', 3)]).toEqual([4, 6, 4, 3])
  })

  it('goes to clients alone', () => {
    expect(quiet().try('russia', { type: 'supply', client: 'opposition', level: 'hold' })).toBe('noClient')
  })
})

it('replacements come at the scenario’s pace, up to the cap, and are booked against the losses', () => {
  const game = quiet('planning', 1)
  const [government, opposition] = [stepsOf(game.state, 'damascus'), stepsOf(game.state, 'opposition')]
  nextTurn(game)
  nextTurn(game)
  expect(stepsOf(game.state, 'damascus') - government).toBe(2)
  expect(stepsOf(game.state, 'opposition') - opposition + (game.state.lost.opposition ?? 0)).toBe(0)
  expect(game.state.lost.damascus).toBe(-2)
})

describe('a command', () => {
  it('of another moment is stale; of another phase, out of place', () => {
    const game = quiet()
    const stale = { type: 'ready', turn: 1, phase: 'planning', ready: true }
    expect(applyInPlace(game.world, game.state, 'russia', stale).refusal?.code).toBe('stale')
    expect(game.try('russia', { type: 'withdraw', offer: 'x' })).toBe('phase')
  })

  it('of the host’s is no seat’s, and the other way round; after the end there are none', () => {
    const game = quiet()
    const at = { turn: 2, phase: 'planning' }
    const code = (by: 'host' | 'russia' | 'iran', command: object) =>
      applyInPlace(game.world, game.state, by, { ...at, ...command }).refusal?.code
    expect(code('russia', { type: 'phaseClosed' })).toBe('hostOnly')
    expect(code('host', { type: 'ready', ready: true })).toBe('notForHost')
    expect(code('iran', { type: 'ready', ready: true })).toBe('noSeat')
    game.state.phase = 'ended'
    expect(code('russia', { type: 'ready', ready: true, phase: 'ended' })).toBe('ended')
  })

  it('that says ready by all seats closes the phase', () => {
    const game = quiet()
    for (const seat of game.world.seats) game.tell(seat, { type: 'ready', ready: true })
    expect([game.state.phase, game.seat('russia').ready]).toEqual(['talks', false])
  })
})
