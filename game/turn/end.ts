/** The end (R21): totals half on the mean of all Assessments, half on the last; the first ending whose test holds. */
import { emit, type Play } from '../acts/play.ts'
import { holdsTrue } from '../board/predicates.ts'
import { atBorders } from '../board/borders.ts'
import { orderTonight } from '../board/tonight.ts'
import { playOn } from '../aftermath/aftermath.ts'
import { scoreSeat, tenths, weigh } from '../board/measures.ts'
import { draw } from '../board/rng.ts'
import type { ActorId } from '../model/ids.ts'
import { seatOf } from '../scenarios/world.ts'
import { settleAtEnd } from './compliance.ts'

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Objective by objective; deals count on the last Assessment alone. */
export function objectiveResults(play: Pick<Play, 'world' | 'state'>, seat: ActorId): number[] {
  const lines = play.state.scores.map((line) => line[seat] ?? [])
  return seatOf(play.world, seat).objectives.map((objective, index) => {
    const values = lines.map((line) => line[index] ?? 0)
    const last = values.at(-1) ?? 0
    return objective.lastOnly ? last : (mean(values) + last) / 2
  })
}

/**
 * In war whoever confirmed it scores nothing, the other power its worst Assessment, the rest their means to date.
 * Before the first Assessment the other power's worst is nothing too, and the rest have the position as it stands.
 */
function total(play: Play, seat: ActorId): number {
  const { state, world } = play
  if (state.war === null) return weigh(world, seat, objectiveResults(play, seat))
  if (state.war.by.includes(seat)) return 0
  const lines = state.scores.map((line) => weigh(world, seat, line[seat] ?? []))
  if (state.war.pair.split('-').includes(seat)) return lines.length === 0 ? 0 : Math.min(...lines)
  return lines.length === 0 ? weigh(world, seat, scoreSeat(world, state, seat)) : mean(lines)
}

/** The last turn, unless the umpire fixed another; in some variants one in three games ends a turn before. */
export function isLastTurn(play: Play): boolean {
  const { state, world } = play
  const { turns, mayEndEarly } = world.scenario
  if (state.lastTurn !== null) return state.turn >= state.lastTurn
  if (state.turn >= turns) return true
  return mayEndEarly && state.turn === turns - 1 && draw(state, world.c.end.early) === 1
}

/** What later turns would have asked: nobody answers any more, and no turn is weighed against this one. */
function clearDesk({ state }: Play): void {
  state.offers = []
  state.pastAnswers = []
  state.scores = []
  state.missed = {}
  state.reinforced = {}
  state.paidStandDowns = {}
  state.liabilities = []
  for (const seat of Object.values(state.seats)) seat.last = {}
}

export function endGame(play: Play): void {
  const { state, world } = play
  settleAtEnd(play)
  state.phase = 'ended'
  const ending = world.scenario.endings.find((each) => holdsTrue(world, state, each.when))
  const bySeat = <T>(of: (seat: ActorId) => T) =>
    Object.fromEntries(world.seats.map((seat) => [seat, of(seat)]))
  const displaced = world.areas.reduce(
    (sum, area) => sum + (state.areas[area]?.displaced ?? 0) - (world.scenario.areas[area]?.displaced ?? 0),
    0,
  )
  state.result = {
    ending: ending?.id ?? 'none',
    totals: bySeat((seat) => tenths(total(play, seat))),
    objectives: bySeat((seat) => objectiveResults(play, seat).map(tenths)),
    displaced: displaced + atBorders(state, 'total'),
    order: orderTonight(world, state),
    aftermath: playOn(world, state),
  }
  clearDesk(play)
  emit(play, 'end', 'ended', { ending: state.result.ending, displaced: state.result.displaced })
}
