/** Checkpoints 12 and 13, of `two-theatres-2019`. */
import type { AreaId } from '../../../game/model/ids.ts'
import type { OrderSpec } from '../../../game/model/order.ts'
import type { State } from '../../../game/model/state.ts'
import type { Checkpoint } from './check.ts'
import { retell, type Game } from './game.ts'

const front: readonly AreaId[] = ['maarrat', 'saraqib', 'westAleppo', 'idlib', 'jisr']

/** The turn in which an event happened; 0 if it never did. */
const turnOf = ({ state }: Game, event: string): number => state.events[event]?.turn ?? 0

const goes = ({ log }: Game): boolean =>
  log.some(
    ({ by, command }) =>
      by === 'turkey' &&
      command.type === 'choose' &&
      command.event === 'acrossTheBorder' &&
      command.option === 'go',
  )

const places = (order: OrderSpec): string[] =>
  [
    'area' in order ? order.area : undefined,
    'target' in order ? order.target : undefined,
    ...('areas' in order ? order.areas : []),
  ].flatMap((area) => (area === undefined ? [] : [area]))

/** Turkish orders on the front of Idlib by turn. */
function effort(game: Game): (turn: number) => number {
  const turns = game.log.flatMap(({ by, command }) =>
    by === 'turkey' && command.type === 'seal' && places(command.order).some((area) => front.includes(area))
      ? [command.turn]
      : [],
  )
  return (turn) => turns.filter((each) => each === turn).length
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)

/** Of the turn of the operation and the next, against all later ones. */
function slackens(game: Game): boolean {
  const since = turnOf(game, 'acrossTheBorder')
  const orders = effort(game)
  const later = Array.from(
    { length: Math.max(0, game.state.turn - since - 1) },
    (_, index) => since + 2 + index,
  )
  return mean([orders(since), orders(since + 1)]) < mean(later.map(orders))
}

export const operationFirst = (game: Game): boolean => goes(game) && slackens(game)

const holders = ({ areas }: State): string => front.map((area) => areas[area]?.control).join(' ')

/** Areas of the front that change hands in the turn of the shock. */
export function barelyMoves(game: Game): boolean | null {
  const shock = turnOf(game, 'soleimani')
  if (shock === 0) return null
  const seen: string[] = []
  const note = (state: State) => {
    if (state.turn === shock || (seen.length > 0 && state.turn === shock + 1)) seen.push(holders(state))
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
