/** Tables, votes and what stands behind a text, by the card. */
import type { Agreement } from '../model/agreement.ts'
import { mayGuarantee, type ActorId, type FormatId } from '../model/ids.ts'
import type { SeatCommand } from '../model/command.ts'
import { termsFor } from '../talks/terms.ts'
import { handlers } from '../turn/commands.ts'
import { act, firstLine, lines, type Act, type Body, type Mind } from './card.ts'

/** Whether the rules let it, from what the seat sees. */
function may(mind: Mind, body: Body<SeatCommand>): boolean {
  const { world, board, seat } = mind
  const command: SeatCommand = { ...body, turn: board.turn, phase: board.phase }
  return handlers[command.type].barred(world, board, seat, command) === null
}

const fits = (line: { readonly format?: FormatId | undefined }, format: FormatId): boolean =>
  line.format === undefined || line.format === format

/** Sits down wherever it is invited, unless its card keeps it away or makes it leave. */
function sitDown(mind: Mind): Act | null {
  for (const { format, seated, invited } of mind.board.tables) {
    const sits = seated.includes(mind.seat)
    if (!sits && !invited.includes(mind.seat)) continue
    const said = firstLine(mind, mind.card.tables, (line) => fits(line, format))
    const wanted = said?.line.do ?? 'attend'
    if (wanted === 'stayAway' || (wanted === 'attend' && sits)) continue
    const body = { type: wanted, format } as const
    if (!may(mind, body)) continue
    return said === undefined ? act(mind, body) : act(mind, body, 'tables', said.index)
  }
  return null
}

function castVote(mind: Mind): Act | null {
  for (const motion of mind.board.motions.filter((each) => each.status === 'open')) {
    const said = firstLine(
      mind,
      mind.card.votes,
      (line) => line.motion === undefined || line.motion === motion.id,
    )
    if (said === undefined || motion.votes[mind.seat] === said.line.way) continue
    const body = { type: 'vote', motion: motion.id, way: said.line.way } as const
    if (may(mind, body)) return act(mind, body, 'votes', said.index)
  }
  return null
}

/** A truce holds longer for a name under it: given where its aims are none the worse for that. Other texts need no blessing. */
function isBlessed({ world, board, seat }: Mind, deal: Agreement): boolean {
  if (deal.clauses.every(({ clause, status }) => clause.kind !== 'ceasefire' || status !== 'running'))
    return false
  const without = { ...board, agreements: board.agreements.filter(({ id }) => id !== deal.id) }
  const { benefits, costs } = termsFor(world, without, seat, deal)
  return benefits >= costs
}

function standBehind(mind: Mind): Act | null {
  if (!mayGuarantee(mind.seat) || mind.card.endorse.length === 0) return null
  for (const deal of mind.board.agreements) {
    const { id, format, status, parties, endorsedBy } = deal
    if (status !== 'inForce' || parties.includes(mind.seat) || endorsedBy.includes(mind.seat)) continue
    const body = { type: 'endorse', agreement: id } as const
    if (!may(mind, body)) continue
    const said = firstLine(mind, mind.card.endorse, (line) => fits(line, format))
    if (said !== undefined && isBlessed(mind, deal)) return act(mind, body, 'endorse', said.index)
  }
  return null
}

/** To a table of its own: nobody else can. */
function carryAway(mind: Mind): Act | null {
  const hosts = (format: FormatId) =>
    mind.board.tables.some((each) => each.format === format && each.host === mind.seat)
  for (const { line, index } of lines(mind, mind.card.carry, (each) => hosts(each.format)))
    for (const { id, status } of mind.board.agreements) {
      if (status !== 'inForce') continue
      const body = { type: 'carryResult', agreement: id, format: line.format } as const
      if (may(mind, body)) return act(mind, body, 'carry', index)
    }
  return null
}

function admitSupport(mind: Mind): Act | null {
  for (const { line, index } of lines(mind, mind.card.admit)) {
    const body: { type: 'admit'; client: ActorId } = { type: 'admit', client: line.client }
    if (may(mind, body)) return act(mind, body, 'admit', index)
  }
  return null
}

/** What a seat does at tables besides answering texts; null when there is nothing. */
export const atTables = (mind: Mind): Act | null =>
  sitDown(mind) ?? castVote(mind) ?? admitSupport(mind) ?? standBehind(mind) ?? carryAway(mind)
