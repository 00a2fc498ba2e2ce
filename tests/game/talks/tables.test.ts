/** Tables (R12) and tracks (R13): sitting down, walking out, carrying a result away, falling asleep. */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { entry } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { assess, gather, hall, nextTalks, offered, seated, text, truce } from '../clauses/hall.ts'

const both: ActorId[] = ['damascus', 'opposition']
const bites = truce('damascus', 'opposition', 'russia', 'turkey')

describe('a table', () => {
  it('seats whom it invited, once', () => {
    const game = hall('planning', 2)
    game.seal('us', { kind: 'convene', format: 'geneva', invites: ['russia', ...both] })
    game.to('talks')
    const code = (seat: ActorId) => game.try(seat, { type: 'attend', format: 'geneva' })
    expect([code('russia'), code('russia'), code('turkey'), code('us')]).toEqual([
      null,
      'sitsAlready',
      'notInvited',
      'sitsAlready',
    ])
    expect(game.try('russia', { type: 'attend', format: 'astana' })).toBe('noTable')
    expect(game.state.tables[0]?.seated).toEqual(['us', 'russia'])
  })

  it('carries texts of who sits there, to who is invited; who signs sits down', () => {
    const game = hall('planning', 2)
    game.seal('russia', { kind: 'convene', format: 'astana', invites: ['turkey', ...both] })
    game.to('talks')
    expect(offered(game, 'turkey', text(['russia', ...both], [bites], 'astana'))).toBe('notAtTable')
    expect(offered(game, 'russia', text(['iran', ...both], [bites], 'astana'))).toBe('notInvited')
    expect(offered(game, 'russia', text(['turkey'], [{ kind: 'expiry', turn: 3 }], 'astana'))).toBe(
      'tooFewSigners',
    )
    const deal = game.agree('russia', text(['turkey', ...both], [bites], 'astana'))
    expect(deal).toMatchObject({ format: 'astana', legitimacy: 1, inclusion: 1 })
    expect(game.state.tables[0]?.seated).toEqual(['russia', 'turkey', ...both])
    expect(offered(hall(), 'russia', text(['turkey', ...both], [bites], 'geneva'))).toBe('noTable')
  })
})

describe('a walk-out', () => {
  it('costs the host, once, refuses what lies there, and has no way back', () => {
    const game = seated('astana', 'russia', 'turkey', ...both)
    const before = game.seat('russia').standing
    const id = game.propose('russia', text(['turkey', ...both], [bites], 'astana'))
    game.tell('opposition', { type: 'walkOut', format: 'astana' })
    expect(game.seat('russia').standing).toBe(before - 1)
    expect(game.offer(id).answers).toMatchObject([{ seat: 'opposition', answer: 'refused' }])
    expect(game.try('opposition', { type: 'attend', format: 'astana' })).toBe('leftAlready')
    game.tell('damascus', { type: 'walkOut', format: 'astana' })
    expect(game.seat('russia').standing).toBe(before - 1)
    expect(offered(game, 'turkey', text(['russia', 'opposition'], [bites], 'astana'))).toBe('notInvited')
  })

  it('is not for the host, nor for who is not there or has a text on the table', () => {
    const game = seated('astana', 'russia', 'turkey', ...both)
    const code = (seat: ActorId) => game.try(seat, { type: 'walkOut', format: 'astana' })
    game.propose('turkey', text(['russia', ...both], [bites], 'astana'))
    expect([code('russia'), code('iran'), code('turkey'), code('damascus')]).toEqual([
      'hostStays',
      'notAtTable',
      'ownTextThere',
      null,
    ])
  })
})

describe('standing', () => {
  const signing = (format: 'geneva' | 'astana', host: ActorId, clause: Clause) => {
    const game = seated(format, host, 'turkey', 'iran', ...both)
    const before = game.seat('opposition').standing
    game.agree(host, text(['turkey', 'iran', ...both], [clause], format))
    return game.seat('opposition').standing - before
  }

  it('is earned by signing what bites in legitimate company, and only there', () => {
    const local = truce('damascus', 'opposition')
    expect(signing('geneva', 'us', local)).toBe(1)
    expect(signing('astana', 'russia', local)).toBe(0)
    expect(signing('geneva', 'us', { kind: 'expiry', turn: 3 })).toBe(0)
    expect(signing('geneva', 'us', { kind: 'hotLine', obligors: ['iran', 'us'] })).toBe(0)
  })

  it('not by signing the same again, nor every turn', () => {
    const game = hall('planning', 2)
    const gains = [truce('damascus', 'opposition'), { ...bites, areas: ['jisr'] }, bites, bites].map(
      (clause) => {
        gather(game, 'geneva', 'us', 'turkey', 'russia', ...both)
        const before = game.seat('opposition').standing
        game.agree('us', text(['turkey', 'russia', ...both], [clause], 'geneva'))
        const gained = game.seat('opposition').standing - before
        assess(game, 1)
        return gained
      },
    )
    // The second comes too soon; the fourth says what the third said.
    expect(gains).toEqual([1, 0, 1, 0])
  })

  it('not by a text that asks something only far from anybody who owes it', () => {
    const game = seated('geneva', 'us', 'turkey', 'russia', 'iran', ...both)
    const before = game.seat('iran').standing
    const away: Clause = { kind: 'noReinforce', obligors: ['opposition'], areas: ['khashamOmar'] }
    game.agree('us', text(['turkey', 'russia', 'iran', ...both], [away], 'geneva'))
    expect(game.seat('iran').standing).toBe(before)
  })

  it('comes to a host a second time when something that bites is signed at its table', () => {
    const game = seated('geneva', 'us', 'turkey', 'russia', ...both)
    assess(game, 2)
    const before = game.seat('us').standing
    gather(game, 'geneva', 'us', 'turkey', 'russia', ...both)
    game.agree('turkey', text(['us', 'russia', ...both], [bites], 'geneva'))
    assess(game, 1)
    // One for hosting, one for its own signature.
    expect(game.seat('us').standing).toBe(before + 2)
  })
})

