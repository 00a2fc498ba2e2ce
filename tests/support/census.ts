/** Random games counted: what they reached, what they broke, how large their states grew. */
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { clauseKinds } from '../../game/model/clause.ts'
import { Command } from '../../game/model/command.ts'
import type { ScenarioFile } from '../../game/model/scenario.ts'
import { orderKinds } from '../../game/model/order.ts'
import { stances } from '../../game/model/offer.ts'
import type { State } from '../../game/model/state.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import type { World } from '../../game/scenarios/world.ts'
import { setUp } from '../../game/turn/setup.ts'
import { handlers } from '../../game/turn/commands.ts'
import { playRandomly, type Step } from '../../server/tools/random/playout.ts'
import { linkedWorld } from '../game/linked.ts'
import { eightSeats } from '../game/worlds.ts'
import { broken, brokenEnd, brokenForm, promisesTooMuch, sumsOf, told, withArrivals } from './invariants.ts'

/** Both maps with everything that full mode opens: arenas, and a motion that seats may bring. */
function open(file: ScenarioFile): void {
  for (const variant of file.variants) variant.mode = 'full'
  file.arenas = ['gulf']
  file.motions = [
    {
      id: 'callForTruce',
      title: { en: 'A truce', de: 'Eine Waffenruhe' },
      about: { en: 'A call.', de: 'Ein Aufruf.' },
      sponsors: ['russia', 'convenor'],
      for: 9,
      passed: [],
      failed: [],
      claims: ['design'],
    },
  ]
}

/** Every variant that ships with random games of its own, and a world in which every seat has every order. */
export const worlds: Readonly<Record<string, () => World>> = {
  highway: () => worldByKey('highway'),
  class: () => worldByKey('idlib-2019'),
  full: () => worldByKey('idlib-2019:full'),
  short: () => worldByKey('idlib-2019:short'),
  eightSeats: () => eightSeats(),
  linked: () => linkedWorld(open),
  tripoli: () => worldByKey('tripoli-2019'),
}

export interface Census {
  games: number
  commands: number
  /** How often each thing happened. */
  readonly reached: Map<string, number>
  /** What was broken, with the first game and command in which it was. */
  readonly wrong: Map<string, string>
  /** Characters of JSON: at the end of a game at most, and at any change of phase. */
  largest: number
}

export const newCensus = (): Census => ({
  games: 0,
  commands: 0,
  reached: new Map(),
  wrong: new Map(),
  largest: 0,
})

const reach = ({ reached }: Census, what: string): unknown => reached.set(what, (reached.get(what) ?? 0) + 1)

function noteCommand(census: Census, { command }: Step): void {
  const parsed = Command.parse(command)
  census.commands += 1
  reach(census, parsed.type)
  if (parsed.type === 'seal') reach(census, `order ${parsed.order.kind}`)
  if (parsed.type === 'stance') reach(census, `stance ${parsed.stance}`)
  if (parsed.type === 'blame') reach(census, `blame ${parsed.on}`)
  if (parsed.type === 'offer' || parsed.type === 'counter')
    for (const { kind } of parsed.text.clauses) reach(census, `clause ${kind}`)
}

/** What a turn's offers, orders and agreements came to, as each phase ends. */
function notePhase(census: Census, state: State): void {
  for (const offer of state.offers) {
    reach(census, `offer ${offer.status}`)
    for (const { answer } of offer.answers) reach(census, `answer ${answer}`)
  }
  for (const order of state.orders) reach(census, `order ${order.status}`)
  for (const { status, clauses } of state.agreements) {
    reach(census, `agreement ${status}`)
    for (const { clause, status: now } of clauses) reach(census, `agreed ${clause.kind} ${now}`)
  }
}

/** Offers and orders of a turn are gone when the next one opens: the chronicle keeps what became of them. */
const noteEntries = (census: Census, entries: readonly ChronicleEntry[]): void =>
  entries.forEach(({ key }) => reach(census, key))

export function playInto(census: Census, world: World, seed: number): void {
  const where = `${world.scenario.id} ${world.scenario.variant}, game ${String(seed)}`
  const complain = (what: string, { by, command }: Step) => {
    if (!census.wrong.has(what)) census.wrong.set(what, `${where}, ${by} ${JSON.stringify(command)}`)
  }
  let sums = sumsOf(setUp(world, 'any').state)
  let phase = ''
  const end = playRandomly(world, seed, {
    before: (state, step) => {
      noteCommand(census, step)
      if (step.command['type'] === 'ready' || step.by === 'host') notePhase(census, state)
    },
    after: (state, step, entries) => {
      sums = withArrivals(sums, entries)
      noteEntries(census, entries)
      for (const what of broken(world, state, sums)) complain(what, step)
      if (step.command['type'] === 'seal' && step.by !== 'host' && promisesTooMuch(state, step.by))
        complain(`${step.by} promised more than its reserve`, step)
      const now = `${String(state.turn)} ${state.phase}`
      if (now === phase) return
      phase = now
      for (const what of [...brokenForm(state), ...told(world, state)]) complain(what, step)
      census.largest = Math.max(census.largest, JSON.stringify(state).length)
    },
  })
  notePhase(census, end)
  for (const what of brokenEnd(world, end)) complain(what, { by: 'host', command: { type: 'end' } })
  census.games += 1
}

const all = (word: string, names: readonly string[]) => names.map((name) => `${word} ${name}`)

/** What random games have to reach, all worlds together. */
export const wanted: Readonly<Record<string, readonly string[]>> = {
  commands: [...Object.keys(handlers), 'phaseClosed', 'answerLapsed', 'inject', 'fixEnd', 'botLevels'],
  orders: all('order', orderKinds),
  'what becomes of orders': all('order', ['sealed', 'stoodDown', 'lapsed', 'climbedDown', 'done']),
  clauses: all('clause', clauseKinds),
  answers: [
    ...all('answer', ['signed', 'refused', 'countered', 'imposed', 'lapsed']),
    ...all('stance', stances),
    ...all('blame', ['power', 'client', 'nobody']),
  ],
  'what becomes of offers': [
    ...all('offer', ['open', 'agreed', 'withdrawn', 'climbedDown']),
    'chronicle.carriesOut',
    'chronicle.offerExpired',
  ],
  'what becomes of agreements': all('agreement', ['inForce', 'broken', 'wornOut']),
}

export const missing = ({ reached }: Census, names: readonly string[]): string[] =>
  names.filter((name) => !reached.has(name))
