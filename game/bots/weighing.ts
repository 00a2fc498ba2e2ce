/** What speaks for a plan and what against it: messages made of the same numbers that its orders show on the desk. */
import { inForce } from '../board/routes.ts'
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import type { OrderKind, OrderSpec } from '../model/order.ts'
import type { Message, OrderPreview, Plan } from '../model/wire.ts'
import { leads } from '../board/battle.ts'
import { initiativeOf, sealOrder } from '../orders/seal.ts'
import { outlook } from '../preview.ts'
import type { World } from '../scenarios/world.ts'
import { forbidden } from '../talks/lapses.ts'

interface Weighed {
  readonly world: World
  /** With all of the plan's orders sealed. */
  readonly board: Board
  readonly seat: ActorId
  readonly orders: readonly OrderSpec[]
  /** Kinds that are shown with offers. */
  readonly shown: ReadonlySet<OrderKind>
  /** The posture it belongs to, where another is in force. */
  readonly posture: string | undefined
}

interface Seen {
  readonly spec: OrderSpec
  readonly effect: Omit<OrderPreview, 'refusal'>
}

const even = 500

const message = (key: string, params: Message['params'] = {}): Message => ({ key: `adviser.${key}`, params })

/** Chances to take an area, those that are at least even apart from the rest. */
function chances(seen: readonly Seen[]): { good: Message[]; poor: Message[] } {
  const said = seen.flatMap(({ spec, effect: { odds } }) =>
    odds === null || !leads(spec) ? [] : [{ area: spec.target, chance: odds.takes }],
  )
  return {
    good: said.filter(({ chance }) => chance >= even).map((each) => message('for.takes', each)),
    poor: said.filter(({ chance }) => chance < even).map((each) => message('against.takes', each)),
  }
}

/** By pair, all orders together: each may add its part. */
function strains(seen: readonly Seen[]): Message[] {
  const sums = new Map<string, number>()
  for (const { effect } of seen)
    for (const [pair, by] of Object.entries(effect.tension)) sums.set(pair, (sums.get(pair) ?? 0) + by)
  return [...sums].map(([pair, by]) => message('against.tension', { pair, by }))
}

/** Texts in force that a sealed order of the plan breaks. */
function broken({ world, board, seat, orders }: Weighed): Message[] {
  const meant = orders.map((spec) => sealOrder(world, board.turn, seat, spec, false))
  return inForce(board)
    .filter((deal) => meant.some((order) => forbidden(world, board, deal, order).length > 0))
    .map(({ id }) => message('against.breaks', { agreement: id }))
}

function unspent({ world, board, seat }: Weighed): { kept: Message[]; idle: Message[] } {
  const materiel = board.seats[seat]?.materiel ?? 0
  const count = initiativeOf(world, board, seat) - sealedBy(board, seat).length
  return {
    kept: materiel > 0 ? [message('for.keeps', { materiel })] : [],
    idle: [
      ...(count > 0 ? [message('against.idle', { count })] : []),
      ...(materiel > 0 ? [] : [message('against.spent')]),
    ],
  }
}

/** Orders that may be shown to others in Talks as what happens if they refuse. */
function shows({ orders, shown }: Weighed): Message[] {
  const count = orders.filter(({ kind }) => shown.has(kind)).length
  return count === 0 ? [] : [message('for.shows', { count })]
}

const flee = (seen: readonly Seen[]): number => seen.reduce((sum, { effect }) => sum + effect.displaced, 0)

export function weigh(plan: Weighed): Pick<Plan, 'for' | 'against'> {
  const { world, board, seat, orders, posture } = plan
  const seen = orders.map((spec) => ({ spec, effect: outlook(world, board, seat, spec) }))
  const { good, poor } = chances(seen)
  const { kept, idle } = unspent(plan)
  const people = flee(seen)
  return {
    for: [...good, ...shows(plan), ...kept, ...(people === 0 ? [message('for.nobodyFlees')] : [])],
    against: [
      ...broken(plan),
      ...(seen.some(({ effect }) => effect.confirm) ? [message('against.brink')] : []),
      ...poor,
      ...strains(seen),
      ...(people > 0 ? [message('against.flee', { people })] : []),
      ...(posture === undefined ? [] : [message('against.posture', { posture })]),
      ...idle,
    ],
  }
}
