/** Misrata: a line of its own to Moscow. This turn the two hear one another better, and the general staff a little less. */
import { emit } from '../acts/play.ts'
import { hasLibya } from '../board/abroad.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { isSeat, type World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'
import { open, sealedOnce } from './often.ts'

const to = 'russia'

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  hasLibya(world) && isSeat(world, to)
    ? sealedOnce(board, seat, 'backChannel')
    : refuse('nobodyThere', 'R18', { actor: to })

export const backChannel = define('backChannel', {
  step: 'political',
  claims: ['stepanova-chechen-go-betweens', 'stepanova-two-veto-players'],
  own: ['misrata'],
  cost: (world) => world.c.cost.backChannel,
  barred,
  params: (world, board, seat) => open(barred(world, board, seat)),
  ...placeless,
  /** Both know of it as Planning closes, and nobody else. What has closed for good stays closed. */
  opens: (play, order) => {
    const { state, world } = play
    if (!order.shownTo.includes(to)) order.shownTo.push(to)
    emit(play, 'talks', 'backChannelOpens', { seat: order.seat, with: to }, { to: [order.seat, to] })
    const counts = state.channel?.counts
    const { backChannel: by, closes } = world.c.channel
    if (counts !== undefined && counts.generalStaff < closes)
      counts.generalStaff = Math.max(0, counts.generalStaff - by)
  },
  carryOut: () => undefined,
})
