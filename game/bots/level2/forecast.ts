/** What the turn would bring a seat with these orders of its own, if the others do what their cards say. */
import { pay } from '../../acts/levels.ts'
import { attackOf, defenders, odds, type Attack } from '../../board/battle.ts'
import { reinforced } from '../../board/coming.ts'
import { totalSteps } from '../../board/forces.ts'
import { scoreObjective, scoreSeat, touches, type Change } from '../../board/measures.ts'
import { stands } from '../../board/orders.ts'
import type { Board } from '../../model/board.ts'
import type { ActorId } from '../../model/ids.ts'
import type { OrderSpec } from '../../model/order.ts'
import type { Rng, State } from '../../model/state.ts'
import { sealOrder } from '../../orders/seal.ts'
import { seatOf, type World } from '../../scenarios/world.ts'
import { imagineFought, imagineTaken } from '../../talks/imagine.ts'
import { settleTurn } from '../../turn/assessment.ts'
import { attachSupport } from '../../turn/closePlanning.ts'
import { brokenBefore } from '../../turn/compliance.ts'
import { resolve } from '../../turn/resolution.ts'
import { aimsAt } from '../foresight/aims.ts'
import { copyOf } from '../foresight/copy.ts'
import { means } from './means.ts'

export interface Forecast {
  /** Objective by objective, 0–100. */
  readonly scores: readonly number[]
  /** Weighted, with what the seat has left for later turns. */
  readonly value: number
}

/** Objective by objective, what an attack by anybody is expected to change for the seat. */
function expected(
  world: World,
  board: Board,
  seat: ActorId,
  attack: Attack,
  takes: number,
  before: readonly number[],
): number[] {
  const [taken, fought] = [imagineTaken(world, board, attack), imagineFought(world, board, attack)]
  const share = takes / 1000
  return seatOf(world, seat).objectives.map((objective, index) => {
    const by = (change: Change, then: Board) =>
      touches(change, objective) ? scoreObjective(world, then, objective) - (before[index] ?? 0) : 0
    return share * by('control', taken) + (1 - share) * by('people', fought)
  })
}

/** Steps that an attack is expected to cost the seat, as attacker or as one of those attacked. */
function stepsLost(
  world: World,
  board: Board,
  seat: ActorId,
  attack: Attack,
  results: readonly string[],
): number {
  const { attackerLosses, defenderLosses } = world.c.battle
  const mean = (table: Readonly<Record<string, number>>) =>
    results.reduce((sum, each) => sum + (table[each] ?? 0), 0) / results.length
  if (attack.attacker === seat) return mean(attackerLosses)
  const there = defenders(world, board, attack.target, attack.attacker)
  const own = totalSteps(there.filter(({ owner }) => owner === seat))
  return own === 0 ? 0 : (mean(defenderLosses) * own) / totalSteps(there)
}

/** Objective by objective, what one step less is to the seat. */
function perStep(world: World, state: State, seat: ActorId, before: readonly number[]): number[] {
  const one = state.formations.find((each) => each.owner === seat && each.steps > 0)
  if (one === undefined) return before.map(() => 0)
  const fewer: Board = {
    ...state,
    formations: state.formations.map((each) => (each === one ? { ...each, steps: each.steps - 1 } : each)),
    lost: { ...state.lost, [seat]: (state.lost[seat] ?? 0) + 1 },
  }
  return scoreSeat(world, fewer, seat).map((score, index) => score - (before[index] ?? 0))
}

interface Fought {
  /** Objective by objective, points. */
  readonly points: readonly number[]
  readonly steps: number
}

/** Battles are weighed by their odds, not by a throw: their orders are taken off the board. */
function battles(world: World, state: State, seat: ActorId): Fought {
  const attacks = state.orders.filter(stands).flatMap((order) => {
    const attack = attackOf(state, order)
    return attack === null ? [] : [{ order, attack }]
  })
  const before = scoreSeat(world, state, seat)
  const points = before.map(() => 0)
  const board = reinforced(state)
  let steps = 0
  for (const { attack } of attacks) {
    const { takes, results } = odds(world, board, attack)
    steps += stepsLost(world, board, seat, attack, results)
    for (const [index, each] of expected(world, board, seat, attack, takes, before).entries())
      points[index] = (points[index] ?? 0) + each
  }
  const each = steps > 0 ? perStep(world, state, seat, before) : []
  for (const { order } of attacks) order.status = 'done'
  return { points: points.map((all, index) => all + steps * (each[index] ?? 0)), steps }
}

const within = (score: number): number => Math.max(0, Math.min(100, score))

/** The turn played out on a copy of the guess: Talks pass in silence, battles go as their odds say. */
export function forecast(
  world: World,
  guessed: State,
  seat: ActorId,
  orders: readonly OrderSpec[],
  dice: Rng = guessed.rng,
): Forecast {
  const state = copyOf({ ...guessed, rng: dice })
  const play = { world, state, fresh: [] }
  for (const spec of orders) {
    const sealed = sealOrder(world, state.turn, seat, spec, false)
    pay(play, seat, -sealed.cost)
    state.orders.push(sealed)
  }
  attachSupport(play)
  const { points, steps } = battles(world, state, seat)
  const known = brokenBefore(play)
  resolve(play)
  settleTurn(play, known)
  const scores = scoreSeat(world, state, seat).map((score, index) => within(score + (points[index] ?? 0)))
  return { scores, value: aimsAt(world, seat, scores, state.turn) + means(world, state, seat, steps) }
}
