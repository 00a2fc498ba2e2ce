/** Terms of a text for a seat: what it does to the seat's objectives, as far as the board's owner sees. */
import { scoreObjective, touches, type Change } from '../board/measures.ts'
import { clamp } from '../acts/levels.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import type { Agreement } from '../model/agreement.ts'
import type { ActorId } from '../model/ids.ts'
import { friends, seatOf, type World } from '../scenarios/world.ts'
import { carriesOut } from './imagine.ts'
import { readOff, type Draft, type Reading, type Stopped } from './reading.ts'

export interface Terms {
  /** 0 to 4 and 0 to 4, in units of the formula. */
  readonly benefits: number
  readonly costs: number
  readonly objectives: readonly { objective: number; points: number }[]
}

type Scores = (objective: number) => number

/** What the seat gains objective by objective, in points of 0–100; what a change of that kind cannot touch is not read. */
function gains(world: World, seat: ActorId, before: Scores, change: Change, imagined: () => Board): number[] {
  return seatOf(world, seat).objectives.map((objective, index) =>
    touches(change, objective) ? scoreObjective(world, imagined(), objective) - before(index) : 0,
  )
}

/** What the seat expects of an attack, objective by objective. */
function expected(
  world: World,
  seat: ActorId,
  { takes, weight, taken, fought }: Stopped,
  before: Scores,
): number[] {
  const won = gains(world, seat, before, 'control', taken)
  const lost = gains(world, seat, before, 'people', fought)
  return won.map((points, index) => weight * (takes * points + (1 - takes) * (lost[index] ?? 0)))
}

/** What stopping the attack is worth: harm avoided counts whole, own gain forgone in part. */
function stopping(world: World, seat: ActorId, attack: Stopped, before: Scores): number[] {
  const own = friends(world, attack.attack.attacker, seat)
  return expected(world, seat, attack, before).map((points) =>
    points > 0 && own ? -points * world.c.acceptance.forgone : -points,
  )
}

/** What the text itself does: withdrawals, routes, patrols, the deal as such. Deals may not last. */
function signing(world: World, seat: ActorId, { agreement, signed }: Draft, before: Scores): number[] {
  const { objectives } = seatOf(world, seat)
  return gains(world, seat, before, carriesOut(agreement) ? 'duties' : 'signature', signed).map(
    (points, index) =>
      objectives[index]?.lastOnly === true && points > 0 ? points * world.c.acceptance.dealDiscount : points,
  )
}

/** What clauses cost or give beyond objectives, in units of the formula: materiel, a duty that is dear at home. */
const besides = (world: World, board: Board, agreement: Agreement, seat: ActorId): number[] =>
  agreement.clauses.map(({ clause }) => termsOf(clause).worth(world, board, seat, clause, agreement))

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

export function termsOn(world: World, board: Board, seat: ActorId, draft: Draft, reading: Reading): Terms {
  const { objectives } = seatOf(world, seat)
  const before = reading.score(seat)
  const changes = [
    signing(world, seat, draft, before),
    ...draft.stopped().map((each) => stopping(world, seat, each, before)),
  ]
  const points = objectives.map((_, index) => sumOf(changes.map((change) => change[index] ?? 0)))
  const inUnits = points.map(
    (each, index) => (each * (objectives[index]?.weight ?? 0) * world.c.acceptance.termsPerPoint) / 100,
  )
  const all = [...inUnits, ...besides(world, board, draft.agreement, seat)]
  const most = world.c.acceptance.termsMost
  return {
    benefits: clamp(sumOf(all.filter((unit) => unit > 0)), 0, most),
    costs: clamp(-sumOf(all.filter((unit) => unit < 0)), 0, most),
    objectives: points.map((each, objective) => ({ objective, points: Math.round(each) })),
  }
}

/** The same of an agreement that is only thought of. */
export function termsFor(world: World, board: Board, seat: ActorId, agreement: Agreement): Terms {
  const reading = readOff(world, board)
  return termsOn(world, board, seat, reading.draftOf(agreement), reading)
}
