/** Orders that a seat cannot give every turn: it remembers when it last carried one out. */
import { seatState, type Play } from '../acts/play.ts'
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { OrderKind } from '../model/order.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'

/** What is remembered: the kind, and the place where it is the place that needs a rest. */
const key = (kind: OrderKind, area?: AreaId): string => (area === undefined ? kind : `${kind}.${area}`)

/** Null when `turns` turns have passed since it was last carried out. */
export function tooSoon(
  board: Board,
  seat: ActorId,
  kind: OrderKind,
  turns: number,
  area?: AreaId,
): Refusal | null {
  const last = board.seats[seat]?.last?.[key(kind, area)]
  return last === undefined || board.turn >= last + turns
    ? null
    : refuse('tooSoon', 'R8', { kind, turn: last + turns })
}

/** Null unless an order of the kind is sealed already: for what is done once a turn, wherever. */
export const sealedOnce = (board: Board, seat: ActorId, kind: OrderKind): Refusal | null =>
  sealedBy(board, seat).some(({ spec }) => spec.kind === kind) ? refuse('onceATurn', 'R8', { kind }) : null

export function remember({ state }: Play, seat: ActorId, kind: OrderKind, area?: AreaId): void {
  seatState(state, seat).last[key(kind, area)] = state.turn
}

/** Parameters of an order that has none: open or not at all. */
export const open = (refusal: Refusal | null): Param[] | null => (refusal === null ? [] : null)
