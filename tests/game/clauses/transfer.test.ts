/** ECO: materiel changes hands at signature, as far as the payer has it. */
import { expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet } from '../../support/game.ts'

const pays = (to: ActorId, amount: number) => ({
  kind: 'transfer' as const,
  obligor: 'turkey' as const,
  to,
  amount,
})

it('moves what was agreed, or what is left of it', () => {
  for (const [have, moved] of [
    [6, 4],
    [3, 3],
  ] as const) {
    const game = quiet('talks', 1)
    const before = game.seat('opposition').materiel
    game.seat('turkey').materiel = have
    const offer = game.propose('opposition', { to: ['turkey'], clauses: [pays('opposition', 4)] })
    game.sign('turkey', offer)
    expect(game.seat('turkey').materiel).toBe(have - moved)
    expect(game.seat('opposition').materiel).toBe(before + moved)
  }
})

it('is refused to oneself, to nobody at the table, and beyond the maker’s means', () => {
  const game = quiet('talks', 1)
  game.seat('turkey').materiel = 2
  const code = (to: ActorId, amount: number) =>
    game.try('turkey', {
      type: 'offer',
      text: {
        to: ['opposition'],
        clauses: [pays(to, amount)],
        shows: [],
        guarantors: [],
        leverage: 0,
        format: 'bilateral',
      },
      keep: [],
    })
  expect([code('turkey', 1), code('hts', 1), code('opposition', 3), code('opposition', 2)]).toEqual([
    'toOneself',
    'noParty',
    'materiel',
    null,
  ])
})

it('alone is no deal that calms the two powers', () => {
  const game = quiet('talks', 1)
  game.seat('turkey').materiel = 1
  const offer = game.propose('turkey', { to: ['russia'], clauses: [pays('russia', 1)] })
  game.sign('russia', offer)
  expect(game.state.tension['russia-turkey']).toBe(2)
})
