/** A name for all that a seat knows which a forecast hangs on: the thing itself as a text. */
import type { Board } from '../../model/board.ts'
import type { Mind } from '../card.ts'

/** Not on who is ready, nor on texts that are on the tables: those that were signed are agreements. */
export function nameOfView({ world, board, seat, seed }: Mind): string {
  const { id, variant, facts } = world.scenario
  const seats = Object.entries(board.seats).map(([of, each]) => [
    of,
    { ...each, ready: false, prediction: null },
  ])
  const known: Partial<Board> = { ...board }
  delete known.seats
  delete known.offers
  return JSON.stringify([id, variant, facts, seat, seed, seats, known])
}
