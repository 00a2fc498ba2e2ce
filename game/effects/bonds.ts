/** What is between actors: support, tension, momentum, the hot line. */
import { clamp } from '../acts/levels.ts'
import { emit } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { supportOf } from '../board/patrons.ts'
import { actors, type ActorId, type PairId } from '../model/ids.ts'
import { define } from './kind.ts'

/** Covert support is told to the two alone. */
export const support = define('support', {
  names: { patron: 'seat', client: 'actor' },
  carryOut: (play, { patron, client, by }) => {
    const { state } = play
    const from = supportOf(state, patron, client)
    const now = clamp(from + by, 0, 10)
    if (now === from) return
    ;(state.support[patron] ??= {})[client] = now
    const covert = state.covertSupport[patron]?.includes(client) === true
    emit(
      play,
      'events',
      'supportMoves',
      { patron, client, from, now },
      covert ? { to: [patron, client] } : {},
    )
  },
})

const twoOf = (pair: PairId): ActorId[] => actors.filter((actor) => pair.split('-').includes(actor))

export const tension = define('tension', {
  names: { pair: 'pair' },
  carryOut: (play, { pair, by }) => {
    const [a, b] = twoOf(pair)
    if (a !== undefined && b !== undefined) strain(play, a, b, by, 'events', 'event')
  },
})

/** Counted with the ground gained in the Resolution just past, which is felt in this turn and the next. */
export const momentum = define('momentum', {
  names: { of: 'mover' },
  carryOut: (play, { of, by }) => {
    const gains = play.state.gains[of]
    if (gains === undefined) return
    gains[gains.length - 1] = (gains.at(-1) ?? 0) + by
    emit(play, 'events', 'momentum', { actor: of, by })
  },
})

/** Closed until the turn ends. */
export const hotLine = define('hotLine', {
  names: { pair: 'pair' },
  carryOut: (play, { pair, open }) => {
    const { hotLineClosed, turn } = play.state
    const closed = (hotLineClosed[pair] ?? 0) >= turn
    if (open !== closed) return
    if (open) delete hotLineClosed[pair]
    else hotLineClosed[pair] = turn
    emit(play, 'events', open ? 'hotLineOpens' : 'hotLineCloses', { pair })
  },
})
