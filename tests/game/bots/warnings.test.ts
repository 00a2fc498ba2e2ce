/** What the adviser would stop somebody from doing: clear blunders and nothing milder, from the seat's view alone. */
import { describe, expect, test } from 'vitest'
import { applyInPlace } from '../../../game/apply.ts'
import { counselOn, doubts } from '../../../game/bots/counsel.ts'
import { playOut } from '../../../game/bots/table.ts'
import { thresholds, warningsOf } from '../../../game/bots/warnings.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { SeatCommand } from '../../../game/model/command.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import type { AcceptanceTerms } from '../../../game/model/wire.ts'
import { previewOrder, read } from '../../../game/preview.ts'
import { seatOf } from '../../../game/scenarios/world.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'
import { strongest } from '../../../game/talks/lines.ts'
import { setUp } from '../../../game/turn/setup.ts'

const world = worldByKey('idlib-2019:full')

interface Met {
  readonly state: State
  readonly seat: ActorId
  readonly command: SeatCommand
  readonly warnings: readonly string[]
}

const keysOf = (state: State, seat: ActorId, command: SeatCommand): string[] =>
  warningsOf(world, knownTo(state, seat), seat, command).map(({ key }) => key.replace('adviser:before.', ''))

/** Every command of some games of bots, with what the adviser would have said before it. */
const met: Met[] = ['one', 'two', 'three'].flatMap((seed) => {
  const { log } = playOut(world, seed)
  const { state } = setUp(world, seed)
  return log.flatMap(({ by, command }) => {
    const found =
      by === 'host' || command.type === 'phaseClosed' || !('type' in command)
        ? []
        : [{ by, command, before: structuredClone(state) }]
    applyInPlace(world, state, by, structuredClone(command))
    return found.flatMap(({ command: given, before }) => {
      const seat = by
      if (
        seat === 'host' ||
        given.type === 'answerLapsed' ||
        given.type === 'inject' ||
        given.type === 'fixEnd' ||
        given.type === 'botLevels'
      )
        return []
      return [{ state: before, seat, command: given, warnings: keysOf(before, seat, given) }]
    })
  })
})
const of = <T extends SeatCommand['type']>(type: T) => met.filter(({ command }) => command.type === type)

describe('in games of bots', () => {
  test('a seal is warned of where the attack has one chance in four, or breaks a text; and only there', () => {
    const said = new Set<string>()
    for (const { state, seat, command, warnings } of of('seal')) {
      if (command.type !== 'seal') continue
      const { odds } = previewOrder(world, state, seat, command.order)
      expect(warnings.includes('odds')).toBe(odds !== null && odds.takes < thresholds.odds)
      warnings.forEach((each) => said.add(each))
    }
    expect(said.size).toBeGreaterThan(0)
  })

  test('a signature is warned of where the formula would hardly give it', () => {
    for (const { state, seat, command, warnings } of of('sign')) {
      if (command.type !== 'sign') continue
      const offer = state.offers.find(({ id }) => id === command.offer)
      const own = offer && read(world, state, seat, offer).terms.find((each) => each.seat === seat)
      expect(warnings.includes('sign')).toBe((own?.x ?? 0) < thresholds.sign)
    }
    expect(of('sign').length).toBeGreaterThan(3)
  })

  test('most of what bots do is no blunder', () => {
    const warned = met.filter(({ warnings }) => warnings.length > 0)
    expect(warned.length / met.length).toBeLessThan(0.1)
  })

  test('it never speaks of what is nobody’s act', () => {
    for (const type of ['predict', 'supply', 'stance', 'show'] as const)
      expect(of(type).flatMap(({ warnings }) => warnings)).toEqual([])
  })
})

/** A state of the first Talks with Turkey asked. */
function asked(): { state: State; offer: string } {
  const { state } = setUp(world, 'asked')
  const offer = state.offers.find(({ maker, signers }) => maker === 'russia' && signers.includes('turkey'))
  if (offer === undefined) throw new Error('no offer')
  return { state, offer: offer.id }
}
const ready = (phase: 'planning' | 'talks', turn: number): SeatCommand => ({
  type: 'ready',
  turn,
  phase,
  ready: true,
})

