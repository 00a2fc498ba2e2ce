/** Boards as they might be: an area taken, an area fought over, a text signed. The board itself is never touched. */
import { holderFor } from '../acts/capture.ts'
import { move } from '../acts/people.ts'
import { termsOf } from '../clauses/registry.ts'
import { drivenOut } from '../board/flight.ts'
import { areaOf } from '../board/forces.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { ClauseKind } from '../model/clause.ts'
import type { AreaId } from '../model/ids.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import type { Attack } from '../board/battle.ts'

/** Spread before it is filled: a record that grows key by key is slow to read. */
const copied = <T extends object>(record: Readonly<Record<string, T>>): Record<string, T> => {
  const copy = { ...record }
  for (const [id, each] of Object.entries(record)) copy[id] = { ...each }
  return copy
}

/** May be changed at the target, next to it and at the borders: people go no further in one move. */
function around(world: World, board: Board, target: AreaId): Board {
  const areas = { ...board.areas }
  for (const area of [target, ...neighboursOf(world, target)]) areas[area] = { ...areaOf(board, area) }
  return { ...board, areas, border: copied(board.border) }
}

export function imagineTaken(world: World, board: Board, attack: Attack): Board {
  const imagined = around(world, board, attack.target)
  const area = areaOf(imagined, attack.target)
  move(world, imagined, attack.target, drivenOut(world, attack.target, true))
  area.control = holderFor({ world, state: board }, attack.attacker, attack.target)
  delete area.foothold
  return imagined
}

export function imagineFought(world: World, board: Board, attack: Attack): Board {
  const imagined = around(world, board, attack.target)
  move(world, imagined, attack.target, drivenOut(world, attack.target, false))
  return imagined
}

/** The text itself changes more than what is agreed: somebody leaves, or comes home. */
export const carriesOut = ({ clauses }: Agreement): boolean =>
  clauses.some(({ clause }) => termsOf(clause).canImagine)

/** Carried out, they have formations elsewhere; any other leaves each formation as it is, or takes it off the map. */
const movesTroops: ReadonlySet<ClauseKind> = new Set(['demilitarised', 'evacuation'])

/** The agreement in force, and what its clauses carry out done. */
export function imagineSigned(world: World, board: Board, agreement: Agreement): Board {
  const signed = { ...board, agreements: [...board.agreements, agreement] }
  if (!carriesOut(agreement)) return signed
  const moves = agreement.clauses.some(({ clause }) => movesTroops.has(clause.kind))
  const imagined: Board = {
    ...signed,
    areas: copied(board.areas),
    border: copied(board.border),
    formations: moves ? board.formations.map((each) => ({ ...each })) : board.formations,
  }
  for (const { clause } of agreement.clauses) termsOf(clause).imagine(world, imagined, clause)
  return imagined
}

/** Whether the agreement, once signed, forbids or stands down the attack. */
export function stops(
  world: World,
  board: Board,
  agreement: Agreement,
  attack: Attack,
  order: string | null,
): boolean {
  const first = attack.formations[0]
  const spec = {
    kind: 'offensive' as const,
    from: first?.area ?? attack.target,
    target: attack.target,
    formations: attack.formations.map((each) => each.id),
  }
  const deed = { seat: attack.attacker, spec, strikes: attack.target }
  return agreement.clauses.some(
    ({ clause }) =>
      (clause.kind === 'standDown' && clause.order === order) ||
      termsOf(clause).forbids(world, board, agreement, clause, deed),
  )
}
