/** SDF and LNA: looks for another patron. What one loses the other gains, and everybody sees how much its word is worth. */
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { patronsOf, supportOf } from '../board/patrons.ts'
import type { Board } from '../model/board.ts'
import { actors, type ActorId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { remember, sealedOnce, tooSoon } from './often.ts'

const barred = (world: World, board: Board, seat: ActorId): Refusal | null =>
  sealedOnce(board, seat, 'changePatron') ?? tooSoon(board, seat, 'changePatron', world.c.changePatron.every)

/** Whoever supports it now, or could from the start. */
const suitors = (world: World, board: Board, seat: ActorId): ActorId[] =>
  actors.filter(
    (actor) => supportOf(board, actor, seat) > 0 || world.scenario.support[actor]?.[seat] !== undefined,
  )

/** A client leans on its patrons together no harder than on one. */
function gain({ state, world }: Play, seat: ActorId): number {
  const whole = patronsOf(state, seat).reduce((sum, patron) => sum + supportOf(state, patron, seat), 0)
  return Math.max(0, Math.min(world.c.changePatron.by, world.c.support.largest - whole))
}

function shift(play: Play, seat: ActorId, patron: ActorId, by: number): void {
  const support = (play.state.support[patron] ??= {})
  support[seat] = Math.max(0, supportOf(play.state, patron, seat) + by)
}

/** What only patron and client know of stays between them. */
function told({ state }: Play, seat: ActorId, both: readonly ActorId[]): { to?: ActorId[] } {
  return both.some((patron) => state.covertSupport[patron]?.includes(seat) === true)
    ? { to: [seat, ...both] }
    : {}
}

export const changePatron = define('changePatron', {
  step: 'political',
  claims: ['stepanova-us-pullback-oct-2019', 'lewis-many-patrons-room'],
  own: ['sdf', 'lna'],
  cost: (world) => world.c.cost.changePatron,
  barred: (world, board, seat, { from, to }) => {
    if (!patronsOf(board, seat).includes(from)) return refuse('notYourPatron', 'R9', { patron: from })
    if (to === from || !suitors(world, board, seat).includes(to))
      return refuse('noSuitor', 'R9', { patron: to })
    return barred(world, board, seat)
  },
  params: (world, board, seat) => {
    if (barred(world, board, seat) !== null) return null
    const options = patronsOf(board, seat).flatMap((from) => {
      const others = suitors(world, board, seat).filter((to) => to !== from)
      if (others.length === 0) return []
      const then = [{ name: 'to', type: 'one' as const, options: others.map((value) => ({ value })) }]
      return [{ value: from, then }]
    })
    return options.length === 0 ? null : [{ name: 'from', type: 'one', options }]
  },
  place: ({ from, to }) => [from, to],
  areas: () => [],
  strikes: () => null,
  carryOut: (play, { seat }, { from, to }) => {
    const { by, standing } = play.world.c.changePatron
    remember(play, seat, 'changePatron')
    shift(play, seat, from, -by)
    shift(play, seat, to, gain(play, seat))
    emit(play, 'political', 'patronChanged', { seat, from, to }, told(play, seat, [from, to]))
    change(play, seat, 'standing', standing, 'political', 'patronChanged')
  },
})
