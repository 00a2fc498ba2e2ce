/** Fronts on the last evening: areas where two local parties that fight each other touch or stand together. */
import { areaOf, formationsIn, leaderOf, mobile } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import { actors, isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { friends, hostile, neighboursOf, type World } from '../scenarios/world.ts'

export interface Front {
  readonly area: AreaId
  /** In the order of `actors`. */
  readonly dyad: readonly [ActorId, ActorId]
}

/** Whoever holds the area, be it a foreign power, and the local fighters of its side in it. */
function holders(world: World, board: Board, area: AreaId): ActorId[] {
  const { control } = areaOf(board, area)
  const beside = formationsIn(board, area)
    .filter((each) => mobile(each) && !isPower(leaderOf(each)) && friends(world, leaderOf(each), control))
    .map(leaderOf)
  return [...new Set([control, ...beside])]
}

/** Those across the line, and those inside it: a foothold, fighters who were let in, foreign troops. */
function adversaries(world: World, board: Board, area: AreaId): ActorId[] {
  const { control, foothold } = areaOf(board, area)
  const across = neighboursOf(world, area).flatMap((next) => holders(world, board, next))
  const inside = formationsIn(board, area).filter(mobile).map(leaderOf)
  const all = new Set([...across, ...inside, ...(foothold === undefined ? [] : [foothold.by])])
  return [...all].filter((actor) => hostile(world, actor, control))
}

const inOrder = (a: ActorId, b: ActorId): readonly [ActorId, ActorId] =>
  actors.indexOf(a) < actors.indexOf(b) ? [a, b] : [b, a]

export const frontsOf = (world: World, board: Board): Front[] =>
  world.areas.flatMap((area) => {
    const theirs = adversaries(world, board, area)
    return holders(world, board, area).flatMap((mine) =>
      theirs
        .filter((actor) => hostile(world, actor, mine))
        .map((actor) => ({ area, dyad: inOrder(mine, actor) })),
    )
  })

/** Fought over, besieged or half taken of late. */
export function isLive(world: World, board: Board, area: AreaId): boolean {
  const { struck, foothold, siege } = areaOf(board, area)
  const lately = struck !== undefined && board.turn - struck < world.c.aftermath.lately
  return lately || foothold !== undefined || siege !== undefined
}
