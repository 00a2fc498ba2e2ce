/** Patrons, clients and momentum (R9). Shares and S and D of the two-thirds rule are read from here by everybody. */
import type { Board } from '../model/board.ts'
import { actors, type ActorId, type TheatreId } from '../model/ids.ts'
import { isSeat, mapsOf, seatOf, type World } from '../scenarios/world.ts'

export const supportOf = (board: Pick<Board, 'support'>, patron: ActorId, client: ActorId): number =>
  board.support[patron]?.[client] ?? 0

/** Everybody who supports the client, strongest first. */
export function patronsOf(board: Pick<Board, 'support'>, client: ActorId): ActorId[] {
  const found = actors.filter((actor) => supportOf(board, actor, client) > 0)
  return found.length < 2
    ? found
    : found.sort((a, b) => supportOf(board, b, client) - supportOf(board, a, client))
}

export const clientsOf = (board: Pick<Board, 'support'>, patron: ActorId): ActorId[] =>
  actors.filter((actor) => supportOf(board, patron, actor) > 0)

/** The first of those whom it supports most. */
function most(
  board: Pick<Board, 'support'>,
  patron: ActorId,
  fits: (client: ActorId) => boolean,
): ActorId | undefined {
  let found: ActorId | undefined
  let support = 0
  for (const actor of actors) {
    const given = supportOf(board, patron, actor)
    if (given <= support || !fits(actor)) continue
    found = actor
    support = given
  }
  return found
}

/** The client that a power supports most: its momentum is the power's. */
export const mainClient = (board: Pick<Board, 'support'>, patron: ActorId): ActorId | undefined =>
  most(board, patron, () => true)

/** Held ground there when it began, or had its own forces there. */
export const livesIn = (world: World, actor: ActorId, theatre: TheatreId): boolean =>
  world.homes.get(actor)?.has(theatre) === true

/** The client that a power supports most among those of a theatre; its main client where it has none there. */
export function clientAt(
  world: World,
  board: Pick<Board, 'support'>,
  patron: ActorId,
  theatre: TheatreId,
): ActorId | undefined {
  if (mapsOf(world).length === 1) return mainClient(board, patron)
  return most(board, patron, (client) => livesIn(world, client, theatre)) ?? mainClient(board, patron)
}

export const baseOf = (world: World, client: ActorId): number =>
  isSeat(world, client) ? seatOf(world, client).base : 0

/** Support as it weighs on the client: what only the two know of counts half until it is admitted or exposed. */
export function weightOf(world: World, board: Board, patron: ActorId, client: ActorId): number {
  const covert = board.covertSupport[patron]?.includes(client) === true
  return supportOf(board, patron, client) * (covert ? world.c.support.covertShare : 1)
}

/** Support ÷ (all support + base), 0–1. */
export function shareOf(world: World, board: Board, patron: ActorId, client: ActorId): number {
  let whole = baseOf(world, client)
  for (const each of actors)
    if (supportOf(board, each, client) > 0) whole += weightOf(world, board, each, client)
  return whole === 0 ? 0 : weightOf(world, board, patron, client) / whole
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

const momentumWith = (board: Board, whose: ActorId): number =>
  clamp((board.gains[whose] ?? []).reduce((sum, each) => sum + each, 0) + (board.shock[whose] ?? 0), -2, 2)

/** Areas gained minus lost over two turns, −2 to 2; a power has its main client's. */
export const momentumOf = (board: Board, actor: ActorId): number =>
  momentumWith(board, board.gains[actor] === undefined ? (mainClient(board, actor) ?? actor) : actor)

/** The same of its main client on that map: who wins in one theatre is not therefore winning in the other. */
export function momentumOn(world: World, board: Board, actor: ActorId, map: TheatreId): number {
  if (mapsOf(world).length === 1 || board.gains[actor] !== undefined) return momentumOf(board, actor)
  return momentumWith(board, clientAt(world, board, actor, map) ?? actor)
}
