/** Ground for tests of clauses: `highway` in full mode, where every seat has every order that is not another's own. */
import { expect, it } from 'vitest'
import { weigh } from '../../../game/board/measures.ts'
import type { ClauseEntry } from '../../../game/clauses/kind.ts'
import { clauseRules } from '../../../game/clauses/registry.ts'
import { Clause, type ClauseKind } from '../../../game/model/clause.ts'
import type { ActorId, Phase } from '../../../game/model/ids.ts'
import { orderKinds } from '../../../game/model/order.ts'
import { orderRules } from '../../../game/orders/registry.ts'
import { isSeat } from '../../../game/scenarios/world.ts'
import { claims } from '../../../game/sources/claims.ts'
import { random } from '../../../server/tools/random/random.ts'
import { sample } from '../../../server/tools/random/sample.ts'
import type { TestGame } from '../../support/game.ts'
import { quietOn, worldWith } from '../worlds.ts'

const world = worldWith((file) => {
  for (const variant of file.variants) Object.assign(variant, { mode: 'full', turns: 8, mayEndEarly: false })
  for (const seat of file.seats)
    seat.orders = orderKinds.filter((kind) => orderRules[kind].own?.includes(seat.id) ?? true)
})

/** Nothing sealed, nothing on the table; Iran's militia off the map, so that nobody attacks unasked. */
export function ground(phase: Phase = 'talks', turn = 1): TestGame {
  const game = quietOn(world, phase, turn)
  game.clear('aleppo', 'iran')
  game.dice([], 100)
  return game
}

/** Ends the turn and opens the Talks or the Planning of the next. */
export function next(game: TestGame, phase: 'planning' | 'talks' = 'planning'): void {
  game.to('planning')
  if (phase === 'talks') game.to('talks')
}

/** What the last Assessment found: the word, the name and the aims of a seat, the aims in 0–100. */
export function tally(
  game: TestGame,
  seat: ActorId,
): { credibility: number; standing: number; score: number } {
  const { credibility, standing } = game.seat(seat)
  const score = weigh(game.world, seat, game.state.scores.at(-1)?.[seat] ?? [])
  return { credibility, standing, score: Math.round(10 * score) / 10 }
}

/** The code of the refusal when the clause stands in a text by the maker, or null. */
export const refusal = (game: TestGame, maker: ActorId, clause: Clause): string | null =>
  game.try(maker, {
    type: 'offer',
    text: {
      to: game.world.seats.filter((seat) => seat !== maker).slice(0, 3),
      clauses: [clause],
      shows: [],
      guarantors: [],
      leverage: 0,
      format: 'bilateral',
    },
    keep: [],
  })

/** What its template allows and its rules refuse. */
function templateHolds(kind: ClauseKind, game: TestGame): string[] {
  const rng = random(1)
  const rules = clauseRules[kind]
  const wrong: string[] = []
  for (const maker of game.world.seats)
    for (const { fixed, params } of rules.items(game.world, game.state, maker))
      for (let n = 0; n < 8; n++) {
        const { type: _, ...fields } = sample({ type: 'offer', fixed, params }, rng)
        const clause = Clause.parse(fields)
        const why = rules.barred(game.world, game.state, maker, clause)
        const strangers = rules.obligors(clause).filter((each) => !isSeat(game.world, each))
        const nowhere = rules.areas(game.world, clause).filter((each) => !game.world.areas.includes(each))
        if (why !== null || strangers.length > 0 || nowhere.length > 0)
          wrong.push(`${JSON.stringify(fields)}: ${why?.code ?? [...strangers, ...nowhere].join()}`)
      }
  return wrong
}

/** How many ways its template has. */
const ways = (kind: ClauseKind, game: TestGame): number =>
  game.world.seats.reduce(
    (sum, maker) => sum + clauseRules[kind].items(game.world, game.state, maker).length,
    0,
  )

/** Claims that it names and nobody has made. */
const unfounded = (kind: ClauseKind): string[] =>
  clauseRules[kind].claims.filter((id) => id !== 'design' && !claims.some((each) => each.id === id))

/** What every kind says of itself, and that its template and its rules say the same. */
export function declares(kind: ClauseKind, expected: Partial<ClauseEntry>, game: TestGame = ground()): void {
  it('says how it holds, and rests on claims that were made', () => {
    expect(clauseRules[kind]).toMatchObject(expected)
    expect(unfounded(kind)).toEqual([])
  })

  it('what its template allows, its rules allow', () => {
    expect(ways(kind, game)).toBeGreaterThan(0)
    expect(templateHolds(kind, game)).toEqual([])
  })
}
