/** Boards as they might be: an area taken, an area fought over, a text signed. The board itself is never touched. */
import { move } from '../acts/people.ts'
import { termsOf } from '../clauses/registry.ts'
import { areaOf } from '../board/forces.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { World } from '../scenarios/world.ts'
import type { Attack } from '../board/battle.ts'

function copy(board: Board): Board {
  const areas = Object.fromEntries(Object.entries(board.areas).map(([id, area]) => [id, { ...area }]))
  const border = Object.fromEntries(Object.entries(board.border).map(([id, there]) => [id, { ...there }]))
  return { ...board, areas, border, formations: board.formations.map((each) => ({ ...each })) }
}

export function imagineTaken(world: World, board: Board, attack: Attack): Board {
  const imagined = copy(board)
  const area = areaOf(imagined, attack.target)
  move(world, imagined, attack.target, world.c.people.captured)
  area.control = attack.attacker
  area.foothold = null
  return imagined
}

export function imagineFought(world: World, board: Board, attack: Attack): Board {
  const imagined = copy(board)
  move(world, imagined, attack.target, world.c.people.attack)
  return imagined
}

/** The agreement in force, and what its clauses carry out done. */
export function imagineSigned(world: World, board: Board, agreement: Agreement): Board {
  const imagined = copy({ ...board, agreements: [...board.agreements, agreement] })
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