describe('a track', () => {
  it('falls asleep where nobody meets, and stays awake where somebody does', () => {
    const game = hall('planning', 1)
    game.seal('turkey', { kind: 'convene', format: 'astana', invites: ['russia', ...both] })
    game.to('talks')
    game.tell('russia', { type: 'attend', format: 'astana' })
    assess(game, 2)
    expect(game.state.tracks).toMatchObject({
      geneva: { legitimacy: 2 },
      astana: { legitimacy: 1, lead: 'russia', met: 1 },
    })
    assess(game, 3)
    expect(game.state.tracks).toMatchObject({ geneva: { legitimacy: 1 }, astana: { legitimacy: 0 } })
    assess(game, 2)
    expect(game.state.tracks.astana?.legitimacy).toBe(0)
  })

  it('cannot fall asleep before it has begun: the congress keeps what it is worth until it meets', () => {
    const world = eightSeats((file) => {
      for (const variant of file.variants) Object.assign(variant, { turns: 8, mayEndEarly: false })
      file.tracks = { sochi: null }
    })
    const game = quietOn(world, 'planning', 1)
    game.dice([], 100)
    assess(game, 4)
    expect(game.state.tracks['sochi']).toMatchObject({ legitimacy: 1, met: 0 })
  })

  it('is led by its first host, where nobody led it', () => {
    const game = seated('geneva', 'us', 'russia', ...both)
    assess(game, 1)
    expect(game.state.tracks.geneva).toMatchObject({ lead: 'us', met: 2 })
  })
})

describe('a result', () => {
  /** Signed in Geneva, by Turkey’s text; the next turn at a table in Astana. */
  function signedInGeneva(...guests: ActorId[]) {
    const game = seated('geneva', 'us', 'turkey', 'russia', ...both)
    const { id } = game.agree('turkey', text(['us', 'russia', ...both], [bites], 'geneva'))
    game.to('planning')
    game.seal('russia', { kind: 'convene', format: 'astana', invites: ['turkey', 'iran', ...both] })
    game.to('talks')
    for (const guest of guests) game.tell(guest, { type: 'attend', format: 'astana' })
    return { game, id }
  }
  const carry = (agreement: string) => ({
    type: 'carryResult' as const,
    agreement,
    format: 'astana' as const,
  })

  it('taken over moves legitimacy and the lead, and is good for the standing of who takes it; once', () => {
    const { game, id } = signedInGeneva('turkey')
    const before = game.seat('russia').standing
    game.state.tracks.astana = { legitimacy: 1, lead: 'turkey', met: 2 }
    game.tell('russia', carry(id))
    expect(game.state.tracks).toMatchObject({
      geneva: { legitimacy: 2 },
      astana: { legitimacy: 2, lead: 'russia' },
    })
    expect(game.deal(id)).toMatchObject({ format: 'astana', carriedBy: 'russia' })
    expect(game.seat('russia').standing).toBe(before + 1)
    expect(game.try('russia', carry(id))).toBe('carriedAlready')
  })

  it('is handed over by whoever wrote it, or by two who signed it; to the host', () => {
    const sets: ActorId[][] = [[], ['iran'], ['damascus'], both, ['turkey']]
    const codes = sets.map((guests) => {
      const { game, id } = signedInGeneva(...guests)
      return game.try('russia', carry(id))
    })
    expect(codes).toEqual(['carryNeedsParties', 'carryNeedsParties', 'carryNeedsParties', null, null])
    const { game, id } = signedInGeneva('turkey')
    expect(game.try('turkey', carry(id))).toBe('notHost')
  })

  it('has to be worth something: legitimate where it was signed, and still asking something', () => {
    const { game, id } = signedInGeneva('turkey')
    const [agreed] = game.deal(id).clauses
    Object.assign(agreed ?? {}, { status: 'kept' })
    expect(game.try('russia', carry(id))).toBe('nothingToCarry')
    Object.assign(agreed ?? {}, { status: 'running' })
    game.state.tracks.geneva = { legitimacy: 0, lead: null, met: 2 }
    expect(game.try('russia', carry(id))).toBe('nothingToCarry')
    game.deal(id).status = 'lapsed'
    expect(game.try('russia', carry(id))).toBe('noAgreement')
  })
})

it('tells everybody who sits, leaves and carries', () => {
  const game = hall('planning', 2)
  game.seal('us', { kind: 'convene', format: 'geneva', invites: ['russia', ...both] })
  expect(entry(game.to('talks'), 'tableCalled')).toMatchObject({ to: 'all', params: { host: 'us' } })
  const sits = game.tell('russia', { type: 'attend', format: 'geneva' })
  expect(entry(sits, 'sitsDown')).toMatchObject({ to: 'all', params: { seat: 'russia' } })
  const leaves = game.tell('russia', { type: 'walkOut', format: 'geneva' })
  expect(entry(leaves, 'walksOut')).toMatchObject({ to: 'all' })
  nextTalks(game)
  expect(game.state.tables).toEqual([])
})
