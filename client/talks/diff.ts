/** What changed between two texts: the same for the writer of a counter and for whoever receives it. */
import { identity } from '../../game/clauses/identity.ts'
import type { Clause } from '../../game/model/clause.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'

export interface Difference {
  readonly added: readonly Clause[]
  readonly removed: readonly Clause[]
  readonly changed: readonly { readonly before: Clause; readonly after: Clause }[]
  readonly guarantors: { readonly added: readonly ActorId[]; readonly removed: readonly ActorId[] }
  readonly leverage: { readonly before: number; readonly after: number }
}

export { identity }

const plain = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(String).toSorted((a, b) => (a < b ? -1 : 1)) : value

/** Equal whatever the order of the lists in them. */
export const sameClause = (a: Clause, b: Clause): boolean => canonical(a) === canonical(b)
const canonical = (clause: Clause): string =>
  JSON.stringify(
    Object.entries(clause)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, plain(value)]),
  )

const without = <T>(all: readonly T[], known: readonly T[]): T[] =>
  all.filter((each) => !known.includes(each))

export function differenceOf(before: OfferText, after: OfferText): Difference {
  const old = new Map(before.clauses.map((clause) => [identity(clause), clause]))
  const now = new Map(after.clauses.map((clause) => [identity(clause), clause]))
  return {
    added: after.clauses.filter((clause) => !old.has(identity(clause))),
    removed: before.clauses.filter((clause) => !now.has(identity(clause))),
    changed: after.clauses.flatMap((clause) => {
      const was = old.get(identity(clause))
      return was === undefined || sameClause(was, clause) ? [] : [{ before: was, after: clause }]
    }),
    guarantors: {
      added: without(after.guarantors, before.guarantors),
      removed: without(before.guarantors, after.guarantors),
    },
    leverage: { before: before.leverage, after: after.leverage },
  }
}

export const isSame = ({ added, removed, changed, guarantors, leverage }: Difference): boolean =>
  added.length + removed.length + changed.length + guarantors.added.length + guarantors.removed.length ===
    0 && leverage.before === leverage.after
