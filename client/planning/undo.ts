/** What takes an act of Planning back, worked out from the position before it. */
import type { View } from '../../game/model/view.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { stands } from '../../game/board/orders.ts'
import { orderId } from '../../game/orders/registry.ts'
import type { Act } from '../store/GameContext.tsx'

/** An act that was accepted, and the one that takes it back. */
export interface Done {
  readonly did: Act
  readonly back: Act
}

type Of<T extends Act['type']> = Extract<Act, { type: T }>

function prediction(view: View, seat: ActorId): Act | null {
  const made = view.seats[seat]?.prediction
  if (made?.turn !== view.turn) return null
  const { about, will, intent } = made
  return { type: 'predict', about, will, intent }
}

function duty({ agreement, clause }: Of<'duty'>, view: View, seat: ActorId): Act | null {
  const agreed = view.agreements.find(({ id }) => id === agreement)?.clauses[clause]
  if (agreed === undefined) return null
  return { type: 'duty', agreement, clause, carry: !agreed.withheldBy.includes(seat) }
}

function sealed({ order: id }: Of<'unseal'>, view: View): Act | null {
  const order = view.orders.find((each) => each.id === id)
  if (order === undefined) return null
  return { type: 'seal', order: order.spec, confirmed: order.confirmed === true }
}

/** Null where the rules know no way back: a first answer and a first prediction can be changed, not unsaid. */
export function inverseOf(act: Act, view: View, seat: ActorId): Act | null {
  switch (act.type) {
    case 'seal':
      return { type: 'unseal', order: orderId(view.turn, seat, act.order) }
    case 'unseal':
      return sealed(act, view)
    case 'supply':
      return { ...act, level: view.seats[seat]?.supply?.[act.client] ?? 'none' }
    case 'duty':
      return duty(act, view, seat)
    case 'choose': {
      const option = view.questions.find(({ event }) => event === act.event)?.option ?? null
      return option === null ? null : { ...act, option }
    }
    case 'blame': {
      const answer = view.incidents.find(({ id }) => id === act.incident)?.answer ?? null
      return answer === null ? null : { ...act, on: answer }
    }
    case 'predict':
      return prediction(view, seat)
    default:
      return null
  }
}

/** In a shared seat somebody else may have been there first: then there is nothing left to take back. */
function open({ back }: Done, view: View): boolean {
  const isSealed = (id: string) => view.orders.some((order) => order.id === id && stands(order))
  if (back.type === 'unseal') return isSealed(back.order)
  if (back.type !== 'seal' || view.viewer === 'observer') return true
  return !isSealed(orderId(view.turn, view.viewer, back.order))
}

/** The last act that can still be taken back, with those before it. */
export function lastOf(list: readonly Done[], view: View): { last: Done; rest: readonly Done[] } | null {
  const index = list.findLastIndex((done) => open(done, view))
  const last = list[index]
  return last === undefined ? null : { last, rest: list.slice(0, index) }
}
