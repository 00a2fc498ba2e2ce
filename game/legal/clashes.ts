/** Items of a clause menu that cannot contradict what stands: those that could in some choice are left out. */
import { clauseRules } from '../clauses/registry.ts'
import type { Board } from '../model/board.ts'
import type { Clause, ClauseKind } from '../model/clause.ts'
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

/** Whether the test holds of any single choice, with any part of each list. */
function some(fields: Fields, params: readonly Param[], test: (fields: Fields) => boolean): boolean {
  const [first, ...rest] = params
  if (first === undefined) return test(fields)
  const { name } = first
  if (first.type === 'one')
    return first.options.some(({ value, then = [] }) =>
      some({ ...fields, [name]: value }, [...then, ...rest], test),
    )
  if (first.type === 'some')
    return parts(first.of.map(({ value }) => value)).some((part) =>
      some({ ...fields, [name]: part }, rest, test),
    )
  return some({ ...fields, [name]: first.type === 'range' ? first.least : [] }, rest, test)
}

/** What a template of clauses gives is a clause: its tests hold it to that, and nothing is parsed here. */
const isClause = (fields: Fields): fields is Fields & Clause => String(fields['kind']) in clauseRules

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
  const clashes = (fields: Fields) =>
    isClause(fields) &&
    stands.some(({ agreement, clause }) =>
      clauseRules[fields.kind].contradicts(world, fields, clause, agreement),
    )
  return items.filter(({ fixed, params }) => !some(fixed, params, clashes))
}
