/** Items of a clause menu that cannot contradict what stands: those that could in some choice are left out. */
import { clauseRules } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import { Clause, type ClauseKind } from '../model/clause.ts'
import type { ItemTemplate, Param } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'
import type { ActorId } from '../model/ids.ts'
import { standing } from '../turn/formatRules.ts'

type Fields = Readonly<Record<string, unknown>>

/** As many actors as a clause may name. */
const most = 6

/** Lists as long as they may be, so that each member stands in one: the more a clause names the more it contradicts. */
function parts(values: readonly string[]): string[][] {
  const last = Math.max(0, values.length - most)
  const starts = Array.from({ length: Math.ceil(values.length / most) }, (_, n) => Math.min(n * most, last))
  return starts.map((start) => values.slice(start, start + most))
}

/** Every single choice, with every part of each list. */
function widest(fields: Fields, params: readonly Param[]): Fields[] {
  const [first, ...rest] = params
  if (first === undefined) return [fields]
  if (first.type === 'one')
    return first.options.flatMap(({ value, then }) =>
      widest({ ...fields, [first.name]: value }, [...(then ?? []), ...rest]),
    )
  if (first.type === 'some')
    return parts(first.of.map(({ value }) => value)).flatMap((part) =>
      widest({ ...fields, [first.name]: part }, rest),
    )
  return widest({ ...fields, [first.name]: first.type === 'range' ? first.least : [] }, rest)
}

/** `against`: kinds of older clauses that the items' kind can contradict at all. */
export function withoutClashes(
  world: World,
  board: Board,
  maker: ActorId,
  against: readonly ClauseKind[],
  items: readonly ItemTemplate[],
): readonly ItemTemplate[] {
  const stands =
    against.length === 0 ? [] : standing(board, maker).filter(({ clause }) => against.includes(clause.kind))
  if (stands.length === 0) return items
  const clashes = (fields: Fields) => {
    const parsed = Clause.safeParse(fields)
    if (!parsed.success) return true
    const { contradicts } = clauseRules[parsed.data.kind]
    return stands.some(({ agreement, clause }) => contradicts(world, parsed.data, clause, agreement))
  }
  return items.filter(({ fixed, params }) => !widest(fixed, params).some(clashes))
}
