/** The lesson against the rules: whoever does what it says goes through all of it, in its order, in a real game. */
import { describe, expect, test } from 'vitest'
import { highway } from '../../client/lessons/highway.ts'
import { isOpen, leftOut } from '../../client/lessons/memory.ts'
import { isOver, momentOf, orderOf, stepAt, type Seen, type Step } from '../../client/lessons/step.ts'
import { stageOf } from '../../client/talks/offers.ts'
import { act } from '../../game/bots/act.ts'
import { playOut, type Player } from '../../game/bots/table.ts'
import { legal } from '../../game/legal.ts'
import type { OfferText } from '../../game/model/offer.ts'
import type { Act } from '../../client/store/GameContext.tsx'
import type { Template } from '../../game/model/template.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { openingView } from '../fixtures/opening.ts'
import german from '../../client/i18n/de/lessons.json' with { type: 'json' }
import english from '../../client/i18n/en/lessons.json' with { type: 'json' }

const world = worldOf('highway')
const silent = {
  seat: 'turkey',
  turn: 1,
  act: '',
  line: null,
  terms: null,
  gains: [],
  wants: null,
} as const
const nothingLeft: ReadonlySet<string> = new Set()
const first = (templates: readonly Template[], type: string) =>
  templates.find((template) => template.type === type)?.fixed ?? {}

/** The first package that Turkey may start from, as it stands. */
function packageText(): OfferText {
  const pack = world.scenario.packages.find(({ makers }) => makers.includes('turkey'))
  if (pack === undefined) throw new Error('no package')
  const { clauses, guarantors, to } = pack
  const others = to.filter((seat) => seat !== 'turkey')
  return { format: 'bilateral', to: others, clauses, guarantors, shows: [], leverage: 0 }
}

/** The offer that the panel puts before the reader. */
function waiting(seen: Seen): string {
  const asked = seen.offers.find((offer) => stageOf(seen, offer, 'turkey') === 'answer')
  if (asked === undefined) throw new Error('nothing waits')
  return asked.id
}

/** What the step asks for, as a command. */
function doAs(step: Step, seen: Seen): Act | 'plan' | 'watch' {
  const fixed = (type: string) => first(seen.legal, type)
  const order = seen.orders.find(({ seat, spec }) => seat === seen.viewer && spec.kind === 'stand')
  switch (step.words) {
    case 'answer':
    case 'reply':
      return { type: 'refuse', offer: waiting(seen) }
    case 'show':
      return { type: 'show', order: order?.id ?? '', to: ['russia'] }
    case 'blame': {
      const mine = seen.incidents.find(({ victim, answer }) => victim === seen.viewer && answer === null)
      return { type: 'blame', incident: mine?.id ?? '', on: 'nobody' }
    }
    case 'seal':
      return 'plan'
    case 'predict':
      return { type: 'predict', about: 'russia', will: 'hold', intent: 'Keep Idlib' }
    case 'offer':
      return { type: 'offer', text: packageText(), keep: [] }
    case 'choose':
      return { type: 'climbDown', offer: String(fixed('climbDown')['offer']) }
    default:
      return step.at.phase === 'resolution' ? 'watch' : { type: 'ready', ready: true }
  }
}

/** One who does what the lesson says; notes each step as it comes up, and those that were done on the way to the next. */
function pupil() {
  const came: Step[] = []
  let watched = 0
  const note = (seen: Seen): Step | null => {
    const step = highway[stepAt(highway, seen, nothingLeft)] ?? null
    if (step !== null && came.at(-1) !== step) {
      expect(step.done(seen), `${step.id} is not done before it is asked`).toBe(false)
      came.push(step)
    }
    return step
  }
  const player: Player = (_, board, seat, seed) => {
    const seen = (): Seen => ({ ...board, viewer: seat, legal: legal(world, board, seat), watched })
    let step = note(seen())
    while (step !== null && doAs(step, seen()) === 'watch') {
      watched = board.turn - 1
      expect(step.done(seen())).toBe(true)
      step = note(seen())
    }
    if (step === null) return null
    const told = doAs(step, seen())
    if (told === 'plan') return act(world, board, seat, seed)
    if (told === 'watch') return null
    const { turn, phase } = board
    return { reason: silent, command: { ...told, turn, phase } }
  }
  return { came, player }
}
const games = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => {
  const { came, player } = pupil()
  const played = playOut(world, `lesson/${seed}`, { turkey: player })
  return { seed, came, played }
})

