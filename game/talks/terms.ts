/** Terms of a text for a seat: what it does to the seat's objectives, as far as the board's owner sees. */
import { rescore, scoreSeat } from '../board/measures.ts'
import { clamp } from '../acts/levels.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import type { Agreement } from '../model/agreement.ts'
import type { ActorId } from '../model/ids.ts'
import { friends, seatOf, type World } from '../scenarios/world.ts'
import { carriesOut, imagineFought, imagineSigned, imagineTaken } from './imagine.ts'
import { stoppedBy, type Prospect } from './prospects.ts'

export interface Terms {
  /** 0 to 4 and 0 to 4, in units of the formula. */
  readonly benefits: number
  readonly costs: number
  readonly objectives: readonly { objective: number; points: number }[]
}

/** What the seat expects of an attack, objective by objective, in points of 0–100. */
function expected(
  world: World,
  board: Board,
  seat: ActorId,
  prospect: Prospect,
  before: readonly number[],
): number[] {
  const { attack } = prospect
  const taken = rescore(world, imagineTaken(world, board, attack), seat, before, 'control')
  const fought = rescore(world, imagineFought(world, board, attack), seat, before, 'people')
  const { takes, weight } = prospect
  return before.map(
    (score, index) =>
      weight * (takes * ((taken[index] ?? 0) - score) + (1 - takes) * ((fought[index] ?? 0) - score)),
  )
}

/** What stopping the attack is worth: harm avoided counts whole, own gain forgone in part. */
function stopping(
  world: World,
  board: Board,
  seat: ActorId,
  prospect: Prospect,
  before: readonly number[],
): number[] {
  const own = friends(world, prospect.attack.attacker, seat)
  return expected(world, board, seat, prospect, before).map((points) =>
    points > 0 && own ? -points * world.c.acceptance.forgone : -points,
  )
}

/** What the text itself does: withdrawals, routes, patrols, the deal as such. Deals may not last. */
function signing(
  world: World,
  board: Board,
  seat: ActorId,
  agreement: Agreement,
  before: readonly number[],
): number[] {
  const signed = imagineSigned(world, board, agreement)
  const after = carriesOut(agreement)
    ? scoreSeat(world, signed, seat)
    : rescore(world, signed, seat, before, 'signature')
  const { objectives } = seatOf(world, seat)
  return after.map((score, index) => {
    const points = score - (before[index] ?? 0)
    return objectives[index]?.lastOnly === true && points > 0
      ? points * world.c.acceptance.dealDiscount
      : points
  })
}

/** What clauses cost or give beyond objectives, in units of the formula: materiel, a duty that is dear at home. */
const besides = (world: World, board: Board, agreement: Agreement, seat: ActorId): number[] =>
  agreement.clauses.map(({ clause }) => termsOf(clause).worth(world, board, seat, clause, agreement))

export function termsFor(world: World, board: Board, seat: ActorId, agreement: Agreement): Terms {
  const stopped = stoppedBy(world, board, agreement)
  const { objectives } = seatOf(world, seat)
  const before = scoreSeat(world, board, seat)
  const changes = [
    signing(world, board, seat, agreement, before),
    ...stopped.map((each) => stopping(world, board, seat, each, before)),
  ]
  const points = objectives.map((_, index) => changes.reduce((sum, change) => sum + (change[index] ?? 0), 0))
  const inUnits = points.map(
    (each, index) => (each * (objectives[index]?.weight ?? 0) * world.c.acceptance.termsPerPoint) / 100,
  )
  const all = [...inUnits, ...besides(world, board, agreement, seat)]
  const most = world.c.acceptance.termsMost
  return {
    benefits: clamp(
      all.filter((unit) => unit > 0).reduce((sum, unit) => sum + unit, 0),
      0,
      most,
    ),
    costs: clamp(-all.filter((unit) => unit < 0).reduce((sum, unit) => sum + unit, 0), 0, most),
    objectives: points.map((each, objective) => ({ objective, points: Math.round(each) })),
  }
}
