/** United States: its evidence behind a victim that blames a power. The accused is hurt more, the accuser believed. */
import { emit } from '../acts/play.ts'
import type { Board } from '../model/board.ts'
import { isPower, pairOf, type ActorId } from '../model/ids.ts'
import type { Incident } from '../model/incident.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { sealedOnce } from './often.ts'

/** Seats of powers other than the one that asks. */
const others = (world: World, seat: ActorId): ActorId[] =>
  world.seats.filter((each) => each !== seat && isPower(each))

/** What shows from outside that there may be something to have evidence of: losses, or a strained pair. */
const plausible = (world: World, board: Board, victim: ActorId, power: ActorId): boolean =>
  (board.lost[victim] ?? 0) > 0 || (board.tension[pairOf(victim, power)] ?? 0) >= world.c.attest.tension

function barred(world: World, board: Board, seat: ActorId, victim: ActorId, power: ActorId): Refusal | null {
  const named = others(world, seat)
  if (victim === power || !named.includes(victim) || !named.includes(power))
    return refuse('noVictim', 'R16', { victim, power })
  return plausible(world, board, victim, power) ? null : refuse('nothingToShow', 'R16', { victim, power })
}

function params(world: World, board: Board, seat: ActorId): Param[] | null {
  if (sealedOnce(board, seat, 'attest') !== null) return null
  const options = others(world, seat).flatMap((victim) => {
    const accused = others(world, seat).filter((power) => barred(world, board, seat, victim, power) === null)
    const then = { name: 'power', type: 'one' as const, options: accused.map((value) => ({ value })) }
    return accused.length === 0 ? [] : [{ value: victim, then: [then] }]
  })
  return options.length === 0 ? null : [{ name: 'victim', type: 'one', options }]
}

/** Whether the dossier on the incident has been laid out this turn. */
export const isAttested = (board: Pick<Board, 'orders'>, { victim, power }: Incident): boolean =>
  board.orders.some(
    ({ spec, status }) =>
      spec.kind === 'attest' && status === 'done' && spec.victim === victim && spec.power === power,
  )

/** One dossier a turn, laid out as Planning closes: after that there is nothing left to stand down. */
export const attest = define('attest', {
  step: 'political',
  claims: ['stepanova-see-deny-blame-client', 'design'],
  own: ['us'],
  cost: (world) => world.c.cost.attest,
  barred: (world, board, seat, { victim, power }) =>
    sealedOnce(board, seat, 'attest') ?? barred(world, board, seat, victim, power),
  params,
  place: ({ victim, power }) => [victim, power],
  areas: () => [],
  strikes: () => null,
  opens: (play, order, { victim, power }) => {
    order.status = 'done'
    const { seat } = order
    const backed = play.state.incidents.some(
      (each) =>
        each.victim === victim &&
        each.power === power &&
        each.turn < play.state.turn &&
        !each.revealed &&
        each.answer === 'power',
    )
    if (backed) emit(play, 'talks', 'attested', { seat, victim, power })
    else emit(play, 'talks', 'attestedNothing', { seat, victim, power }, { to: [seat] })
  },
  carryOut: () => undefined,
})
