/** Order tonight (R21): how quiet it is on the last evening. Says nothing of what keeps it so. */
import type { Board } from '../model/board.ts'
import { atBorders } from './borders.ts'
import type { TheatreId } from '../model/ids.ts'
import { exitsOf, type World } from '../scenarios/world.ts'
import { theatreOf } from '../theatres/where.ts'

/** Ground that nobody fought over in the last turn, and that nobody has a foothold in or a siege around. */
const isQuiet = (area: Board['areas'][string], turn: number): boolean =>
  area.struck !== turn && area.foothold === undefined && area.siege === undefined

/** People of a map who are at one of its borders. */
function abroad(world: World, board: Board, map: TheatreId): number {
  const own = world.areas.filter((area) => theatreOf(area) === map)
  const exits = new Set(own.flatMap((area) => exitsOf(world, area)))
  return [...exits].reduce((sum, exit) => sum + atBorders(board, 'total', exit), 0)
}

/** 0–100: people at home in quiet areas, of all people; less what tension between core pairs takes off. On one map, or on all. */
export function orderTonight(world: World, board: Board, map?: TheatreId): number {
  const areas = Object.entries(board.areas)
    .filter(([id]) => map === undefined || theatreOf(id) === map)
    .map(([, area]) => area)
  const gone = map === undefined ? atBorders(board, 'total') : abroad(world, board, map)
  const everybody = areas.reduce((sum, area) => sum + area.people + area.displaced, 0) + gone
  const calm = areas.filter((area) => isQuiet(area, board.turn)).reduce((sum, area) => sum + area.people, 0)
  const tension = Math.max(0, ...world.scenario.corePairs.map((pair) => board.tension[pair] ?? 0))
  const share = everybody === 0 ? 0 : (100 * calm) / everybody
  return Math.round(Math.max(0, share - world.c.end.tension * tension))
}
