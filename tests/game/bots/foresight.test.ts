/** What a seat supposes of what it cannot see, and how it plays that on. */
import { describe, expect, it } from 'vitest'
import { guess } from '../../../game/bots/foresight/guess.ts'
import { playOn } from '../../../game/bots/foresight/playOn.ts'
import { sealForOthers } from '../../../game/bots/foresight/sealFor.ts'
import { worth } from '../../../game/bots/foresight/worth.ts'
import { begun, playFrom } from '../../../game/bots/table.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { seedWords } from '../../../game/board/rng.ts'
import { State } from '../../../game/model/state.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'

const keys = ['highway', 'idlib-2019:full', 'tripoli-2019:full', 'astana-2017', 'intervention-2015']

/** Positions of a game of bots: in Planning and in Talks, with all that lies sealed and on the tables. */
function positions(world: World): State[] {
  const found: State[] = []
  let seen = 0
  playFrom(world, begun(world, 'foresight'), {}, ({ state, log }) => {
    if (log.length - seen > 40 && state.phase !== 'ended') {
      found.push(structuredClone(state))
      seen = log.length
    }
    return false
  })
  return found.filter((_, index) => index % 7 === 0)
}

/** The same position for the seat, and everything else different. */
function otherwise(state: State, seat: ActorId): State {
  const other = structuredClone(state)
  other.rng = { seed: seedWords('other'), state: seedWords('others'), draws: null, used: 7 }
  for (const [id, each] of Object.entries(other.seats))
    if (id !== seat)
      Object.assign(each, { materiel: 12 - each.materiel, reserve: 0, leverage: {}, supply: {} })
  other.orders = other.orders.filter((each) => each.seat === seat || each.shownTo.includes(seat))
  other.formations = other.formations.filter((each) => each.covert !== true || each.owner === seat)
  other.pastAnswers = other.pastAnswers.filter((each) => each.maker === seat)
  return Object.assign(other, { missed: {}, liabilities: [], scores: [], lastTurn: 9, chronicle: [] })
}

describe.each(keys)('a guess in %s', (key) => {
  const world = worldByKey(key)
  const all = positions(world)
  const each = (what: (state: State, seat: ActorId) => void) => {
    for (const state of all) for (const seat of world.seats) what(state, seat)
  }

  it('is a whole state', () => {
    each((state, seat) => {
      expect(State.safeParse(guess(world, knownTo(state, seat), seat, 's')).error).toBeUndefined()
    })
  })

  it('looks to the seat as the position does', () => {
    each((state, seat) => {
      const { seats, ...seen } = knownTo(guess(world, knownTo(state, seat), seat, 's'), seat)
      expect({ ...seen, seats }).toEqual(knownTo(state, seat))
    })
  })

  it('is the same whatever is hidden from the seat', () => {
    each((state, seat) => {
      const there = otherwise(state, seat)
      expect(knownTo(there, seat)).toEqual(knownTo(state, seat))
      expect(guess(world, knownTo(there, seat), seat, 's')).toEqual(
        guess(world, knownTo(state, seat), seat, 's'),
      )
    })
  })

  it('does not change the view that it is made from, nor what is played on from it', () => {
    const [state] = all
    const seat = world.seats[0]
    if (state === undefined || seat === undefined) throw new Error('no position')
    const before = structuredClone(state)
    playOn(world, guess(world, knownTo(state, seat), seat, 's'), { to: 'turnEnd' })
    expect(state).toEqual(before)
  })

  it('can be played on', () => {
    each((state, seat) => {
      const board = knownTo(state, seat)
      const imagined = sealForOthers(world, guess(world, board, seat, 's'), seat)
      const { state: after } = playOn(world, imagined, { to: 'turnEnd' })
      expect(after.phase === 'ended' || after.turn === state.turn + 1).toBe(true)
      expect(worth(world, after, seat)).toBeGreaterThanOrEqual(0)
      expect(worth(world, after, seat)).toBeLessThanOrEqual(100)
    })
  })
})

describe('in a guess', () => {
  const world = worldByKey('tripoli-2019:full')
  const { state } = begun(world, 'salt')
  const made = (salt: string) => guess(world, knownTo(state, 'gna'), 'gna', salt)

  it('one salt supposes one thing, another another', () => {
    expect(made('a')).toEqual(made('a'))
    expect(made('a').seats).not.toEqual(made('b').seats)
    expect(made('a').rng).not.toEqual(made('b').rng)
  })

  it('nothing of the chance of the match is known', () => {
    expect(made('a').rng.seed).not.toEqual(state.rng.seed)
  })

  it('others have sealed what their cards would', () => {
    const imagined = sealForOthers(world, made('a'), 'gna')
    expect(imagined.orders.some(({ seat }) => seat !== 'gna' && seat !== 'lna')).toBe(true)
    expect(imagined.orders.filter(({ seat }) => seat === 'gna')).toEqual(
      state.orders.filter(({ seat }) => seat === 'gna'),
    )
  })
})

it('the worth of a game that was played to its end is its result', () => {
  const world = worldByKey('highway')
  const { state } = playFrom(world, begun(world, 'worth'))
  for (const seat of world.seats) expect(worth(world, state, seat)).toBe(state.result?.totals[seat])
})
