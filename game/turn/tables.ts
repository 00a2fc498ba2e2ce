/** Tables (R12): sitting down, walking out, standing behind a text, carrying it to another table (R13). */
import { change } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { sit, tableOf } from '../acts/tables.ts'
import { isTabled } from '../board/formats.ts'
import { termsOf } from '../clauses/registry.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import { mayGuarantee, type ActorId, type FormatId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { awaited, formatNow, openOffers } from '../talks/signers.ts'
import type { World } from '../scenarios/world.ts'
import { answer } from './answers.ts'
import { agreementOf } from './duty.ts'
import { define } from './handler.ts'
import { trackOf } from './tracks.ts'

export const attend = define('attend', {
  phases: ['talks'],
  barred: (_world, board, seat, { format }) => {
    const table = tableOf(board, format)
    if (table === undefined) return refuse('noTable', 'R12', { format })
    if (table.left.includes(seat)) return refuse('leftAlready', 'R12', { format })
    if (table.seated.includes(seat)) return refuse('sitsAlready', 'R12', { format })
    return table.invited.includes(seat) ? null : refuse('notInvited', 'R12', { format, actor: seat })
  },
  act: (play, seat, { format }) => sit(play, format, seat),
})

/** Who leaves has refused what lies on the table, and is not asked again this turn. */
export const walkOut = define('walkOut', {
  phases: ['talks'],
  barred: (_world, board, seat, { format }) => {
    const table = tableOf(board, format)
    if (table?.seated.includes(seat) !== true) return refuse('notAtTable', 'R12', { format })
    if (table.host === seat) return refuse('hostStays', 'R12', { format })
    const own = openOffers(board).some((each) => each.maker === seat && each.text.format === format)
    return own ? refuse('ownTextThere', 'R12', { format }) : null
  },
  act: (play, seat, { format }) => {
    const table = tableOf(play.state, format)
    if (table === undefined) return
    table.seated = table.seated.filter((each) => each !== seat)
    table.invited = table.invited.filter((each) => each !== seat)
    table.left.push(seat)
    emit(play, 'talks', 'walksOut', { seat, format, host: table.host })
    for (const offer of openOffers(play.state))
      if (offer.text.format === format && awaited(offer).includes(seat)) answer(play, offer, seat, 'refused')
    // The first empty chair is the scandal.
    if (table.left.length === 1)
      change(play, table.host, 'standing', play.world.c.formats.walkOut, 'talks', 'walkedOut', { seat })
  },
})

/** A text that was signed at a table is endorsed by whoever was asked to a table of that format this turn. */
const wasAsked = (board: Board, seat: ActorId, { format }: Agreement): boolean => {
  const table = tableOf(board, format)
  if (!isTabled(format)) return true
  return table?.seated.includes(seat) === true || table?.invited.includes(seat) === true
}

export const endorse = define('endorse', {
  phases: ['talks'],
  barred: (_world, board, seat, { agreement: id }) => {
    const agreement = agreementOf(board, id)
    if (agreement?.status !== 'inForce' || agreement.format === 'private') return refuse('noAgreement', 'R12')
    if (!mayGuarantee(seat)) return refuse('endorsersArePowers', 'R12')
    if (agreement.parties.includes(seat) || agreement.endorsedBy.includes(seat))
      return refuse('endorsedAlready', 'R12')
    return wasAsked(board, seat, agreement) ? null : refuse('noTable', 'R12', { format: agreement.format })
  },
  act: (play, seat, { agreement: id }) => {
    const agreement = agreementOf(play.state, id)
    if (agreement === undefined) return
    agreement.endorsedBy.push(seat)
    emit(play, 'talks', 'endorses', { seat, agreement: id, parties: [...agreement.parties] })
  },
})

/** There is something in it that still asks something of somebody. */
const hasSubstance = ({ clauses }: Agreement): boolean =>
  clauses.some(({ clause, status }) => status === 'running' && termsOf(clause).bites)

/** Others than the host have to be there who can hand it over: whoever wrote it, or two who signed it. */
function handedOver(board: Board, host: ActorId, format: FormatId, agreement: Agreement): boolean {
  const present = tableOf(board, format)?.seated.filter((each) => each !== host) ?? []
  const signed = present.filter((each) => agreement.parties.includes(each))
  return signed.includes(agreement.maker) || signed.length >= 2
}

function barredCarry(
  world: World,
  board: Board,
  seat: ActorId,
  id: string,
  format: FormatId,
): Refusal | null {
  if (tableOf(board, format)?.host !== seat) return refuse('notHost', 'R13', { format })
  const agreement = agreementOf(board, id)
  if (agreement?.status !== 'inForce' || agreement.format === 'private') return refuse('noAgreement', 'R13')
  if (agreement.carriedBy !== undefined) return refuse('carriedAlready', 'R13')
  const worth = formatNow(world, board, agreement.format).legitimacy
  if (agreement.format === format || worth < 1 || !hasSubstance(agreement))
    return refuse('nothingToCarry', 'R13', { format })
  return handedOver(board, seat, format, agreement) ? null : refuse('carryNeedsParties', 'R13', { format })
}

/** The result is now the other table's, and with it a part of what made the first one count. */
export const carryResult = define('carryResult', {
  phases: ['talks'],
  barred: (world, board, seat, { agreement, format }) => barredCarry(world, board, seat, agreement, format),
  act: (play, seat, { agreement: id, format }) => {
    const agreement = agreementOf(play.state, id)
    if (agreement === undefined) return
    const from = agreement.format
    const [source, track] = [trackOf(play, from), trackOf(play, format)]
    source.legitimacy = Math.max(0, source.legitimacy - 1)
    track.legitimacy = Math.min(3, track.legitimacy + 1)
    track.lead = seat
    agreement.carriedBy = seat
    agreement.format = format
    emit(play, 'talks', 'resultCarried', { seat, agreement: id, from, format })
    change(play, seat, 'standing', play.world.c.standing.carried, 'talks', 'resultCarried')
  },
})
