/** Talks and law: motions before the UN, its endorsement, tables, sanctions. */
import { emit } from '../acts/play.ts'
import { openTable } from '../acts/tables.ts'
import { inForce } from '../board/routes.ts'
import type { Agreement } from '../model/agreement.ts'
import { define, type EffectOf } from './kind.ts'

/** Its texts and what follows from it stay in the scenario. */
export const motion = define('motion', {
  names: { sponsor: 'actor' },
  carryOut: (play, { id, for: votes, after }, { event }) => {
    const { state } = play
    if (state.motions.some((each) => each.id === id)) return
    const due = state.turn + after
    state.motions.push({ id, event, for: votes, due, votes: {}, status: 'open' })
    emit(play, 'events', 'motion', { motion: id, event, for: votes, due })
  },
})

/** What was agreed in private cannot be endorsed. */
const endorsable = (agreement: Agreement, { format, with: all }: EffectOf<'endorse'>): boolean =>
  agreement.format !== 'private' &&
  (format === undefined || agreement.format === format) &&
  all.every((actor) => agreement.parties.includes(actor)) &&
  !agreement.endorsedBy.includes('un')

export const endorse = define('endorse', {
  names: { with: 'actor' },
  carryOut: (play, effect) => {
    for (const agreement of inForce(play.state).filter((each) => endorsable(each, effect))) {
      agreement.endorsedBy.push('un')
      emit(play, 'events', 'unEndorses', { agreement: agreement.id, parties: [...agreement.parties] })
    }
  },
})

export const table = define('table', {
  names: { host: 'seat', invites: 'seat' },
  carryOut: (play, { format, host, invites }) => openTable(play, format, host, invites, 'events'),
})

/** From the next income on, for so many turns. */
export const sanction = define('sanction', {
  names: { on: 'seat', by: 'actor' },
  carryOut: (play, { on, by, turns }) => {
    const until = Math.min(20, play.state.turn + turns)
    play.state.sanctions.push({ on, by, until })
    emit(play, 'events', 'sanctioned', { on, by, turns })
  },
})
