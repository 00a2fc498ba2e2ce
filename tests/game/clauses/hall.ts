/** Rooms for tests of politics: all eight seats in the full game, two permanent members, both tracks alive. */
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId, FormatId, Phase } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import type { TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const world = eightSeats((file) => {
  for (const variant of file.variants) Object.assign(variant, { mode: 'full', turns: 8, mayEndEarly: false })
  file.vetoes = ['russia', 'us']
  file.tracks = { geneva: null, astana: 'russia' }
  file.tension = { 'russia-turkey': 2, 'russia-us': 3, 'iran-us': 4 }
  // Unfed support fades: nothing of that here.
  for (const seat of file.seats) seat.supply = {}
})

/** Nothing sealed, nothing on the table, nobody attacks unasked, no truce wears out. */
export function hall(phase: Phase = 'talks', turn = 1): TestGame {
  const game = quietOn(world, phase, turn)
  Object.assign(game.state.gains, { damascus: [0, 0], opposition: [0, 0] })
  game.dice([], 100)
  return game
}

/** A table of the format in these Talks, with these guests seated. */
export function seated(format: 'geneva' | 'astana', host: ActorId, ...guests: ActorId[]): TestGame {
  const game = hall('planning', 2)
  gather(game, format, host, ...guests)
  return game
}

/** From Planning to Talks at a table of the format. */
export function gather(
  game: TestGame,
  format: 'geneva' | 'astana',
  host: ActorId,
  ...guests: ActorId[]
): void {
  game.seal(host, { kind: 'convene', format, invites: guests })
  game.to('talks')
  for (const guest of guests) game.tell(guest, { type: 'attend', format })
}

/** A text to the seats named, of one clause or several. */
export const text = (
  to: ActorId[],
  clauses: Clause[],
  format: FormatId = 'bilateral',
  more: Partial<OfferText> = {},
): OfferText => ({ format, to, clauses, shows: [], guarantors: [], leverage: 0, ...more })

/** The code of the refusal of an offer, or null. */
export const offered = (game: TestGame, maker: ActorId, offer: OfferText): string | null =>
  game.try(maker, { type: 'offer', text: offer, keep: [] })

/** Everybody around agrees to leave Idlib alone: a clause that bites. */
export const truce = (...parties: ActorId[]): Extract<Clause, { kind: 'ceasefire' }> => ({
  kind: 'ceasefire',
  parties,
  areas: ['idlib', 'saraqib'],
  excluded: [],
})

/** Ends the turn, to the Talks of the next. */
export function nextTalks(game: TestGame): void {
  game.to('planning')
  game.to('talks')
}

/** As many Assessments as that, to the Planning after the last. */
export function assess(game: TestGame, turns: number): void {
  for (let turn = 0; turn < turns; turn++) {
    if (game.state.phase === 'planning') game.to('talks')
    game.to('planning')
  }
}

/** Does not carry out what it owes by the clause. */
export const withhold = (game: TestGame, seat: ActorId, agreement: string, clause: number) =>
  game.tell(seat, { type: 'duty', agreement, clause, carry: false })
