/** An act in an arena off the map, in full mode: the module says who can do it, what it costs and how often. */
import { clamp } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { actOf, arenaOf, trackOf } from '../board/arenas.ts'
import { sealedBy } from '../board/orders.ts'
import type { Board } from '../model/board.ts'
import type { ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { arenasOf, type World } from '../scenarios/world.ts'
import { define, placeless } from './kind.ts'

function barred(world: World, board: Board, seat: ActorId, arena: string, name: string): Refusal | null {
  const act = actOf(world, arena, name)
  if (act === undefined) return refuse('noAct', 'R20')
  if (!act.who.includes(seat)) return refuse('notYourAct', 'R20')
  const acted = sealedBy(board, seat).some(({ spec }) => spec.kind === 'arena' && spec.arena === arena)
  if (acted) return refuse('onceATurn', 'R8', { kind: 'arena' })
  const last = board.arenas?.[arena]?.last[`${seat}.${name}`]
  return last === undefined || board.turn >= last + act.every
    ? null
    : refuse('tooSoon', 'R8', { kind: 'arena', turn: last + act.every })
}

export const arena = define('arena', {
  step: 'political',
  claims: ['lewis-wider-offers-no-breakthrough', 'stepanova-peacemaker-image'],
  cost: (world, { arena: id, act }) => actOf(world, id, act)?.cost ?? 0,
  barred: (world, board, seat, { arena: id, act }) => barred(world, board, seat, id, act),
  params: (world, board, seat) => {
    const have = board.seats[seat]?.materiel ?? 0
    const options = arenasOf(world).flatMap(({ id, acts }) => {
      const open = acts.filter((act) => act.cost <= have && barred(world, board, seat, id, act.id) === null)
      const acting = open.map((act) => ({ value: act.id, cost: act.cost }))
      return open.length === 0
        ? []
        : [{ value: id, then: [{ name: 'act', type: 'one' as const, options: acting }] }]
    })
    return options.length === 0 ? null : [{ name: 'arena', type: 'one', options }]
  },
  ...placeless,
  place: ({ arena: id, act }) => [id, act],
  // What follows from it beyond the track is carried out with the script's vocabulary, right after the political step.
  carryOut: (play, { seat }, { arena: id, act: name }) => {
    const { state, world } = play
    const [module, act] = [arenaOf(world, id), actOf(world, id, name)]
    if (module === undefined || act === undefined) return
    const from = trackOf(world, state, id)
    const now = clamp(from + act.by, 0, 10)
    const last = { ...state.arenas?.[id]?.last, [`${seat}.${name}`]: state.turn }
    ;(state.arenas ??= {})[id] = { at: now, last }
    emit(play, 'political', 'arenaAct', { seat, arena: id, act: name, from, now })
  },
})
