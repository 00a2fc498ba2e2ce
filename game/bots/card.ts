/** Reading a doctrine card (level 1): the posture in force, and the first line of a list that applies. */
import type { Board } from '../model/board.ts'
import type { SeatCommand } from '../model/command.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { ActorId } from '../model/ids.ts'
import type { Predicate } from '../model/measure.ts'
import type { Params } from '../model/text.ts'
import type { AcceptanceTerms, BotReason, Message } from '../model/wire.ts'
import { seatOf, type World } from '../scenarios/world.ts'
import { once } from '../talks/once.ts'
import { applies as lineApplies, postureOf } from '../talks/posture.ts'

/** A bot's position: its own view and nothing else. */
export interface Mind {
  readonly world: World
  readonly board: Board
  readonly seat: ActorId
  /** Draws its hidden thresholds. */
  readonly seed: readonly number[]
  readonly card: Doctrine
  readonly posture: string
}

export interface Act {
  readonly command: SeatCommand
  readonly reason: BotReason
}

interface Line {
  readonly when?: Predicate | undefined
  readonly posture?: readonly string[]
}
type List = Exclude<keyof Doctrine, 'seat'>

export function mindOf(world: World, board: Board, seat: ActorId, seed: readonly number[]): Mind {
  const posture = once(() => postureOf(world, board, seat))
  return {
    world,
    board,
    seat,
    seed,
    card: seatOf(world, seat).doctrine,
    get posture() {
      return posture()
    },
  }
}

export const applies = (mind: Mind, line: Line): boolean =>
  lineApplies(mind.world, mind.board, line.posture === undefined ? '' : mind.posture, line)

interface Placed<T> {
  readonly line: T
  /** Its place on the card. */
  readonly index: number
}

/** Lines of a list that fit and apply now, from the top: those below the one that is used are not tested. */
export function* lines<T extends Line>(
  mind: Mind,
  list: readonly T[],
  fits: (line: T) => boolean = () => true,
): Generator<Placed<T>, undefined> {
  for (const [index, line] of list.entries()) if (fits(line) && applies(mind, line)) yield { line, index }
}

export const firstLine = <T extends Line>(
  mind: Mind,
  list: readonly T[],
  fits?: (line: T) => boolean,
): Placed<T> | undefined => lines(mind, list, fits).next().value

/** A command as the bot thinks of it: without the moment, which is always now. */
export type Body<C> = C extends { turn: number; phase: string } ? Omit<C, 'turn' | 'phase'> : never

/** An act with its reason: the line of the card, and the formula's terms where it weighed a text. */
export function act(
  mind: Mind,
  body: Body<SeatCommand>,
  list: List | null = null,
  index = 0,
  terms: AcceptanceTerms | null = null,
): Act {
  const { turn, phase } = mind.board
  const line = list === null ? null : { list, index }
  return {
    command: { ...body, turn, phase },
    reason: { seat: mind.seat, turn, act: body.type, line, terms, gains: [], wants: null },
  }
}

/** One sentence of client/i18n, for what no line of the card says. */
export const wanting = ({ seat }: Mind, key: string, params: Params = {}): Message => ({
  key: `bots.${key}`,
  params: { seat, ...params },
})
