/** Talks that one had closed open again when an offer comes: the rules do it, and the panel says so. */
import { beforeEach, describe, expect, test } from 'vitest'
import { rememberClosing, reopenedBy } from '../../client/talks/reopened.ts'
import { keep } from '../../client/store/keep.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { State } from '../../game/model/state.ts'
import { apply, setup, view } from '../../game/module.ts'

function act(state: State, seat: ActorId, command: object): State {
  const applied = apply(state, seat, { ...command, turn: state.turn, phase: state.phase })
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  return applied.state
}

const text = {
  format: 'bilateral',
  to: ['turkey'],
  clauses: [{ kind: 'holdLine', obligors: ['damascus', 'opposition'] }],
  shows: [],
  guarantors: [],
  leverage: 0,
}

const start = setup('reopened', 'highway')
const closed = act(start, 'turkey', { type: 'ready', ready: true })
const taken = act(closed, 'turkey', { type: 'ready', ready: false })
const offered = (state: State) => act(state, 'damascus', { type: 'offer', text, keep: [] })

/** What Turkey's screen sees, one after the other; the last as the panel shows it. */
function watch(...states: State[]): string[] {
  const views = states.map((state) => view(state, 'turkey'))
  for (const each of views) rememberClosing('m', each, 'turkey')
  const last = views.at(-1)
  return last === undefined ? [] : reopenedBy('m', last, 'turkey').map(({ maker }) => maker)
}

describe('Talks that were closed', () => {
  beforeEach(() => keep.drop('closed.m.1'))

  test('open again by an offer, which is named until it is answered', () => {
    const open = offered(closed)
    expect(watch(closed, open)).toEqual(['damascus'])
    const offer = open.offers.at(-1)?.id
    expect(watch(closed, open, act(open, 'turkey', { type: 'refuse', offer }))).toEqual([])
  })

  test('stay closed while nothing comes', () => {
    expect(watch(closed)).toEqual([])
  })

  test('were opened by oneself: an offer that comes later finds them open', () => {
    expect(watch(closed, taken, offered(taken))).toEqual([])
  })

  test('were never closed: an offer says nothing of it', () => {
    expect(watch(start, offered(start))).toEqual([])
  })
})
