/** A text as its reader sees it: what his side gives, what it gets, and what binds both. */
import { termsOf } from '../../game/clauses/registry.ts'
import type { Clause } from '../../game/model/clause.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import { friends, type World } from '../../game/scenarios/world.ts'

export const obligorsOf = (clause: Clause): ActorId[] => termsOf(clause).obligors(clause)

export type Group = 'give' | 'get' | 'both'
export const groups: readonly Group[] = ['give', 'get', 'both']

/** `own`: he made it; `ally`: somebody of his side did; `rival`: the other side. */
export type Relation = 'own' | 'ally' | 'rival'

export function relationOf(world: World, maker: ActorId, reader: ActorId): Relation {
  if (maker === reader) return 'own'
  return friends(world, maker, reader) ? 'ally' : 'rival'
}

export function groupOf(world: World, clause: Clause, reader: ActorId): Group {
  const own = obligorsOf(clause).map((actor) => friends(world, actor, reader))
  // What nobody owes holds for everybody.
  if (own.length === 0) return 'both'
  if (own.every((each) => each)) return 'give'
  return own.some((each) => each) ? 'both' : 'get'
}

export interface Part {
  readonly group: Group
  readonly clauses: readonly Clause[]
}

/** Demands first when another made the text, own demands first when the reader did. */
export function partsOf(
  world: World,
  text: Pick<OfferText, 'clauses'>,
  reader: ActorId,
  own: boolean,
): Part[] {
  const order: Group[] = own ? ['get', 'give', 'both'] : ['give', 'get', 'both']
  return order
    .map((group) => ({
      group,
      clauses: text.clauses.filter((clause) => groupOf(world, clause, reader) === group),
    }))
    .filter(({ clauses }) => clauses.length > 0)
}
