/** What may go into a text, read from the template of an offer or a counter. */
import type { Clause, ClauseKind } from '../../../game/model/clause.ts'
import { clauseKinds } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { ItemTemplate, Template } from '../../../game/model/template.ts'
import { identity } from '../diff.ts'
import { actorsOf, paramOf, valuesOf } from '../legal.ts'
import { clauseFrom } from './clause.ts'

export interface Menu {
  readonly to: readonly ActorId[]
  /** Whom a counter has to be made to. */
  readonly must: readonly ActorId[]
  readonly items: readonly ItemTemplate[]
  /** Of these the text has to hold one. */
  readonly always: readonly ItemTemplate[]
  readonly most: number
  /** Own orders that can be shown with it. */
  readonly shows: readonly string[]
  readonly guarantors: readonly ActorId[]
  readonly leverage: number
}

export const emptyMenu: Menu = {
  to: [],
  must: [],
  items: [],
  always: [],
  most: 0,
  shows: [],
  guarantors: [],
  leverage: 0,
}

export function menuOf(template: Template): Menu {
  const to = paramOf(template, 'text.to')
  const clauses = paramOf(template, 'text.clauses')
  const leverage = paramOf(template, 'text.leverage')
  const all = actorsOf(to)
  const must = to?.type === 'some' ? to.each.flatMap((list) => (list.length === 1 ? list : [])) : []
  return {
    to: all,
    must: all.filter((actor) => must.includes(actor)),
    items: clauses?.type === 'list' ? clauses.of : [],
    always: clauses?.type === 'list' ? (clauses.always ?? []) : [],
    most: clauses?.type === 'list' ? clauses.most : 0,
    shows: valuesOf(paramOf(template, 'text.shows')),
    guarantors: actorsOf(paramOf(template, 'text.guarantors')),
    leverage: leverage?.type === 'range' ? leverage.most : 0,
  }
}

export const itemsOf = (menu: Menu, kind: ClauseKind): ItemTemplate[] =>
  menu.items.filter(({ fixed }) => fixed['kind'] === kind)

/** The item that a clause is one of; none for what only somebody else could have put there. */
export const itemFor = (menu: Menu, clause: Clause): ItemTemplate | undefined => {
  const fields = new Map<string, unknown>(Object.entries(clause))
  return [...menu.items, ...menu.always].find(({ fixed }) =>
    Object.entries(fixed).every(([name, value]) => fields.get(name) === value),
  )
}

/** Items of a kind that the text does not hold yet. */
export function freeItems(menu: Menu, kind: ClauseKind, clauses: readonly Clause[]): ItemTemplate[] {
  const taken = new Set(clauses.map(identity))
  return itemsOf(menu, kind).filter((item) => {
    const clause = clauseFrom(item)
    return clause !== null && !taken.has(identity(clause))
  })
}

/** Kinds that can still be added; stand-downs stand with the orders. */
export const freeKinds = (menu: Menu, clauses: readonly Clause[]): ClauseKind[] =>
  clauseKinds.filter((kind) => kind !== 'standDown' && freeItems(menu, kind, clauses).length > 0)

/** Kinds by what they are about, as a menu reads. */
const shelves = {
  fire: ['ceasefire', 'noFly', 'noReinforce'],
  ground: ['holdLine', 'withdrawal', 'demilitarised', 'separation', 'foreignLeave'],
  roads: ['openHighway', 'jointPatrol', 'monitors'],
  people: ['aidAccess', 'liftSiege', 'evacuation', 'return', 'prisoners'],
  politics: ['committee', 'unityGovernment', 'council', 'recognition', 'vote', 'basing'],
  means: ['transfer', 'endBlockade', 'revenueSharing', 'stopSupply', 'armsEmbargo', 'hotLine', 'attend'],
  terms: ['expiry', 'review', 'repeal'],
} as const satisfies Record<string, readonly ClauseKind[]>

export interface Shelf {
  readonly name: string
  readonly kinds: readonly ClauseKind[]
}

export function shelvesOf(kinds: readonly ClauseKind[]): Shelf[] {
  const free = new Set<ClauseKind>(kinds)
  return Object.entries(shelves)
    .map(([name, all]) => ({ name, kinds: all.filter((kind) => free.has(kind)) }))
    .filter((shelf) => shelf.kinds.length > 0)
}

export const counted = (clauses: readonly Clause[]): number =>
  clauses.filter(({ kind }) => kind !== 'standDown').length
