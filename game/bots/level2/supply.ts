/** Standing supply at level 2: what support is worth to the seat's aims against what it costs, turn by turn. */
import { supportOf } from '../../board/patrons.ts'
import { scoreSeat, weigh } from '../../board/measures.ts'
import { supplyCost } from '../../board/income.ts'
import { actors, type ActorId } from '../../model/ids.ts'
import type { supplyLevels } from '../../model/command.ts'
import { act, firstLine, wanting, type Act, type Mind } from '../card.ts'
import { ahead } from './means.ts'
import { margin, price, pressure } from './weights.ts'

type Level = (typeof supplyLevels)[number]

/** Points of its result that one more of support with the client is. */
function gained({ world, board, seat }: Mind, client: ActorId): number {
  const now = supportOf(board, seat, client)
  const then = Math.min(world.c.support.largest, now + 1)
  const support = { ...board.support, [seat]: { ...board.support[seat], [client]: then } }
  const score = (of: Mind['board']) => weigh(world, seat, scoreSeat(world, of, seat))
  const later = pressure.support * (then - now) * ahead(world, board.turn)
  return score({ ...board, support }) - score(board) + later
}

/** A level's worth for one turn: support gained, less its price. */
function worthOf(mind: Mind, client: ActorId, level: 'hold' | 'raise'): number {
  const paid = supplyCost(mind.world, level) * price.materiel
  return (level === 'raise' ? gained(mind, client) : 0) - paid
}

/** Broke a text that the seat stands behind: whoever goes on feeding it pays for it with its own name. */
const isToPunish = ({ board, seat }: Mind, client: ActorId): boolean =>
  board.agreements.some(
    ({ turn, status, guarantors, clauses }) =>
      status === 'broken' &&
      turn >= board.turn - 2 &&
      guarantors.includes(seat) &&
      clauses.some((each) => each.status === 'broken' && each.by.includes(client)),
  )

function wantedFor(mind: Mind, client: ActorId, said: Level): Level {
  if (isToPunish(mind, client)) return 'none'
  if (said === 'none') return said
  // Whom its card feeds it goes on feeding: what a client is good for in later turns no aim of today shows.
  const worth = (level: 'hold' | 'raise') => worthOf(mind, client, level)
  const best = worth('raise') > worth('hold') ? 'raise' : 'hold'
  return worth(best) > worth(said) + margin.supply ? best : said
}

/** The card's setting for each client, unless another is clearly worth more. */
export function setSupply(mind: Mind): Act | null {
  const { world, board, seat, card } = mind
  if (board.turn >= world.scenario.turns) return null
  const settings = board.seats[seat]?.supply ?? {}
  for (const client of actors) {
    if (supportOf(board, seat, client) <= 0) continue
    const line = firstLine(mind, card.supply, (each) => each.client === client)
    const now = settings[client] ?? 'none'
    const said = line?.line.level ?? now
    const level = wantedFor(mind, client, said)
    if (level === now) continue
    const body = { type: 'supply', client, level } as const
    if (line !== undefined && level === said) return act(mind, body, 'supply', line.index)
    const made = act(mind, body)
    const key = isToPunish(mind, client) ? 'supply.punish' : `supply.${level}`
    return { ...made, reason: { ...made.reason, wants: wanting(mind, key, { client }) } }
  }
  return null
}
