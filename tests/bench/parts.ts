/** What bots live on, part by part: what a seat knows, the formula, what is legal, an act, the end of a turn. Processor time. */
import { applyInPlace } from '../../game/apply.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { act } from '../../game/bots/act.ts'
import { copyOf } from '../../game/bots/foresight/copy.ts'
import { playOut } from '../../game/bots/table.ts'
import { legal } from '../../game/legal.ts'
import type { Board } from '../../game/model/board.ts'
import type { LogEntry } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { State } from '../../game/model/state.ts'
import { gameKeys, worldByKey } from '../../game/scenarios/worlds.ts'
import type { World } from '../../game/scenarios/world.ts'
import { formula } from '../../game/talks/acceptance.ts'
import { readOff } from '../../game/talks/reading.ts'
import { openOffers } from '../../game/talks/signers.ts'
import { setUp } from '../../game/turn/setup.ts'
import { atMost, figure, median, worked, type Row } from './measure.ts'

const goals: Readonly<Record<string, number>> = {
  'idlib-2019:full': 60,
  'tripoli-2019:full': 60,
  'two-theatres-2019:full': 250,
}

/** A game of level-1 bots in every scenario, in its longest variant. */
export function games(): Row[] {
  return gameKeys
    .filter((key) => key.endsWith(':full'))
    .map((key) => {
      const world = worldByKey(key)
      worked(6, (run) => playOut(world, `warm/${run}`))
      const ms = median(worked(15, (run) => playOut(world, `bench/${run}`)))
      const [name, unit] = [key.replace(':full', ''), 'ms of the processor, a game of level 1, median']
      const goal = goals[key]
      return goal === undefined ? figure(name, ms, unit) : atMost(name, Number(ms.toFixed(1)), unit, goal)
    })
}

interface Position {
  readonly state: State
  readonly seat: ActorId
  readonly board: Board
}

/** A command that ends a phase, and the state before it. */
interface Ending {
  readonly before: State
  readonly entry: LogEntry
}

/** Everybody's position before every 25th command of a game, and how its Talks ended. */
function walk(world: World): { positions: Position[]; endings: Ending[] } {
  const { state } = setUp(world, 'bench/1')
  const [positions, endings]: [Position[], Ending[]] = [[], []]
  for (const [index, entry] of playOut(world, 'bench/1').log.entries()) {
    const before = index % 25 === 0 || isLast(state) ? copyOf(state) : null
    if (before !== null && index % 25 === 0)
      for (const seat of world.seats) positions.push({ state: before, seat, board: knownTo(before, seat) })
    const { turn } = state
    applyInPlace(world, state, entry.by, entry.command)
    if (before !== null && state.turn > turn) endings.push({ before, entry })
  }
  return { positions, endings }
}

/** One seat at most is not ready: its word ends the phase. */
const isLast = ({ seats }: State): boolean => Object.values(seats).filter(({ ready }) => !ready).length <= 1

/** Microseconds for one, after as many rounds as let the machine warm up. */
function each<T>(name: string, unit: string, over: readonly T[], read: (one: T) => unknown): Row {
  const once = () => {
    for (const one of over) read(one)
  }
  worked(2, once)
  return figure(name, (1000 * median(worked(5, once))) / Math.max(1, over.length), unit)
}

/** In the largest scenario. */
export function parts(): Row[] {
  const world = worldByKey('two-theatres-2019:full')
  const { positions, endings } = walk(world)
  const offers = positions.flatMap(({ board, seat }): { board: Board; seat: ActorId; offer: Offer }[] =>
    openOffers(board).map((offer) => ({ board, seat, offer })),
  )
  return [
    each('knownTo', 'µs, what a seat knows', positions, ({ state, seat }) => knownTo(state, seat)),
    each('formula', 'µs, one signer of a text', offers, ({ board, seat, offer }) =>
      formula(world, board, offer, seat),
    ),
    each('reading', 'µs, all signers of a text on one reading', offers, ({ board, offer }) => {
      const reading = readOff(world, board)
      return offer.signers.map((signer) => formula(world, board, offer, signer, reading))
    }),
    each('legal', 'µs, templates of a seat', positions.slice(0, 300), ({ board, seat }) =>
      legal(world, board, seat),
    ),
    each('act', 'µs, a bot of level 1', positions, ({ state, board, seat }) =>
      act(world, board, seat, state.rng.seed),
    ),
    each('copy', 'µs, a whole state', positions.slice(0, 50), ({ state }) => copyOf(state)),
    each('turn', 'µs, end of Talks to the next turn, copy included', endings, ({ before, entry }) =>
      applyInPlace(world, copyOf(before), entry.by, entry.command),
    ),
  ]
}
