/** POP: whoever of the obligors holds the areas lets the displaced come back, as long as it is quiet there. */
import type { Play } from '../acts/play.ts'
import { comeBack, goHome, harm } from '../acts/people.ts'
import { areaOf } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import { landOf, type World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { deadlines, factions, item, one, some } from './parts.ts'

const heldBy = (board: Board, { areas }: ClauseOf<'return'>, holders: readonly ActorId[]): AreaId[] =>
  areas.filter((area) => holders.includes(areaOf(board, area).control))

/** Nobody goes home to where there was shooting last turn. */
function isQuiet(board: Board, area: AreaId): boolean {
  const { struck, siege, foothold } = areaOf(board, area)
  return siege === undefined && foothold === undefined && (struck === undefined || struck < board.turn - 1)
}

/** A share of those who lived there at the start, as long as some of them are missing. */
const due = (world: World, board: Board, area: AreaId): number => {
  const { people } = landOf(world, area)
  const missing = Math.max(0, people - areaOf(board, area).people)
  return Math.min(missing, Math.floor((people * world.c.people.return) / 100))
}

function letBack(play: Play, area: AreaId, deadline: number): void {
  if (!isQuiet(play.state, area)) return
  goHome(play, area, due(play.world, play.state, area))
  if (play.state.turn === deadline) harm(areaOf(play.state, area), play.world.c.people.grievanceReturn, 0)
}

export const returnHome = define('return', {
  claims: ['stepanova-assad-hardliners', 'stepanova-refugee-fear-sochi'],
  bites: true,
  carried: true,
  vital: false,
  classMode: false,
  holds: 'reported',
  family: 'POP',
  imposable: false,
  obligors: ({ obligors }) => obligors,
  areas: (_world, { areas }) => areas,
  barred: (world, board, _maker, { deadline }) =>
    deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline }),
  items: (world, board) => [
    item('return', [
      some('obligors', factions(world), 1, 6),
      some('areas', world.areas, 1, 31),
      one('deadline', deadlines(world, board)),
    ]),
  ],
  imagine: (world, board, clause) => {
    for (const area of heldBy(board, clause, clause.obligors).filter((each) => isQuiet(board, each))) {
      comeBack(world, board, area, due(world, board, area))
      harm(areaOf(board, area), world.c.people.grievanceReturn, 0)
    }
  },
  sign: nothing,
  resolve: (play, { withheldBy }, clause) => {
    const willing = clause.obligors.filter((seat) => !withheldBy.includes(seat))
    for (const area of heldBy(play.state, clause, willing)) letBack(play, area, clause.deadline)
  },
  judge: (play, { withheldBy }, clause) => {
    if (play.state.turn < clause.deadline) return running
    const by = withheldBy.filter((seat) => heldBy(play.state, clause, [seat]).length > 0)
    return by.length > 0 ? { status: 'broken', by } : running
  },
})
