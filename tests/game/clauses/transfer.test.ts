/** ECO: materiel changes hands at signature, as far as the payer has it. */
import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../../game/model/ids.ts'
import { quiet } from '../../support/game.ts'
import { termsFor } from '../../../game/talks/terms.ts'
import { drawUp } from '../../../game/talks/signers.ts'
import { declares, ground, next, tally } from './ground.ts'

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

describe('a transfer', () => {
  declares('transfer', { holds: 'enforced', family: 'ECO', bites: false, carried: false, imposable: false })

  it('done at signature, moves no word, no name and no aims', () => {
    const [paid, unpaid] = [ground(), ground()]
    paid.seat('turkey').materiel = 4
    paid.agree('turkey', { to: ['opposition'], clauses: [pays('opposition', 4)] })
    for (const game of [paid, unpaid]) next(game)
    for (const seat of ['turkey', 'opposition'] as const)
      expect(tally(paid, seat)).toEqual(tally(unpaid, seat))
  })

  it('weighs on the answers of who pays and who gets it', () => {
    const { world, state } = ground()
    const text = {
      to: [],
      clauses: [pays('opposition', 5)],
      shows: [],
      guarantors: [],
      leverage: 0,
      format: 'bilateral' as const,
    }
    const deal = drawUp(world, state, { id: 'x', maker: 'turkey', text, signers: ['turkey', 'opposition'] })
    expect(termsFor(world, state, 'turkey', deal).costs).toBeCloseTo(1)
    expect(termsFor(world, state, 'opposition', deal).benefits).toBeCloseTo(1)
  })
})
