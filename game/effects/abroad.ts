/** Libya and beyond: who stands ready to be ferried, who has shut the oil in, who was asked in, where an arena stands. */
import { clamp } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { arenaOf, trackOf } from '../board/arenas.ts'
import { blockadeOf, oilAreas } from '../board/money.ts'
import { define } from './kind.ts'

/** Fighters who come to stand ready, or no longer, belong to nobody's losses. */
export const ferryPool = define('ferryPool', {
  names: {},
  carryOut: (play, { by }) => {
    const from = play.state.ferry ?? 0
    const now = clamp(from + by, 0, 20)
    if (now === from) return
    play.state.ferry = now
    emit(play, 'events', 'ferryPool', { from, now })
  },
})

export const blockade = define('blockade', {
  names: { by: 'actor' },
  carryOut: (play, { by }) => {
    const { state, world } = play
    const shut = blockadeOf(state)
    if (shut?.by === by || (shut === null && by === null)) return
    state.blockade = by === null ? null : { by, since: state.turn }
    const areas = oilAreas(world)
    if (by !== null) emit(play, 'events', 'oilShut', { seat: by }, { areas })
    else if (shut !== null) emit(play, 'events', 'oilOpened', { seat: shut.by }, { areas })
  },
})

export const invite = define('invite', {
  names: { host: 'actor', power: 'actor' },
  carryOut: (play, { host, power }) => {
    const invited = (play.state.invited ??= {})
    const before = invited[host] ?? []
    if (before.includes(power)) return
    invited[host] = [...before, power]
    emit(play, 'events', 'troopsInvited', { seat: host, power })
  },
})

/** Does nothing in a game without the arena. */
export const arena = define('arena', {
  names: {},
  carryOut: (play, { id, by }) => {
    const { state, world } = play
    if (arenaOf(world, id) === undefined) return
    const from = trackOf(world, state, id)
    const now = clamp(from + by, 0, 10)
    ;(state.arenas ??= {})[id] = { at: now, last: state.arenas?.[id]?.last ?? {} }
    if (now !== from) emit(play, 'events', 'arenaMoves', { arena: id, from, now })
  },
})
