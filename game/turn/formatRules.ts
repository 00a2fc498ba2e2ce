/** What a text may hold under its roof (R12): tables want company, back rooms want nobody to know. */
import { inForce } from '../board/routes.ts'
import { barredLinkage } from '../clauses/linkage.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { Clause, ClauseKind } from '../model/clause.ts'
import type { ActorId, FormatId, OfferId } from '../model/ids.ts'
import type { OfferText } from '../model/offer.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isListed, type World } from '../scenarios/world.ts'
import { signersOf } from '../talks/signers.ts'
import { barredRoof } from './roofs.ts'

/** What is said in public, or watched by others, cannot be agreed in a back room. */
const inPublic: ReadonlySet<ClauseKind> = new Set(['monitors', 'recognition'])

/** Why a clause of the kind cannot stand in a text of the format. */
export function barredKind(world: World, format: FormatId, kind: ClauseKind): Refusal | null {
  if (format === 'private' && inPublic.has(kind)) return refuse('notInPrivate', 'R12', { clause: kind })
  if (kind === 'committee' && world.c.formats[format].inclusion < 1)
    return refuse('needsInclusion', 'R12', { format })
  return null
}

/** The last turn that an understanding with a listed group may name as its end. */
export const tacitUntil = (board: Pick<Board, 'turn'>): number => board.turn + 1

/** Tacit understandings: secret, short, on honour. */
function barredTacit(
  world: World,
  board: Board,
  signers: readonly ActorId[],
  text: OfferText,
): Refusal | null {
  const listed = signers.find((each) => isListed(world, each))
  const ends = text.clauses.some((each) => each.kind === 'expiry' && each.turn <= tacitUntil(board))
  return listed === undefined || ends
    ? null
    : refuse('tacitEnds', 'R12', { actor: listed, turn: tacitUntil(board) })
}

/** Nobody guarantees in secret what others agree. */
function barredGuarantee(maker: ActorId, text: OfferText): Refusal | null {
  const own = signersOf(maker, { ...text, guarantors: [] })
  const outsider = text.guarantors.find((each) => !own.includes(each))
  return outsider === undefined ? null : refuse('privateGuarantor', 'R12', { actor: outsider })
}

/** The telephone is picked up once a turn. */
export const calledAlready = (board: Pick<Board, 'offers'>, maker: ActorId): boolean =>
  board.offers.some(
    (each) => each.maker === maker && each.counters === null && each.text.format === 'hotline',
  )

/** What the convenor can owe: it has no force, no ground and no vote. */
export const convenorOwes: ReadonlySet<ClauseKind> = new Set([
  'monitors',
  'attend',
  'transfer',
  'standDown',
  'repeal',
])

const barredConvenor = (clause: Clause): Refusal | null =>
  termsOf(clause).obligors(clause).includes('convenor') && !convenorOwes.has(clause.kind)
    ? refuse('convenorOwesNot', 'R12', { clause: clause.kind })
    : null

function barredContent(world: World, { format, clauses }: OfferText): Refusal | null {
  for (const clause of clauses) {
    const rules = termsOf(clause)
    if (world.scenario.mode === 'class' && !rules.classMode)
      return refuse('fullModeOnly', 'R1', { clause: clause.kind })
    const why =
      barredConvenor(clause) ??
      barredKind(world, format, clause.kind) ??
      (clause.kind === 'linkage' ? barredLinkage(clauses, clause) : null)
    if (why !== null) return why
  }
  return null
}

export function barredFormat(world: World, board: Board, maker: ActorId, text: OfferText): Refusal | null {
  const signers = signersOf(maker, text)
  const secret = text.format === 'private'
  return (
    barredRoof(world, board, maker, text.format, signers) ??
    barredContent(world, text) ??
    (secret ? (barredTacit(world, board, signers, text) ?? barredGuarantee(maker, text)) : null)
  )
}

/** What was agreed in private binds those who know of it, and is told to nobody else. */
const knowsOf = ({ format, parties }: Agreement, maker: ActorId): boolean =>
  format !== 'private' || parties.includes(maker)

/** Clauses of agreements that stand, as far as the maker knows, and of none that the text repeals. */
export function standing(
  board: Board,
  maker: ActorId,
  repealed: readonly OfferId[] = [],
): { agreement: Agreement; clause: Clause }[] {
  return inForce(board)
    .filter((each) => !repealed.includes(each.id) && knowsOf(each, maker))
    .flatMap((agreement) =>
      agreement.clauses.flatMap(({ clause, status }) =>
        status === 'running' ? [{ agreement, clause }] : [],
      ),
    )
}

/** A text cannot stand beside an older clause that it contradicts, unless it repeals that agreement. */
export function barredBeside(world: World, board: Board, maker: ActorId, text: OfferText): Refusal | null {
  const repealed = text.clauses.flatMap((each) => (each.kind === 'repeal' ? [each.agreement] : []))
  const older = standing(board, maker, repealed).find(({ agreement, clause }) =>
    text.clauses.some((each) => termsOf(each).contradicts(world, each, clause, agreement)),
  )
  return older === undefined
    ? null
    : refuse('contradicts', 'R12', { agreement: older.agreement.id, clause: older.clause.kind })
}
