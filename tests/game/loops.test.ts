/**
 * Loops that must not pay: one seat tries a trick whatever happens, in the same games as the bot without it. A loop
 * fails here when it is shown to pay: by more than half a point, beyond twice the standard error of the paired games.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { asksFrom, loopPlayers, type Loop } from '../../game/bots/loops.ts'
import { standInPlayers, type StandIn } from '../../game/bots/standins.ts'
import type { Played, Player } from '../../game/bots/table.ts'
import type { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { playGames } from '../../server/tools/simulation/games.ts'

const games = 50
const within = 0.5
const world = worldOf('idlib-2019')

const play = (seat: ActorId, player: Player): Played[] => playGames(world, games, 'loops', { [seat]: player })
const total = ({ state }: Played, seat: ActorId): number => state.result?.totals[seat] ?? 0
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

let plain: Played[] = []
beforeAll(() => {
  plain = playGames(world, games, 'loops')
}, 300_000)

/** What the trick brings its seat, game by game, and how sure that is. */
function gain(tried: readonly Played[], seat: ActorId): { mean: number; error: number } {
  const each = tried.map((game, index) => {
    const other = plain[index]
    return other === undefined ? 0 : total(game, seat) - total(other, seat)
  })
  const middle = mean(each)
  const variance = each.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (games - 1)
  return { mean: middle, error: Math.sqrt(variance / games) }
}

/** How often the seat gave a command of which this is true. */
const count = (all: readonly Played[], seat: ActorId, is: (command: SeatCommand) => boolean): number =>
  all.reduce(
    (sum, { log }) =>
      sum + log.filter(({ by, command }) => by === seat && isOwn(command) && is(command)).length,
    0,
  )
const isOwn = (command: Played['log'][number]['command']): command is SeatCommand =>
  !['phaseClosed', 'answerLapsed', 'inject', 'fixEnd', 'botLevels'].includes(command.type)

const seals =
  (...kinds: string[]) =>
  (command: SeatCommand): boolean =>
    command.type === 'seal' && kinds.includes(command.order.kind)

const players: Readonly<Record<Loop | StandIn, Player>> = { ...loopPlayers, ...standInPlayers }

type Does = (command: SeatCommand) => boolean

/** Whether the seat did it more often than without the trick. */
const more =
  (does: Does) =>
  (tried: readonly Played[], seat: ActorId): boolean =>
    count(tried, seat, does) > count(plain, seat, does)

/** Whether the seat never did it, where it did without the trick. */
const never =
  (does: Does) =>
  (tried: readonly Played[], seat: ActorId): boolean =>
    count(tried, seat, does) === 0 && count(plain, seat, does) > 0

const keeps: Does = (command) => command.type === 'sign' && command.keep.length > 0
const armsStranger: Does = (command) =>
  command.type === 'supply' && command.client === 'sdf' && command.level === 'raise'

const tricks = [
  { seat: 'russia', trick: 'refunds', tries: more(({ type }) => type === 'standDown') },
  { seat: 'russia', trick: 'blocks', tries: more(armsStranger) },
  { seat: 'turkey', trick: 'convenes', tries: more(seals('convene')) },
  { seat: 'russia', trick: 'convenes', tries: more(seals('convene')) },
  {
    seat: 'turkey',
    trick: 'blamesNobody',
    tries: never((command) => command.type === 'blame' && command.on !== 'nobody'),
  },
  { seat: 'turkey', trick: 'addresses', tries: more(seals('address')) },
  { seat: 'damascus', trick: 'rearms', tries: more(seals('raise', 'conscript')) },
  { seat: 'damascus', trick: 'lastTurn', tries: more(keeps) },
  {
    seat: 'damascus',
    trick: 'breaches',
    tries: more((command) => command.type === 'duty' && !command.carry),
  },
  { seat: 'turkey', trick: 'signs', tries: never(({ type }) => type === 'refuse') },
  { seat: 'opposition', trick: 'signs', tries: never(({ type }) => type === 'refuse') },
] as const

describe.each(tricks)('$seat $trick', ({ seat, trick, tries }) => {
  it('is tried, and does not pay', { timeout: 300_000 }, () => {
    const tried = play(seat, players[trick])
    expect(tries(tried, seat)).toBe(true)
    const { mean: won, error } = gain(tried, seat)
    expect(won).toBeLessThanOrEqual(within + 2 * error)
  })
})

describe('turkey asks again', () => {
  const turn = 3

  /** Per cent of the answers to its offers of the turn that were signatures. */
  function signed(all: readonly Played[]): { share: number; answers: number } {
    const answers = all.flatMap(({ log }) =>
      log.filter(
        ({ command }) =>
          'offer' in command &&
          (command.type === 'sign' || command.type === 'refuse' || command.type === 'counter') &&
          command.offer.startsWith(`${String(turn)}.turkey>`),
      ),
    )
    const yes = answers.filter(({ command }) => command.type === 'sign').length
    return { share: (100 * yes) / answers.length, answers: answers.length }
  }

  it('is told no more gladly in turn 3 than one that asks for the first time', { timeout: 300_000 }, () => {
    const again = signed(play('turkey', loopPlayers.asksAgain))
    const once = signed(play('turkey', asksFrom(turn)))
    expect(Math.min(again.answers, once.answers)).toBeGreaterThan(games)
    expect(again.share).toBeLessThanOrEqual(once.share + 5)
  })
})