describe('by hand', () => {
  test('Talks are not closed over an open offer unwarned', () => {
    const { state, offer } = asked()
    expect(keysOf(state, 'turkey', ready('talks', state.turn))).toEqual(['open'])
    applyInPlace(world, state, 'turkey', { type: 'refuse', turn: state.turn, phase: 'talks', offer })
    const own = state.offers.filter(({ status }) => status === 'open')
    own.forEach((each) => (each.status = 'withdrawn'))
    expect(keysOf(state, 'turkey', ready('talks', state.turn))).toEqual([])
  })

  test('to open them again is nothing to warn of', () => {
    const { state } = asked()
    expect(keysOf(state, 'turkey', { type: 'ready', turn: 1, phase: 'talks', ready: false })).toEqual([])
  })

  test('a no that costs home is warned of where home is scarce, and not where a delegation excuses it', () => {
    const { state, offer } = asked()
    const refuse: SeatCommand = { type: 'refuse', turn: state.turn, phase: 'talks', offer }
    const found = state.offers.find(({ id }) => id === offer)
    const own = state.seats.turkey
    if (found === undefined || own === undefined) throw new Error('nobody asked')
    expect(keysOf(state, 'turkey', refuse)).toEqual([])
    found.text.leverage = 2
    own.home = 3
    expect(keysOf(state, 'turkey', refuse)).toEqual(['home'])
    own.last = { ...own.last, delegation: state.turn }
    expect(keysOf(state, 'turkey', refuse)).toEqual([])
  })

  test('an incident that waits is named before Planning is closed', () => {
    const planning = met.find(({ state }) => state.phase === 'planning')
    if (planning === undefined) throw new Error('no Planning')
    const state = structuredClone(planning.state)
    state.choices = []
    state.incidents = []
    expect(keysOf(state, 'turkey', ready('planning', state.turn))).toEqual([])
    state.incidents.push({
      id: 'x',
      turn: state.turn,
      victim: 'turkey',
      power: 'russia',
      client: 'damascus',
      area: 'idlib',
      steps: 1,
      answer: null,
      revealed: false,
      settled: false,
    })
    expect(keysOf(state, 'turkey', ready('planning', state.turn))).toEqual(['incident'])
    expect(keysOf(state, 'russia', ready('planning', state.turn))).toEqual([])
  })
})

const terms = (x: number, part: Partial<AcceptanceTerms> = {}): AcceptanceTerms => ({
  seat: 'damascus',
  benefits: 0,
  costs: 0,
  trust: 1,
  weight: 1,
  momentum: 0,
  room: 0,
  push: 0,
  leverage: 0,
  posture: 0,
  channel: 0,
  steadiness: 1,
  x,
  chance: 500,
  objectives: [],
  ...part,
})
const aims = seatOf(world, 'damascus').objectives
const put = { aims, waits: [], mayCounter: true, impositions: [] }

describe('its word on a text', () => {
  test.each([
    [0.4, 'sign'],
    [0.3, 'counter'],
    [-1.3, 'counter'],
    [-1.5, 'refuse'],
  ])('at x = %d: %s', (x, advice) => {
    expect(counselOn({ ...put, own: terms(x) }).advice).toBe(advice)
  })

  test('without a counter-offer left it refuses; with patrons to hear it waits; overruled anyway it signs', () => {
    expect(counselOn({ ...put, own: terms(0), mayCounter: false }).advice).toBe('refuse')
    expect(counselOn({ ...put, own: terms(2), waits: ['russia'] })).toEqual({
      advice: 'wait',
      why: { of: 'patrons', patrons: ['russia'] },
    })
    const by = {
      client: 'damascus',
      imposers: ['russia'],
      s: 6,
      d: 8,
      passes: true,
      imposable: true,
    } as const
    expect(counselOn({ ...put, own: terms(-2), impositions: [by] })).toEqual({
      advice: 'sign',
      why: { of: 'overruled', by: ['russia'] },
    })
  })

  test('its reason is the heaviest line on that side; of gains and losses the aim', () => {
    const own = terms(-1, {
      costs: 1.5,
      momentum: 1,
      push: 0.5,
      objectives: [
        { objective: 0, points: -10 },
        { objective: 1, points: 4 },
      ],
    })
    expect(strongest(own, aims, 'against')).toMatchObject({ of: 'aim', objective: 0 })
    expect(strongest(own, aims, 'for')).toEqual({ of: 'push' })
    expect(strongest(terms(0, { momentum: 1 }), aims, 'against')).toEqual({ of: 'momentum' })
    expect(strongest(terms(0, { costs: 1 }), aims, 'against')).toEqual({ of: 'rest' })
    expect(strongest(terms(0), aims, 'for')).toEqual({ of: 'nothing' })
  })

  test('who will hardly sign is named, the least likely first, the reader never', () => {
    const all = [
      terms(-1, { chance: 200 }),
      terms(-2, { seat: 'russia', chance: 100, room: 1 }),
      terms(-3, { seat: 'turkey', chance: 50 }),
      terms(1, { seat: 'iran', chance: 700 }),
    ]
    const found = doubts({ terms: all }, 'turkey', () => aims)
    expect(found.map(({ seat }) => seat)).toEqual(['russia', 'damascus'])
    expect(found[0]?.why).toEqual({ of: 'room' })
  })
})
