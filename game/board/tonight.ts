/** Order tonight (R21): how quiet it is on the last evening. Says nothing of what keeps it so. */
import type { Board } from '../model/board.ts'
import { atBorders } from './borders.ts'
import type { World } from '../scenarios/world.ts'

/** Ground that nobody fought over in the last turn, and that nobody has a foothold in or a siege around. */
const isQuiet = (area: Board['areas'][string], turn: number): boolean =>
  area.struck !== turn && area.foothold === undefined && area.siege === undefined

/** 0–100: people at home in quiet areas, of all people; less what tension between core pairs takes off. */
export function orderTonight(world: World, board: Board): number {
  const areas = Object.values(board.areas)
  const everybody =
    areas.reduce((sum, area) => sum + area.people + area.displaced, 0) + atBorders(board, 'total')
  const calm = areas.filter((area) => isQuiet(area, board.turn)).reduce((sum, area) => sum + area.people, 0)
  const tension = Math.max(0, ...world.scenario.corePairs.map((pair) => board.tension[pair] ?? 0))
  const share = everybody === 0 ? 0 : (100 * calm) / everybody
  return Math.round(Math.max(0, share - world.c.end.tension * tension))
}
