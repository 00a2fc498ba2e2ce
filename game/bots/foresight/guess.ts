/**
 * A whole state that fits what a seat knows (R19): its own secrets as they are, those of others supposed. It is made of
 * the view alone, so that it cannot tell more than the view does, whatever the truth is.
 */
import type { Board } from '../../model/board.ts'
import { actors, type ActorId } from '../../model/ids.ts'
import type { Rng, State } from '../../model/state.ts'
import type { World } from '../../scenarios/world.ts'
import { copyOf } from './copy.ts'
import { diceFor } from './dice.ts'
import { covertForces, seatOfGuess } from './hidden.ts'

/** What impositions of these Talks will take from their authors: known from the texts that they made whole. */
function supportDue(world: World, { agreements, turn, phase }: Board): State['supportDue'] {
  if (phase !== 'talks') return []
  return agreements
    .filter((deal) => deal.turn === turn)
    .flatMap(({ imposed }) =>
      imposed.flatMap(({ client, by }) =>
        by.map((patron) => ({ patron, client, by: world.c.imposition.supportCost })),
      ),
    )
}

function seats(world: World, board: Board, dice: Rng): State['seats'] {
  const found: State['seats'] = {}
  for (const seat of actors) {
    const known = board.seats[seat]
    if (known !== undefined) found[seat] = seatOfGuess(world, board, seat, known, dice)
  }
  return found
}

/** What no view holds begins anew: past answers to others, misses of supply, old scores, the chronicle. */
const blank = {
  missed: {},
  supportDue: [],
  lastTurn: null,
  paidStandDowns: {},
  liabilities: [],
  reinforced: {},
  forecasts: {},
  scores: [],
  chronicle: [],
  result: null,
}

/**
 * The same view and salt give the same state; another salt supposes other secrets and throws other dice. Orders that
 * others may have sealed are not in it: `playOn` lets their cards seal them.
 */
export function guess(world: World, board: Board, seat: ActorId, salt: string): State {
  const { id: scenario, variant, facts } = world.scenario
  const rng = diceFor(`${salt}/${seat}/${board.turn}`)
  const { variant: _, seats: __, ...known } = board
  return copyOf({
    ...blank,
    ...known,
    scenario,
    variant,
    facts,
    rng,
    supportDue: supportDue(world, board),
    seats: seats(world, board, rng),
    formations: [...board.formations, ...covertForces(world, board, seat, rng)],
  })
}
