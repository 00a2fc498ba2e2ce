/** IMPL: the obligors come to a table of the format when it next opens. The game seats them unless they decide otherwise. */
import { seatBound, tableOf } from '../acts/tables.ts'
import { hasFormat, isTabled, tablesOf } from '../board/formats.ts'
import { refuse } from '../model/refusal.ts'
import { define, nothing, running } from './kind.ts'
import { deadlines, item, one, some } from './parts.ts'

export const attend = define('attend', {
  claims: [
    'lewis-syria-force-to-table',
    'stepanova-haftar-accepts-un-military',
    'stepanova-russia-demands-inclusion',
  ],
  bites: false,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'IMPL',
  imposable: true,
  obligors: ({ obligors }) => obligors,
  areas: () => [],
  barred: (world, board, _maker, { format, deadline }) => {
    if (!isTabled(format)) return refuse('needsNoTable', 'R12', { format })
    if (!hasFormat(world, format)) return refuse('noSuchFormat', 'R12', { format })
    return deadlines(world, board).includes(deadline) ? null : refuse('deadline', 'R14', { deadline })
  },
  items: (world, board) => [
    item('attend', [
      some(
        'obligors',
        world.seats.filter((seat) => !world.listed.has(seat)),
        1,
        6,
      ),
      one('format', tablesOf(world)),
      one('deadline', deadlines(world, board)),
    ]),
  ],
  sign: (play, _agreement, { format }) => {
    const table = tableOf(play.state, format)
    if (table !== undefined) seatBound(play, table)
  },
  resolve: nothing,
  // Nobody is at fault where no table opened, or where it opened without inviting them.
  judge: (play, _agreed, { obligors, format, deadline }) => {
    const table = tableOf(play.state, format)
    const asked = obligors.filter(
      (seat) => table?.invited.includes(seat) === true || table?.left.includes(seat),
    )
    const away = asked.filter((seat) => table?.seated.includes(seat) !== true)
    if (away.length > 0) return { status: 'broken', by: away }
    const came = table !== undefined && obligors.every((seat) => table.seated.includes(seat))
    return came || play.state.turn >= deadline ? { status: 'kept', by: [] } : running
  },
})