describe.each(games)('game $seed', ({ came, played }) => {
  test('goes to the end', () => {
    expect(played.state.phase).toBe('ended')
  })

  test('brings every step that asks no condition, in the order of the lesson', () => {
    const always = highway
      .filter(({ when, at }) => when === undefined && at.phase !== 'end')
      .map(({ id }) => id)
    // The last Resolution is watched after the end: no bot is asked then.
    const asked = came.map(({ id }) => id).filter((id) => always.includes(id))
    expect([...new Set(asked)]).toEqual(always.filter((id) => id !== 'watch4'))
  })

  test('moments only go on', () => {
    const moments = came.map(({ at }) => orderOf(at))
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  })
})

test('the conditional steps come in some game: an answer, blame', () => {
  const all = new Set(games.flatMap(({ came }) => came.map(({ words }) => words)))
  for (const words of ['answer', 'show', 'offer', 'reply', 'blame']) expect(all).toContain(words)
})

test('an order that is taken back brings its step back', () => {
  const seen = (orders: Seen['orders']): Seen => ({
    turn: 2,
    phase: 'planning',
    viewer: 'turkey',
    watched: 1,
    orders,
    offers: [],
    incidents: [],
    seats: {},
    legal: [],
    support: {},
  })
  const at = (orders: Seen['orders']) => highway[stepAt(highway, seen(orders), nothingLeft)]?.id
  const order = openingView().orders.find(({ seat, status }) => seat === 'turkey' && status === 'sealed')
  if (order === undefined) throw new Error('nothing is sealed in the opening')
  expect(at([])).toBe('seal')
  expect(at([order])).toBe('predict')
  expect(at([])).toBe('seal')
  expect(highway[stepAt(highway, seen([]), new Set(['seal']))]?.id).toBe('predict')
})

test('a Resolution comes before the phase that is open, the end after the last one', () => {
  expect(momentOf({ turn: 2, phase: 'planning', watched: 0 })).toEqual({ turn: 1, phase: 'resolution' })
  expect(momentOf({ turn: 2, phase: 'planning', watched: 1 })).toEqual({ turn: 2, phase: 'planning' })
  expect(momentOf({ turn: 4, phase: 'ended', watched: 3 })).toEqual({ turn: 4, phase: 'resolution' })
  expect(momentOf({ turn: 4, phase: 'ended', watched: 4 })).toEqual({ phase: 'end' })
  const end = { turn: 4, phase: 'ended' as const, watched: 4 }
  const step = highway.find(({ id }) => id === 'watch4')
  expect(
    step !== undefined &&
      isOver(step.at, {
        ...end,
        viewer: 'turkey',
        orders: [],
        offers: [],
        incidents: [],
        seats: {},
        legal: [],
        support: {},
      }),
  ).toBe(true)
})

test('what is kept of it', () => {
  expect(isOpen(null)).toBe(false)
  expect(isOpen('open show')).toBe(true)
  expect(isOpen('closed show')).toBe(false)
  expect([...leftOut('open show seal')]).toEqual(['show', 'seal'])
})

test.each([
  ['en', english.step],
  ['de', german.step],
])('every step has its words, and every word its step: %s', (_, words) => {
  expect(Object.keys(words).toSorted()).toEqual([...new Set(highway.map((step) => step.words))].toSorted())
})
