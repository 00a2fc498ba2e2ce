/** Players that do one thing whatever happens: for tests, and to see by hand what one seat's habit changes. */
import type { Board } from '../model/board.ts'
import type { Doctrine } from '../model/doctrine.ts'
import type { ActorId } from '../model/ids.ts'
import type { World } from '../scenarios/world.ts'
import { openOffers } from '../talks/signers.ts'
import { barredAnswer } from '../turn/answers.ts'
import { owesDuty } from '../turn/duty.ts'
import { act as play, type Act } from './act.ts'
import { act as asAct, mindOf } from './card.ts'
import type { Player } from './table.ts'

export const standIns = ['signs', 'refuses', 'breaches', 'keeps'] as const
export type StandIn = (typeof standIns)[number]

/** Answers whatever is put before it in the same way; else the level-1 bot. */
const answering =
  (how: 'sign' | 'refuse'): Player =>
  (world, board, seat, seed) => {
    const idle = board.phase !== 'talks' || board.seats[seat]?.ready === true
    const asked = openOffers(board).find((each) => barredAnswer(board, seat, each.id) === null)
    if (idle || asked === undefined) return play(world, board, seat, seed)
    const mind = mindOf(world, board, seat, seed)
    return how === 'sign'
      ? asAct(mind, { type: 'sign', offer: asked.id, keep: [] })
      : asAct(mind, { type: 'refuse', offer: asked.id })
  }

/** The world with another list of reasons to break one's word on the seat's card. */
function withBreach(world: World, seat: ActorId, breach: Doctrine['breach']): World {
  const seats = world.scenario.seats.map((each) =>
    each.id === seat ? { ...each, doctrine: { ...each.doctrine, breach } } : each,
  )
  return { ...world, scenario: { ...world.scenario, seats } }
}

/** The game carries duties out unless their obligor says no. */
function dropDuty(world: World, board: Board, seat: ActorId, seed: readonly number[]): Act | null {
  for (const agreement of board.agreements)
    for (const [clause, { withheldBy }] of agreement.clauses.entries())
      if (owesDuty(agreement, clause, seat) && !withheldBy.includes(seat))
        return asAct(mindOf(world, board, seat, seed), {
          type: 'duty',
          agreement: agreement.id,
          clause,
          carry: false,
        })
  return null
}

const always: Doctrine['breach'] = [
  { why: { en: 'Whatever was signed.', de: 'Was auch unterschrieben wurde.' }, claims: ['design'] },
]

/** Keeps every order that a text forbids, seals new ones, and carries no duty out. */
const breaches: Player = (world, board, seat, seed) =>
  (board.seats[seat]?.ready === true ? null : dropDuty(world, board, seat, seed)) ??
  play(withBreach(world, seat, always), board, seat, seed)

const keeps: Player = (world, board, seat, seed) => play(withBreach(world, seat, []), board, seat, seed)

export const standInPlayers: Readonly<Record<StandIn, Player>> = {
  signs: answering('sign'),
  refuses: answering('refuse'),
  breaches,
  keeps,
}
