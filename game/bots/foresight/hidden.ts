/** What others keep to themselves, as a seat may suppose it: from the board, the scenario and a generator of its own. */
import { incomeOf } from '../../board/income.ts'
import { stepsOf } from '../../board/forces.ts'
import type { Board, KnownSeat } from '../../model/board.ts'
import type { Formation } from '../../model/formation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Rng, SeatState } from '../../model/state.ts'
import { landOf, mapsOf, seatOf, type World } from '../../scenarios/world.ts'
import { upTo } from './dice.ts'

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value))

/** Steps that are neither on the map nor lost must be somewhere. */
function offMap(world: World, board: Board, seat: ActorId): number {
  const before = seatOf(world, seat).reserve + stepsOf(world.scenario, seat)
  return within(before - stepsOf(board, seat) - (board.lost[seat] ?? 0), world.c.cap.reserve)
}

/** What a turn brings it, and what it may have kept; less what it is known to have sealed. */
function purse(world: World, board: Board, seat: ActorId, dice: Rng): number {
  const seen = board.orders.reduce((sum, each) => sum + (each.seat === seat ? each.cost : 0), 0)
  return within(incomeOf(world, board, seat) + upTo(dice, 3) - seen, world.c.cap.materiel)
}

/** Whoever took ground last turn speaks with its weight: on its map, for all that is known. */
function leverage(world: World, board: Board, seat: ActorId): SeatState['leverage'] {
  const won = Math.max(0, board.gains[seat]?.at(-1) ?? 0) * world.c.leverage.area
  return Object.fromEntries(mapsOf(world).map((map) => [map, within(won, world.c.cap.leverage)]))
}

/** A whole seat: what is known of it stands, the rest is supposed. The seat that looks knows all of its own. */
export function seatOfGuess(
  world: World,
  board: Board,
  seat: ActorId,
  known: KnownSeat,
  dice: Rng,
): SeatState {
  const supposed = {
    materiel: purse(world, board, seat, dice),
    leverage: leverage(world, board, seat),
    reserve: offMap(world, board, seat),
    supply: { ...seatOf(world, seat).supply },
    prediction: null,
    lastKept: 0,
    last: {},
  }
  return { ...supposed, ...known }
}

/** Powers that send people who are nobody's: some of what is off the map may stand with a client in secret. */
export function covertForces(world: World, board: Board, viewer: ActorId, dice: Rng): Formation[] {
  return world.seats
    .filter((seat) => seat !== viewer && seatOf(world, seat).orders.includes('pmc'))
    .flatMap((seat): Formation[] => {
      const places = world.areas.filter(
        (area) =>
          (board.support[seat]?.[board.areas[area]?.control ?? seat] ?? 0) > 0 &&
          landOf(world, area).people > 0,
      )
      const area = places[upTo(dice, Math.max(0, places.length - 1))]
      const there = offMap(world, board, seat) > 0 && upTo(dice, 3) === 0
      return area === undefined || !there
        ? []
        : [{ id: `${seat}-supposed`, owner: seat, kind: 'pmc', steps: 1, area, covert: true }]
    })
}
