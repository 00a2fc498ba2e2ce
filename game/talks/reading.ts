/**
 * What the formula reads off one board, each thing once: of several texts or several signers most of it is the same.
 * Whoever weighs many answers before anything changes makes one reading for them all and passes it on; it is good for as
 * long as nobody changes the board.
 */
import { scoreObjective } from '../board/measures.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { imagineFought, imagineSigned, imagineTaken } from './imagine.ts'
import { once, onceFor } from './once.ts'
import { postureOf } from './posture.ts'
import { outlookOf, stoppedBy, type Prospect } from './prospects.ts'
import { drawUp, type Proposed } from './signers.ts'

/** An attack that the text would stop, with the boards as they might be after it. */
export interface Stopped extends Prospect {
  readonly taken: () => Board
  readonly fought: () => Board
}

/** A text as the agreement that it would be. */
export interface Draft {
  readonly agreement: Agreement
  readonly signed: () => Board
  readonly stopped: () => readonly Stopped[]
}

export interface Reading {
  /** 0–100: the seat's objective as things stand, by its place in the scenario. */
  readonly score: (seat: ActorId) => (objective: number) => number
  readonly posture: (seat: ActorId) => string
  readonly draft: (offer: Proposed) => Draft
  readonly draftOf: (agreement: Agreement) => Draft
}

export function readOff(world: World, board: Board): Reading {
  const outlook = once(() => outlookOf(world, board))
  const draftOf = (agreement: Agreement): Draft => ({
    agreement,
    signed: once(() => imagineSigned(world, board, agreement)),
    stopped: once(() =>
      stoppedBy(world, board, agreement, outlook()).map(({ attack, order, takes, weight }): Stopped => ({
        attack,
        order,
        takes,
        weight,
        taken: once(() => imagineTaken(world, board, attack)),
        fought: once(() => imagineFought(world, board, attack)),
      })),
    ),
  })
  return {
    score: onceFor((seat) => {
      const { objectives } = seatOf(world, seat)
      return onceFor((index: number) => {
        const objective = objectives[index]
        return objective === undefined ? 0 : scoreObjective(world, board, objective)
      })
    }),
    posture: onceFor((seat) => postureOf(world, board, seat)),
    draft: onceFor((offer) => draftOf(drawUp(world, board, offer))),
    draftOf,
  }
}
