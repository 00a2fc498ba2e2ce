/** What events do to Libya and to arenas: fighters who stand ready, a blockade, an invitation, a track. */
import { expect, it } from 'vitest'
import { holdsTrue } from '../../../game/board/predicates.ts'
import { measure } from '../../../game/board/measures.ts'
import type { Effect } from '../../../game/model/effect.ts'
import type { Measure, Predicate } from '../../../game/model/measure.ts'
import type { TestGame } from '../../support/game.ts'
import { fullLibya } from '../libya.ts'
import { quietOn } from '../worlds.ts'
import { event, inject } from './staged.ts'

/** One event with the effects, and what was told of them. */
function happens(effects: Effect[], before: (game: TestGame) => void = () => undefined) {
  const game = quietOn(
    fullLibya((file) => {
      file.events = [event('script', { effects })]
      file.arenas = ['gulf']
    }),
  )
  before(game)
  inject(game, 'script')
  const told = game.state.chronicle.filter(({ step, key }) => step === 'events' && key !== 'chronicle.event')
  return { game, keys: told.map(({ key }) => key.replace('chronicle.', '')) }
}
const holds = ({ world, state }: TestGame, test: Predicate) => holdsTrue(world, state, test)
const score = ({ world, state }: TestGame, what: Measure) => measure(world, state, what)

it('ferryPool: fighters come to stand ready, or no longer; never fewer than none', () => {
  const { game, keys } = happens([
    { do: 'ferryPool', by: 2 },
    { do: 'ferryPool', by: -9 },
    { do: 'ferryPool', by: -1 },
  ])
  expect([game.state.ferry, keys]).toEqual([0, ['ferryPool', 'ferryPool']])
})

it('blockade: the terminals are shut, and open again; once each', () => {
  const { game, keys } = happens([
    { do: 'blockade', by: 'lna' },
    { do: 'blockade', by: 'lna' },
  ])
  expect([game.state.blockade, keys]).toEqual([{ by: 'lna', since: 2 }, ['oilShut']])
  expect(holds(game, { test: 'blockade' })).toBe(true)
  expect(score(game, { measure: 'oil' })).toBe(0)
  const open = happens(
    [{ do: 'blockade', by: null }],
    ({ state }) => (state.blockade = { by: 'lna', since: 1 }),
  )
  expect([open.game.state.blockade, open.keys]).toEqual([null, ['oilOpened']])
  expect(score(open.game, { measure: 'oil' })).toBe(100)
  open.game.area('ajdabiya').control = 'misrata'
  expect(score(open.game, { measure: 'oil', by: 'gna' })).toBe(50)
  expect(happens([{ do: 'blockade', by: null }]).keys).toEqual([])
})

it('invite: a power is there by right, once', () => {
  const { game, keys } = happens([
    { do: 'invite', host: 'gna', power: 'turkey' },
    { do: 'invite', host: 'gna', power: 'turkey' },
  ])
  expect([game.state.invited, keys]).toEqual([{ gna: ['turkey'] }, ['troopsInvited']])
  expect(holds(game, { test: 'invited', host: 'gna', power: 'turkey' })).toBe(true)
  expect(holds(game, { test: 'invited', host: 'gna', power: 'russia' })).toBe(false)
})

it('arena: its track moves, within 0 and 10; one that is not switched on does nothing', () => {
  const { game, keys } = happens([
    { do: 'arena', id: 'gulf', by: 9 },
    { do: 'arena', id: 'gulf', by: 9 },
    { do: 'arena', id: 'afghanistan', by: 1 },
  ])
  expect(game.state.arenas?.['gulf']?.at).toBe(10)
  expect(keys).toEqual(['arenaMoves'])
  expect(game.state.arenas?.['afghanistan']).toBe(undefined)
  expect(holds(game, { test: 'arena', id: 'gulf', atLeast: 10 })).toBe(true)
  expect([
    score(game, { measure: 'arena', id: 'gulf' }),
    score(game, { measure: 'arena', id: 'gulf', low: true }),
  ]).toEqual([100, 0])
})

it('what others did is there to be tested and measured', () => {
  const { game } = happens([])
  expect(holds(game, { test: 'ferried', atLeast: 1 })).toBe(false)
  expect(holds(game, { test: 'channel', way: 'ministry' })).toBe(false)
  Object.assign(game.state, {
    ferried: 3,
    exposed: { uae: 3 },
    redLines: [{ by: 'egypt', areas: ['sirte'], steps: 1, turn: 2 }],
    channel: { way: 'ministry', counts: { ministry: 1, generalStaff: 0 } },
  })
  expect(holds(game, { test: 'ferried', atLeast: 3 })).toBe(true)
  expect(holds(game, { test: 'channel', way: 'ministry' })).toBe(true)
  expect(holds(game, { test: 'exposed', of: 'uae', atLeast: 3 })).toBe(true)
  expect(holds(game, { test: 'redLine', area: 'sirte' })).toBe(true)
  expect(holds(game, { test: 'redLine', area: 'jufra' })).toBe(false)
  const scores = () => (['uae', 'egypt'] as const).map((of) => score(game, { measure: 'undetected', of }))
  expect(scores()).toEqual([25, 100])
  game.state.exposed = { uae: 9 }
  expect(scores()).toEqual([0, 100])
})
