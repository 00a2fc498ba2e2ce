/** Motions that seats bring before the UN, in full mode: ready ones, and the endorsement of agreements. */
import { describe, expect, it } from 'vitest'
import type { ActorId, FormatId } from '../../../game/model/ids.ts'
import type { Agreement } from '../../../game/model/agreement.ts'
import { votesFor } from '../../../game/orders/endorseText.ts'
import { view } from '../../../game/view.ts'
import type { ReadyMotion } from '../../../game/model/scenario.ts'
import type { TestGame } from '../../support/game.ts'
import { fullLibya, libyaWorld } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const words = { en: 'Truce', de: 'Waffenruhe' }
const ready: ReadyMotion = {
  id: 'truce',
  title: words,
  about: words,
  sponsors: ['russia', 'convenor', 'turkey'],
  for: 9,
  passed: [{ do: 'level', seat: 'gna', stat: 'standing', by: 1 }],
  failed: [{ do: 'level', seat: 'gna', stat: 'standing', by: -1 }],
  claims: ['design'],
}
const council = (phase: 'planning' | 'talks' = 'planning'): TestGame =>
  quietOn(
    fullLibya((file) => {
      file.motions = [ready]
      for (const seat of file.seats) seat.orders = [...new Set([...seat.orders, 'sponsor' as const])]
    }),
    phase,
  )
const brings = (game: TestGame, by: ActorId, motion = 'truce') =>
  game.try(by, { type: 'seal', order: { kind: 'sponsor', motion }, confirmed: false })

describe('a ready motion', () => {
  it('is for permanent members and the convenor, one a turn', () => {
    const game = council()
    expect([brings(game, 'turkey'), brings(game, 'russia', 'other')]).toEqual([
      'noSeatThere',
      'noReadyMotion',
    ])
    expect([brings(game, 'convenor'), brings(game, 'convenor')]).toEqual([null, 'sealedAlready'])
  })

  it('is for the full game', () => {
    const game = quietOn(libyaWorld((file) => (file.motions = [ready])))
    expect(brings(game, 'russia')).toBe('fullModeOrder')
  })

  it('is open in Talks under its title, and put to the vote as they close', () => {
    const game = council()
    game.seal('convenor', { kind: 'sponsor', motion: 'truce' })
    game.to('talks')
    expect(game.state.motions).toMatchObject([{ id: 'truce', for: 9, due: 2, status: 'open' }])
    expect(view(game.world, game.state, 'gna', () => ({})).motionTitles).toEqual({ truce: words })
    const before = game.seat('gna').standing
    game.to('planning')
    expect(game.state.motions).toMatchObject([{ status: 'passed' }])
    expect(game.seat('gna').standing).toBe(before + 1)
    expect(brings(game, 'convenor')).toBe('noReadyMotion')
  })

  it('fails of a veto', () => {
    const game = council()
    game.seal('convenor', { kind: 'sponsor', motion: 'truce' })
    game.to('talks')
    game.tell('russia', { type: 'vote', motion: 'truce', way: 'no' })
    const before = game.seat('gna').standing
    game.to('planning')
    expect(game.state.motions).toMatchObject([{ status: 'vetoed' }])
    expect(game.seat('gna').standing).toBe(before - 1)
  })
})

describe('endorsement of an agreement', () => {
  /** A truce that stands, signed in the turn before. */
  function agreed(): { game: TestGame; deal: Agreement } {
    const game = council('talks')
    game.dice([], 100)
    const deal = game.agree('russia', {
      to: ['turkey', 'gna', 'lna'],
      clauses: [{ kind: 'ceasefire', parties: ['gna', 'lna'], areas: ['tripoli', 'ainZara'], excluded: [] }],
    })
    game.to('planning')
    return { game, deal }
  }
  const asks = (game: TestGame, by: ActorId, agreement: string) =>
    game.try(by, { type: 'seal', order: { kind: 'endorseText', agreement }, confirmed: false })

  it('brings the UN’s name to it, if nine vote for it', () => {
    const { game, deal } = agreed()
    game.seal('convenor', { kind: 'endorseText', agreement: deal.id })
    game.to('talks')
    expect(game.state.motions).toMatchObject([{ id: 'text1', agreement: deal.id, for: 8, status: 'open' }])
    game.tell('russia', { type: 'vote', motion: 'text1', way: 'yes' })
    game.to('planning')
    expect(game.deal(deal.id).endorsedBy).toEqual(['un'])
    expect(asks(game, 'russia', deal.id)).toBe('noAgreement')
  })

  it('does not without the votes, and can be asked for again', () => {
    const { game, deal } = agreed()
    game.seal('convenor', { kind: 'endorseText', agreement: deal.id })
    game.to('talks')
    game.to('planning')
    expect([game.deal(deal.id).endorsedBy, asks(game, 'russia', deal.id)]).toEqual([[], null])
  })

  it('is not for what was agreed in private, or has ended, or is before the UN', () => {
    const { game, deal } = agreed()
    expect(asks(game, 'turkey', deal.id)).toBe('noSeatThere')
    expect(asks(game, 'russia', 'other')).toBe('noAgreement')
    game.deal(deal.id).format = 'private'
    expect(asks(game, 'russia', deal.id)).toBe('noAgreement')
  })

  it.each([
    ['bilateral', 0, ['gna', 'lna'], 6],
    ['bilateral', 0, ['russia', 'turkey', 'gna'], 8],
    ['geneva', 3, ['gna', 'lna'], 12],
    ['berlin', 3, ['russia', 'turkey', 'egypt', 'uae', 'gna'], 14],
  ] satisfies [FormatId, number, ActorId[], number][])(
    '%s with legitimacy %i, signed by %j: %i votes',
    (format, legitimacy, parties, votes) => {
      const { game, deal } = agreed()
      expect(votesFor(game.world, { ...deal, format, legitimacy, parties })).toBe(votes)
    },
  )
})
