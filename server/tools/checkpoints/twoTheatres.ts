/** Checkpoints 12 and 13, of `two-theatres-2019`. */
import { playFrom, type Played, type Players } from '../../../game/bots/table.ts'
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import type { Checkpoint } from './check.ts'
import { retell, type Efforts, type Game } from './game.ts'

const front: readonly AreaId[] = ['maarrat', 'saraqib', 'westAleppo', 'idlib', 'jisr']

const operation = 'acrossTheBorder'

const goes = ({ log }: Game): boolean =>
  log.some(
    ({ by, command }) =>
      by === 'turkey' && command.type === 'choose' && command.event === operation && command.option === 'go',
  )

const places = (order: OrderSpec): string[] =>
  [
    'area' in order ? order.area : undefined,
    'target' in order ? order.target : undefined,
    ...('areas' in order ? order.areas : []),
  ].flatMap((area) => (area === undefined ? [] : [area]))

/** Turkey and those whose patron it is. */
const side: readonly ActorId[] = ['turkey', 'opposition']

/** In the turn before the one that the game has come to: orders of Turkey, and steps of its side. */
function effort({ state, log }: Played): number {
  const orders = log.filter(
    ({ by, command }) =>
      by === 'turkey' &&
      command.type === 'seal' &&
      command.turn === state.turn - 1 &&
      places(command.order).some((area) => front.includes(area)),
  )
  const there = state.formations.filter(({ owner, area }) => side.includes(owner) && front.includes(area))
  return orders.length + there.reduce((sum, each) => sum + each.steps, 0)
}

/** The same bots in a war in which the question is never put to Ankara, because Washington has stayed. */
const stays = (world: World): World => ({
  ...world,
  scenario: { ...world.scenario, events: world.scenario.events.filter(({ id }) => id !== operation) },
})

/** Plays until the turn after that of the operation is over, and as long without it. Undefined where it never came. */
export function efforts(world: World, played: Played, players: Players): Efforts | undefined {
  const other = structuredClone(played)
  playFrom(
    world,
    played,
    players,
    ({ state }) => state.turn > (state.events[operation]?.turn ?? Infinity) + 1,
  )
  if (played.state.events[operation] === undefined) return undefined
  playFrom(stays(world), other, players, ({ state }) => state.turn >= played.state.turn)
  return { withOperation: effort(played), without: effort(other) }
}

/** It goes, and in the turn after it there is less for Idlib than there would have been: what is sent there, and who is. */
export const operationFirst = (game: Game): boolean =>
  goes(game) && game.efforts !== undefined && game.efforts.withOperation < game.efforts.without

const shock = 'soleimani'

const holders = ({ areas }: State): string => front.map((area) => areas[area]?.control).join(' ')

/** What the shock does has been done when the turn after it is over. */
export const shockIsOver = ({ events, turn }: State): boolean => turn > (events[shock]?.turn ?? Infinity) + 1

/** Areas of the front that change hands in the turn of the shock. */
export function barelyMoves(game: Game): boolean | null {
  const since = game.state.events[shock]?.turn
  if (since === undefined) return null
  const seen: string[] = []
  const note = (state: State) => {
    if (state.turn === since || (seen.length > 0 && state.turn === since + 1)) seen.push(holders(state))
  }
  retell(game, note)
  const first = seen[0]?.split(' ') ?? []
  const last = (seen.at(-1) ?? '').split(' ')
  return first.filter((holder, index) => holder !== last[index]).length <= 1
}

export const twoTheatres: readonly Checkpoint[] = [
  {
    id: 12,
    what: 'a scripted US pull-back triggers a Turkish operation against the SDF and slackens the effort in Idlib',
    parts: [{ what: 'of all games', run: 'twoTheatres', ask: operationFirst, low: 65, high: 100 }],
  },
  {
    id: 13,
    what: 'the Soleimani shock barely moves the Syrian front',
    parts: [{ what: 'of games in which it came', run: 'twoTheatres', ask: barelyMoves, low: 80, high: 100 }],
  },
]
