/** SEC: a patron sends a client nothing more. What it sends all the same is secret: it shows where the client grows, or where somebody watches. */
import { seatState, type Play } from '../acts/play.ts'
import { areaOf } from '../board/forces.ts'
import { supportOf } from '../board/patrons.ts'
import { watched } from '../board/watch.ts'
import type { Board } from '../model/board.ts'
import { actors, isPower, type ActorId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { item, one, powerSeats } from './parts.ts'

const isCovert = (board: Pick<Board, 'covertSupport'>, patron: ActorId, client: ActorId): boolean =>
  board.covertSupport[patron]?.includes(client) === true

/** Nobody else can name support in a text that it does not know of. */
const known = (board: Board, maker: ActorId, patron: ActorId, client: ActorId): boolean =>
  supportOf(board, patron, client) > 0 &&
  (!isCovert(board, patron, client) || maker === patron || maker === client)

function shows(play: Play, { obligor, client }: ClauseOf<'stopSupply'>, level: 'hold' | 'raise'): boolean {
  const { world, state } = play
  if (level === 'raise' && !isCovert(state, obligor, client)) return true
  return world.areas.some(
    (area) => areaOf(state, area).control === client && watched(world, state, area, obligor),
  )
}

/** What it sent besides standing supply this turn: money, or men and arms by air. */
const sends = ({ state }: Play, { obligor, client }: ClauseOf<'stopSupply'>): boolean =>
  state.orders.some(
    ({ seat, status, spec }) =>
      seat === obligor &&
      status === 'done' &&
      ((spec.kind === 'finance' && spec.to === client) ||
        (spec.kind === 'airlift' && areaOf(state, spec.area).control === client)),
  )

const patronsIn = (world: World, board: Board, maker: ActorId, client: ActorId): ActorId[] =>
  powerSeats(world).filter((patron) => known(board, maker, patron, client))

export const stopSupply = define('stopSupply', {
  claims: ['stepanova-support-is-not-control', 'stepanova-iran-arms-limits'],
  bites: true,
  carried: false,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'SEC',
  imposable: false,
  obligors: ({ obligor }) => [obligor],
  areas: () => [],
  barred: (_world, board, maker, { obligor, client }) =>
    isPower(obligor) && known(board, maker, obligor, client)
      ? null
      : refuse('suppliesNot', 'R12', { seat: obligor, client }),
  items: (world, board, maker) =>
    actors.flatMap((client) => {
      const patrons = patronsIn(world, board, maker, client)
      return patrons.length === 0 ? [] : [item('stopSupply', [one('obligor', patrons)], { client })]
    }),
  worth: (world, _board, seat, { client }) => (seat === client ? -world.c.acceptance.supplyLost : 0),
  sign: (play, _agreement, { obligor, client }) => {
    const { supply } = seatState(play.state, obligor)
    if (supply[client] !== undefined) supply[client] = 'none'
  },
  resolve: nothing,
  judge: (play, _agreed, clause, agreement) => {
    const level = sends(play, clause)
      ? 'hold'
      : (play.state.seats[clause.obligor]?.supply[clause.client] ?? 'none')
    if (play.state.turn === agreement.turn || level === 'none' || !shows(play, clause, level)) return running
    return { status: 'broken', by: [clause.obligor], hidden: true }
  },
})
