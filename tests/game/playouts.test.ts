/** A thousand games of random legal commands: never stuck, nothing lost, everything reached. */
import { beforeAll, describe, expect, it } from 'vitest'
import { clauseKinds } from '../../game/model/clause.ts'
import { Command } from '../../game/model/command.ts'
import { orderKinds } from '../../game/model/order.ts'
import type { State } from '../../game/model/state.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import { handlers } from '../../game/turn/commands.ts'
import { broken, brokenForm, sumsOf } from '../support/invariants.ts'
import { playRandomly, type Step } from '../../server/tools/random/playout.ts'

const games = 1000
const world = worldOf('highway')
const start = sumsOf(setUp(world, 'any').state)

const reached = new Map<string, number>()
const wrong = new Set<string>()
let longest = 0

const reach = (what: string): unknown => reached.set(what, (reached.get(what) ?? 0) + 1)

function noteCommand({ command }: Step): void {
  const parsed = Command.parse(command)
  reach(parsed.type)
  if (parsed.type === 'seal') reach(`order ${parsed.order.kind}`)
  if (parsed.type === 'stance') reach(`stance ${parsed.stance}`)
  if (parsed.type === 'blame') reach(`blame ${parsed.on}`)
}

/** What this turn's offers, orders and agreements came to. */
function noteTurn(state: State): void {
  for (const offer of state.offers) {
    reach(`offer ${offer.status}`)
    for (const { answer } of offer.answers) reach(`answer ${answer}`)
    for (const { kind } of offer.text.clauses) reach(`clause ${kind}`)
  }
  for (const order of state.orders) reach(`order ${order.status}`)
  for (const { status, clauses } of state.agreements) {
    reach(`agreement ${status}`)
    for (const { clause, status: now } of clauses) reach(`agreed ${clause.kind} ${now}`)
  }
}

function play(seed: number): void {
  let phase = ''
  playRandomly(world, seed, {
    before: (_state, step) => noteCommand(step),
    after: (state, { command }) => {
      for (const what of broken(state, start))
        wrong.add(`game ${String(seed)}, ${String(command['type'])}: ${what}`)
      noteTurn(state)
      const now = `${String(state.turn)} ${state.phase}`
      if (now === phase) return
      phase = now
      for (const what of brokenForm(state)) wrong.add(`game ${String(seed)}: ${what}`)
      longest = Math.max(longest, JSON.stringify(state).length)
    },
  })
}

beforeAll(() => {
  for (let seed = 0; seed < games; seed++) play(seed)
}, 600_000)

const missing = (names: readonly string[]) => names.filter((name) => !reached.has(name))

describe(`${String(games)} random games`, () => {
  it('end, and break no invariant', () => {
    expect([...wrong].slice(0, 20)).toEqual([])
    expect(longest).toBeLessThan(30_000)
  })

  it('reach every command', () => {
    expect(missing([...Object.keys(handlers), 'phaseClosed', 'answerLapsed'])).toEqual([])
  })

  it('reach every kind of order, and whatever can become of one', () => {
    expect(missing(orderKinds.map((kind) => `order ${kind}`))).toEqual([])
    expect(
      missing(['sealed', 'stoodDown', 'lapsed', 'climbedDown'].map((status) => `order ${status}`)),
    ).toEqual([])
  })

  it('reach every kind of clause, offered and agreed', () => {
    expect(missing(clauseKinds.map((kind) => `clause ${kind}`))).toEqual([])
    const ends = ['ceasefire running', 'ceasefire broken', 'holdLine running', 'holdLine broken']
    const duties = ['withdrawal kept', 'withdrawal broken', 'separation kept', 'separation lapsed']
    const roads = ['openHighway running', 'openHighway broken', 'jointPatrol running', 'jointPatrol broken']
    const done = ['standDown kept', 'transfer kept']
    expect(missing([...ends, ...duties, ...roads, ...done].map((name) => `agreed ${name}`))).toEqual([])
  })

  it('reach every answer, stance and blame', () => {
    const answers = ['signed', 'refused', 'countered', 'imposed', 'lapsed'].map((name) => `answer ${name}`)
    const stances = ['silent', 'attend', 'press', 'backRefusal'].map((name) => `stance ${name}`)
    const blames = ['power', 'client', 'nobody'].map((name) => `blame ${name}`)
    expect(missing([...answers, ...stances, ...blames])).toEqual([])
  })

  it('reach every fate of an offer and of an agreement', () => {
    const offers = ['open', 'agreed', 'withdrawn', 'climbedDown', 'carriedOut'].map((name) => `offer ${name}`)
    const deals = ['inForce', 'broken', 'wornOut'].map((name) => `agreement ${name}`)
    expect(missing([...offers, ...deals])).toEqual([])
  })
})
