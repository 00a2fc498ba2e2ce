/** EXT: one seat says in public that another, of the other side, has a right to be there. Its standing grows, once. */
import { change } from '../acts/levels.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { hostile, isListed, isSeat, type World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { item, one } from './parts.ts'

/** Said once, it is said: also where the text that said it is no longer in force. */
const said = (board: Pick<Board, 'agreements'>, { obligor, of }: ClauseOf<'recognition'>): number =>
  board.agreements
    .flatMap(({ clauses }) => clauses)
    .filter(({ clause }) => clause.kind === 'recognition' && clause.obligor === obligor && clause.of === of)
    .length

const others = (world: World, obligor: ActorId): ActorId[] =>
  world.seats.filter((of) => hostile(world, obligor, of) && !isListed(world, of))

export const recognition = define('recognition', {
  claims: ['lewis-coopt-divide-legitimise', 'design'],
  bites: false,
  carried: false,
  vital: false,
  classMode: false,
  holds: 'honour',
  family: 'EXT',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (world, _board, _maker, { obligor, of }) => {
    if (!isSeat(world, of) || isListed(world, of)) return refuse('noParty', 'R12', { actor: of })
    return hostile(world, obligor, of) ? null : refuse('recognisesAlready', 'R12', { actor: of })
  },
  forbids: (_world, _board, _agreement, { obligor, of }, { seat, spec }) =>
    seat === obligor &&
    ((spec.kind === 'address' && spec.against === of) || (spec.kind === 'sanction' && spec.on === of)),
  items: (world) =>
    world.seats.flatMap((obligor) => {
      const of = others(world, obligor)
      return of.length === 0 ? [] : [item('recognition', [one('of', of)], { obligor })]
    }),
  worth: (world, board, seat, clause) => {
    if (said(board, clause) > 0) return 0
    const worth = world.c.acceptance.recognition
    return (clause.of === seat ? worth : 0) - (clause.obligor === seat ? worth : 0)
  },
  sign: (play, _agreement, clause) => {
    if (said(play.state, clause) > 1) return
    change(play, clause.of, 'standing', play.world.c.standing.recognised, 'talks', 'recognised', {
      by: clause.obligor,
    })
  },
  resolve: nothing,
  judge: () => running,
})
