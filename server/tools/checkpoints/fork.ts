/**
 * Checkpoint 14: one evening, ended twice. In the one branch two patrons put their truce before their clients and sign
 * for those who refuse; in the other the same truce waits in Geneva, with a committee, returns, prisoners and aid,
 * until everybody has signed by himself, which all do in the last turn at the latest, and no other truce meanwhile. Else
 * the same bots play both.
 */
import { applyInPlace } from '../../../game/apply.ts'
import { act as asAct, mindOf, type Act, type Body } from '../../../game/bots/card.ts'
import { playFrom, type Played, type Player, type Players } from '../../../game/bots/table.ts'
import type { Board } from '../../../game/model/board.ts'
import type { SeatCommand } from '../../../game/model/command.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { barredSeal } from '../../../game/orders/seal.ts'
import { openOffers } from '../../../game/talks/signers.ts'
import { barredAnswer } from '../../../game/turn/answers.ts'
import { handlers } from '../../../game/turn/commands.ts'
import type { Checkpoint } from './check.ts'
import type { Branch, Fork, Game } from './game.ts'

type Wording = Pick<OfferText, 'format' | 'clauses' | 'to' | 'guarantors'>

function packageOf(world: World, id: string): Wording {
  const found = world.scenario.packages.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${world.scenario.id} has no package ${id}`)
  return found
}

/** Deadlines of packages are turns from now. */
const dated = ({ clauses, ...rest }: Wording, turn: number, last: number): Wording => ({
  ...rest,
  clauses: clauses.map((each) =>
    'deadline' in each ? { ...each, deadline: Math.min(last, turn + each.deadline) } : each,
  ),
})

const truce = (world: World): Wording => packageOf(world, 'moscowProtocol')

function wide(world: World): Wording {
  const { clauses, to, guarantors } = truce(world)
  const more = packageOf(world, 'genevaWide')
  return {
    format: 'geneva',
    clauses: [...clauses, ...more.clauses],
    to: [...new Set([...to, ...more.to])],
    guarantors,
  }
}

const kinds = ({ clauses }: Pick<OfferText, 'clauses'>): string =>
  clauses
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'standDown')
    .join(' ')

/** A text of the same kind, under the same roof. */
const same = (wording: Wording) => (text: Pick<OfferText, 'format' | 'clauses'>) =>
  text.format === wording.format && kinds(text) === kinds(wording)

type Habit = (world: World, board: Board, seat: ActorId) => Body<SeatCommand> | null

/** Does what the habit says wherever the rules let it, and plays on as it would. */
const first =
  (habits: readonly Habit[], player: Player): Player =>
  (world, board, seat, seed) => {
    if (board.phase === 'ended' || board.seats[seat]?.ready === true) return player(world, board, seat, seed)
    for (const habit of habits) {
      const body = habit(world, board, seat)
      if (body === null) continue
      const command: SeatCommand = { ...body, turn: board.turn, phase: board.phase }
      if (handlers[command.type].barred(world, board, seat, command) === null) {
        const made: Act = asAct(mindOf(world, board, seat, seed), body)
        return made
      }
    }
    return player(world, board, seat, seed)
  }

const inTalks =
  (habit: Habit): Habit =>
  (world, board, seat) =>
    board.phase === 'talks' ? habit(world, board, seat) : null

const signedBefore = (board: Board, wording: Wording): boolean =>
  board.agreements.some(({ format, clauses }) =>
    same(wording)({ format, clauses: clauses.map((each) => each.clause) }),
  )

const proposes = (wording: Wording): Habit =>
  inTalks((world, board, seat) => {
    if (signedBefore(board, wording) || board.offers.some(({ text }) => same(wording)(text))) return null
    const { format, clauses, to, guarantors } = dated(wording, board.turn, world.scenario.turns)
    const text = {
      format,
      clauses: [...clauses],
      to: to.filter((each) => each !== seat),
      guarantors: [...guarantors],
    }
    return { type: 'offer', text: { ...text, shows: [], leverage: 0 }, keep: [] }
  })

const onTable = (board: Board, wording: Wording): Offer | undefined =>
  openOffers(board).find(({ text }) => same(wording)(text))

const answers = (wording: Wording, type: 'sign' | 'refuse', from = 1): Habit =>
  inTalks((_world, board) => {
    const offer = onTable(board, wording)
    if (offer === undefined || board.turn < from) return null
    return type === 'sign' ? { type, offer: offer.id, keep: [] } : { type, offer: offer.id }
  })

const isTruce = (text: Pick<OfferText, 'clauses'>): boolean =>
  text.clauses.some(({ kind }) => kind === 'ceasefire')

/** Signs no other truce meanwhile: the two branches would both be of the first kind. */
const holdsOut = (wording: Wording): Habit =>
  inTalks((_world, board, seat) => {
    const other = openOffers(board).find(
      ({ id, text }) => isTruce(text) && !same(wording)(text) && barredAnswer(board, seat, id) === null,
    )
    return other === undefined ? null : { type: 'refuse', offer: other.id }
  })

const imposes = (wording: Wording, client: ActorId): Habit =>
  inTalks((_world, board) => {
    const offer = onTable(board, wording)
    return offer === undefined ? null : { type: 'impose', offer: offer.id, client }
  })

/** Has the envoy send for everybody who is to sign. */
const convenes =
  (wording: Wording): Habit =>
  (world, board, seat) => {
    if (board.phase !== 'planning' || signedBefore(board, wording)) return null
    const order = {
      kind: 'convene' as const,
      format: wording.format,
      invites: wording.to.filter((each) => each !== seat),
    }
    return barredSeal(world, board, seat, order) === null ? { type: 'seal', order, confirmed: false } : null
  }

const sitsDown = (wording: Wording): Habit => inTalks(() => ({ type: 'attend', format: wording.format }))

type Habits = Partial<Record<ActorId, readonly Habit[]>>

function imposing(world: World): Habits {
  const text = truce(world)
  return {
    russia: [proposes(text), imposes(text, 'damascus')],
    turkey: [answers(text, 'sign'), imposes(text, 'opposition')],
    iran: [answers(text, 'sign')],
    damascus: [answers(text, 'refuse')],
  }
}

function including(world: World): Habits {
  const text = wide(world)
  const each = [sitsDown(text), holdsOut(text), answers(text, 'sign', world.scenario.turns)]
  return {
    us: [convenes(text), sitsDown(text), proposes(text)],
    russia: each,
    turkey: each,
    iran: each,
    damascus: each,
    opposition: each,
  }
}

/** People who have left their homes since the scenario began, on the map and at its borders. */
const displaced = (world: World, { state }: Played): number =>
  world.areas.reduce((sum, area) => sum + (state.areas[area]?.displaced ?? 0), 0) +
  Object.values(state.border).reduce((sum, { total }) => sum + total, 0)

/** When Talks open in that turn, or the game ends before. */
const evening =
  (turn: number) =>
  ({ state }: Played): boolean =>
    state.turn > turn || (state.turn === turn && state.phase === 'talks')

const agreed = ({ state }: Played, wording: Wording, imposed: boolean) =>
  state.agreements.find(
    (deal) =>
      (deal.imposed.length > 0 || !imposed) &&
      same(wording)({ format: deal.format, clauses: deal.clauses.map((each) => each.clause) }),
  )

const withHabits = (players: Players, habits: Habits): Players =>
  Object.fromEntries(
    Object.entries(players).map(([seat, player]) => {
      const own = Object.entries(habits).find(([id]) => id === seat)?.[1]
      return [seat, own === undefined ? player : first(own, player)]
    }),
  )

interface Ending {
  readonly wording: Wording
  readonly players: Players
}

function playBranch(world: World, from: Played, { wording, players }: Ending): Branch {
  const played = structuredClone(from)
  const { turn, phase } = played.state
  const before = displaced(world, played)
  const { turns: last } = world.scenario
  // No dice over the length: the branches differ in the text alone.
  applyInPlace(world, played.state, 'host', { type: 'fixEnd', turn, phase, last })
  const counted: number[] = []
  for (let next = turn + 1; next <= last + 1; next++) {
    playFrom(world, played, players, evening(next))
    counted.push(displaced(world, played) - before)
  }
  const deal = agreed(played, wording, false)
  return {
    turns: deal === undefined ? null : deal.turn - turn,
    displaced: counted,
    relapse: played.state.result?.aftermath.model.curve.at(-1) ?? 1000,
  }
}

/** The first evening from the second turn on on which the patrons could sign for a client; null if there is none. */
function forkable(world: World, base: Played, players: Players, imposed: Ending): Played | null {
  for (let turn = 2; turn < world.scenario.turns; turn++) {
    playFrom(world, base, players, evening(turn))
    if (base.state.phase === 'ended') return null
    const signed = (played: Played) => agreed(played, imposed.wording, true) !== undefined
    const over = (played: Played) => played.state.turn > turn || signed(played)
    if (signed(playFrom(world, structuredClone(base), imposed.players, over))) return base
  }
  return null
}

/** Plays the game on in place to the evening of the fork, and both branches on copies. */
export function forked(world: World, base: Played, players: Players): Fork | undefined {
  const imposed = { wording: truce(world), players: withHabits(players, imposing(world)) }
  const inclusive = { wording: wide(world), players: withHabits(players, including(world)) }
  const from = forkable(world, base, players, imposed)
  if (from === null) return undefined
  return {
    imposed: playBranch(world, from, imposed),
    inclusive: playBranch(world, from, inclusive),
  }
}

/** Null where one of the two was never signed, so that there is nothing to compare. */
export function soonerQuieterWorse({ fork }: Game): boolean | null {
  if (fork === undefined) return null
  const { imposed, inclusive } = fork
  const { turns } = inclusive
  if (imposed.turns === null || turns === null) return null
  // Now: until the other text is signed.
  const now = ({ displaced: counted }: Branch) => counted[Math.max(0, turns - 1)] ?? 0
  return imposed.turns < turns && now(imposed) < now(inclusive) && imposed.relapse > inclusive.relapse
}

export const fork: readonly Checkpoint[] = [
  {
    id: 14,
    what: 'forked from one saved state, an imposed deal is reached sooner and is quieter now, and relapses more within five years, than the inclusive one',
    parts: [
      {
        what: 'of pairs from an evening on which patrons could impose',
        run: 'fork',
        ask: soonerQuieterWorse,
        low: 80,
        high: 100,
      },
    ],
  },
]
