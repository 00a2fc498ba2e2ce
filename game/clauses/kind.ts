/** What every kind of clause says about itself: who owes it, what it forbids, how it is checked, what signing does. */
import type { Play } from '../acts/play.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { Clause, ClauseKind } from '../model/clause.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import type { OrderSpec } from '../model/order.ts'
import type { Refusal } from '../model/refusal.ts'
import type { ItemTemplate } from '../model/template.ts'
import type { World } from '../scenarios/world.ts'

export type ClauseOf<K extends ClauseKind> = Extract<Clause, { kind: K }>
type Agreed = Agreement['clauses'][number]

/** An act that a clause may forbid: an order, or an attack that is only imagined. */
export interface Deed {
  readonly seat: ActorId
  readonly spec: OrderSpec
  /** The area that it does violence to, if any. */
  readonly strikes: AreaId | null
}

export interface Verdict {
  readonly status: Agreed['status']
  readonly by: ActorId[]
  /** Broken in secret, and found out. */
  readonly hidden?: true
}

export const families = ['CF', 'SEP', 'HUM', 'POP', 'DET', 'SEC', 'GOV', 'ECO', 'EXT', 'VER', 'IMPL'] as const

export interface ClauseRules<C> {
  /** What it rests on; `design` where on nothing that the sources say. */
  readonly claims: readonly string[]
  /** Whether it asks something of its obligors that they might not have done anyway: only such a duty, kept, is worth credibility. */
  readonly bites: boolean
  /** The game carries it out in the obligors' name, unless they withhold it (`duty`). */
  readonly carried: boolean
  /** Broken, it takes the whole agreement with it. */
  readonly vital: boolean
  /** Open in class mode too. */
  readonly classMode: boolean
  /** Carried out by the game; reported by everybody's eyes; or left to honour. */
  readonly holds: 'enforced' | 'reported' | 'honour'
  readonly family: (typeof families)[number]
  /** May be signed for a client by two thirds of its support. */
  readonly imposable: boolean
  readonly obligors: (clause: C) => ActorId[]
  readonly areas: (world: World, clause: C) => AreaId[]
  /** Why it cannot stand in a text by this maker now. */
  readonly barred: (world: World, board: Board, maker: ActorId, clause: C) => Refusal | null
  /** Absent: nothing. Whether others stand or not, an order is judged by itself. */
  readonly forbids?: (world: World, board: Board, agreement: Agreement, clause: C, deed: Deed) => boolean
  /** Whether what it forbids this seat is stopped by the game and no breach. Absent: where it is enforced. */
  readonly stops?: (agreement: Agreement, seat: ActorId) => boolean
  /** Ways to put one into a text. */
  readonly items: (world: World, board: Board, maker: ActorId) => ItemTemplate[]
  /** What it is worth to the seat beyond its objectives, in units of the formula: benefits positive, costs negative. */
  readonly worth?: (world: World, board: Board, seat: ActorId, clause: C, agreement: Agreement) => number
  /** What carrying it out would change on a board that is only imagined; the board may be changed. */
  readonly imagine?: (world: World, board: Board, clause: C) => void
  /** Kinds of older clauses that it can contradict. */
  readonly against?: readonly ClauseKind[]
  /** Whether it cannot stand beside an older clause of those kinds that still holds. */
  readonly contradicts?: (world: World, clause: C, older: Clause, agreement: Agreement) => boolean
  /** What the game carries out when it is signed. */
  readonly sign: (play: Play, agreement: Agreement, clause: C) => void
  /** What obligors carry out in each Resolution, unless they withhold it. */
  readonly resolve: (play: Play, agreed: Agreed, clause: C) => void
  /** At Assessment, while it runs. */
  readonly judge: (play: Play, agreed: Agreed, clause: C, agreement: Agreement) => Verdict
}

export interface ClauseEntry extends Required<ClauseRules<Clause>> {
  readonly kind: ClauseKind
  /** It forbids some acts at least. */
  readonly canForbid: boolean
  /** Carrying it out changes something that can be imagined. */
  readonly canImagine: boolean
}

export const running: Verdict = { status: 'running', by: [] }
export const nothing = (): void => undefined

/** Binds the rules of one kind, so that a table of all kinds can be asked with any clause. */
export function define<K extends ClauseKind>(kind: K, rules: ClauseRules<ClauseOf<K>>): ClauseEntry {
  const isOwn = (clause: Clause): clause is ClauseOf<K> => clause.kind === kind
  const own = (clause: Clause): ClauseOf<K> => {
    if (!isOwn(clause)) throw new Error(`${clause.kind} given to ${kind}`)
    return clause
  }
  return {
    ...rules,
    kind,
    against: rules.against ?? [],
    canForbid: rules.forbids !== undefined,
    canImagine: rules.imagine !== undefined,
    obligors: (clause) => rules.obligors(own(clause)),
    areas: (world, clause) => rules.areas(world, own(clause)),
    barred: (world, board, maker, clause) => rules.barred(world, board, maker, own(clause)),
    forbids: (world, board, agreement, clause, deed) =>
      rules.forbids?.(world, board, agreement, own(clause), deed) ?? false,
    stops: (agreement, seat) => rules.stops?.(agreement, seat) ?? rules.holds === 'enforced',
    worth: (world, board, seat, clause, agreement) =>
      rules.worth?.(world, board, seat, own(clause), agreement) ?? 0,
    imagine: (world, board, clause) => rules.imagine?.(world, board, own(clause)),
    contradicts: (world, clause, older, agreement) =>
      rules.against?.includes(older.kind) === true &&
      rules.contradicts?.(world, own(clause), older, agreement) === true,
    sign: (play, agreement, clause) => rules.sign(play, agreement, own(clause)),
    resolve: (play, agreed, clause) => rules.resolve(play, agreed, own(clause)),
    judge: (play, agreed, clause, agreement) => rules.judge(play, agreed, own(clause), agreement),
  }
}
