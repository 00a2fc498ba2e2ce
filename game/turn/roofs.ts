/** Under which roof a text may be put on the table (R12, R13). */
import type { Board } from '../model/board.ts'
import { isPower, pairOf, type ActorId, type FormatId, type PairId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isListed, type World } from '../scenarios/world.ts'

/** Soldiers of one of the two have just died by the other's side, more than can be kept quiet. */
const isShaken = ({ incidents, turn: now }: Board, pair: PairId, publicFrom: number): boolean =>
  incidents.some(
    ({ turn, victim, power, steps, revealed }) =>
      revealed && steps >= publicFrom && turn >= now - 1 && pairOf(victim, power) === pair,
  )

/** The telephone is free from a tension on, and after a hit with casualties, unless the pair has hung up. */
function barredLine(world: World, board: Board, people: readonly ActorId[]): Refusal | null {
  const [a, b, third] = people
  if (a === undefined || b === undefined || third !== undefined || !isPower(a) || !isPower(b))
    return refuse('hotLineNeedsPair', 'R12')
  const pair = pairOf(a, b)
  const { hotLineFrom } = world.c.formats
  const isCalm = (board.tension[pair] ?? 0) < hotLineFrom
  if (isCalm && !isShaken(board, pair, world.c.home.publicFrom))
    return refuse('hotLineCalm', 'R16', { pair, least: hotLineFrom })
  const closed = board.hotLineClosed[pair] ?? 0
  return closed >= board.turn ? refuse('hotLineClosed', 'R16', { pair, until: closed }) : null
}

/** A table of the format has to be open, its maker seated, and everybody who is to sign invited. */
function barredTable(
  board: Board,
  maker: ActorId,
  format: FormatId,
  people: readonly ActorId[],
): Refusal | null {
  const table = board.tables.find((each) => each.format === format)
  if (table === undefined) return refuse('noTable', 'R12', { format })
  if (!table.seated.includes(maker)) return refuse('notAtTable', 'R12', { format })
  const stranger = people.find((each) => each !== table.host && !table.invited.includes(each))
  return stranger === undefined ? null : refuse('notInvited', 'R12', { format, actor: stranger })
}

/** Why these people cannot sign a text of the format that the maker puts on the table now; null when they can. */
export function barredRoof(
  world: World,
  board: Board,
  maker: ActorId,
  format: FormatId,
  people: readonly ActorId[],
): Refusal | null {
  const least = world.c.formats.signers[format]
  if (people.length < least) return refuse('tooFewSigners', 'R12', { format, least })
  if (format === 'private') return null
  const listed = people.find((each) => isListed(world, each))
  if (listed !== undefined) return refuse('listedSignsNothing', 'R12', { actor: listed })
  if (format === 'bilateral') return null
  return format === 'hotline' ? barredLine(world, board, people) : barredTable(board, maker, format, people)
}
