/** The boardgame.io Game by itself, as somebody would run it without our host. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { direct, playerOf, shell, submitterOf } from '../../game/shell.ts'
import { CreateGameReducer, InitializeGame } from '../../server/engine/adapter.ts'
import { createEngine } from '../../server/engine/engine.ts'
import { EngineState } from '../../server/engine/state.ts'
import { createLog } from '../../server/log.ts'
import { rules } from '../../server/real-rules.ts'

const game = shell(direct(rules), 'seed')
const setupData = { seed: 'secret', scenario: 'highway' }
const begin = () => EngineState.parse(InitializeGame({ game, numPlayers: 5, setupData }))
const reducer = CreateGameReducer({ game })
const ready = { type: 'ready', turn: 1, phase: 'talks', ready: true } as const
const move = (playerID: string, command: unknown) => ({
  type: 'MAKE_MOVE' as const,
  payload: { type: 'command', args: [command], playerID, credentials: '' },
})

// boardgame.io prints what it refuses.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

test('each seat moves as its own player, the host as the last', () => {
  const roles = rules.roles('highway')
  for (const by of [...roles, 'host'] as const) expect(submitterOf(roles, playerOf(roles, by))).toBe(by)
  expect(submitterOf(roles, '5')).toBeNull()
  expect(submitterOf(roles, '__proto__')).toBeNull()
  const next = EngineState.parse(reducer(begin(), move(playerOf(roles, 'turkey'), ready)))
  expect(next.G.seats).toMatchObject({ turkey: { ready: true }, russia: { ready: false } })
  expect(next._stateID).toBe(1)
})

test.each([
  ['a stale turn', '1', { ...ready, turn: 2 }],
  ['a command that is none', '1', { type: 'win' }],
  ['a stranger', '7', ready],
  ['a command of the host from a seat', '1', { type: 'phaseClosed', turn: 1, phase: 'talks' }],
  ['undo', '1', null],
])('%s changes nothing', (name, player, command) => {
  const before = begin()
  const undo = {
    type: 'UNDO' as const,
    payload: { type: null, args: null, playerID: player, credentials: '' },
  }
  const after = EngineState.parse(reducer(before, name === 'undo' ? undo : move(player, command)))
  expect(after).toEqual(before)
})

test('the library lets any seat end its phases though events are off, so our host has no door for events', () => {
  const event = {
    type: 'GAME_EVENT' as const,
    payload: { type: 'endGame', args: [], playerID: '0', credentials: '' },
  }
  expect(reducer(begin(), event).ctx).not.toEqual(begin().ctx)
  expect(Object.keys(createEngine(rules, createLog('silent')))).toEqual(['begin', 'reduce'])
})

test('a player’s view is the seat’s, a stranger’s what everybody sees, and nobody’s holds the generator', () => {
  const { G, ctx } = begin()
  for (const [playerID, viewer] of [
    ['0', rules.roles('highway')[0]],
    ['4', 'observer'],
    ['9', 'observer'],
    [null, 'observer'],
  ] as const) {
    const view: unknown = game.playerView?.({ G, ctx: { ...ctx }, playerID })
    expect(view).toMatchObject({ viewer })
    expect(view).not.toHaveProperty('rng')
  }
})

test('our host and plain boardgame.io come to the same position', () => {
  const engine = createEngine(rules, createLog('silent'))
  const ours = engine.reduce(engine.begin('secret', 'highway'), 'turkey', ready)
  const theirs = reducer(begin(), move('1', ready))
  expect(ours.ok && JSON.stringify(ours.state.G)).toBe(JSON.stringify(theirs.G))
})
