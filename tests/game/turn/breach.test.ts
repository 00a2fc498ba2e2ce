/** Breach (R14): what it costs, what it gains, and who answers for a client. */
import { describe, expect, it } from 'vitest'
import { holds } from '../../../game/board/routes.ts'
import { closeAgreement, wasKept } from '../../../game/acts/agreements.ts'
import { hasDeal } from '../../../game/board/deals.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { payForBreach } from '../../../game/turn/breaches.ts'
import { settleAtEnd } from '../../../game/turn/compliance.ts'
import { entry, quiet, type TestGame } from '../../support/game.ts'
import { ground, next, tally } from '../clauses/ground.ts'

const truce = {
  kind: 'ceasefire' as const,
  parties: ['damascus', 'opposition'] satisfies ActorId[],
  areas: ['saraqib'],
  excluded: [],
}
const attack = {
  kind: 'offensive' as const,
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1'],
}

/** Signed in turn 1; Damascus attacks in turn 2. */
function broken(guarantors: ActorId[] = []): { game: TestGame; id: string } {
  const game = quiet('talks', 1)
  game.clear('aleppo', 'iran')
  const { id } = game.agree('turkey', { clauses: [truce], guarantors })
  game.dice([], 100)
  game.to('planning')
  game.seal('damascus', attack)
  game.dice([6], 6)
  game.to('planning')
  return { game, id }
}

describe('an open breach', () => {
  it('ends the truce and costs two of credibility, once', () => {
    const { game, id } = broken()
    expect(game.deal(id).status).toBe('broken')
    expect(game.seat('damascus').credibility).toBe(3 - 2)
    game.to('talks')
    game.to('planning')
    expect(game.seat('damascus').credibility).toBe(1)
  })

  it('leaves violence to orders: nobody fights because the truce ended', () => {
    const { game } = broken()
    game.to('talks')
    expect(game.to('planning').some(({ key }) => key === 'chronicle.battle')).toBe(false)
  })
})

describe('ground taken in breach', () => {
  const scores = (game: TestGame, turn: number) =>
    holds(game.world, { ...game.state, turn }, 'saraqib', 'damascus')

  it('scores nothing in its turn, nor in the two after it', () => {
    const { game } = broken()
    expect(game.area('saraqib').control).toBe('damascus')
    expect(game.state.breachGains).toEqual({ saraqib: 2 })
    expect([2, 3, 4, 5].map((turn) => scores(game, turn))).toEqual([false, false, false, true])
  })

  it('handed back or retaken, is ground like any other', () => {
    const { game } = broken()
    game.clear('saraqib', 'damascus')
    game.place({ id: 'back', owner: 'opposition', area: 'idlib', kind: 'irregular', steps: 6 })
    game.seal('opposition', { kind: 'offensive', from: 'idlib', target: 'saraqib', formations: ['back'] })
    game.dice([6])
    game.to('planning')
    expect(game.state.breachGains).toEqual({})
    expect(holds(game.world, game.state, 'saraqib', 'opposition')).toBe(true)
  })
})

describe('a guarantor', () => {
  /** Credibility of Russia two turns after its client broke what it guaranteed. */
  function after(punish: (game: TestGame) => void): number {
    const { game } = broken(['russia'])
    punish(game)
    game.to('talks')
    game.to('planning')
    return game.seat('russia').credibility
  }

  it('that does not punish its client pays with its own word', () => {
    expect(after(() => undefined)).toBe(4)
  })

  it('that withholds, or stops supply, does not', () => {
    expect(after((game) => game.seal('russia', { kind: 'withhold', client: 'damascus' }))).toBe(5)
    expect(after((game) => game.tell('russia', { type: 'supply', client: 'damascus', level: 'none' }))).toBe(
      5,
    )
  })
})

describe('a breach at a legitimate table, or of what the UN stands behind', () => {
  function standing(change: (game: TestGame, id: string) => void): number {
    const game = ground()
    const { id } = game.agree('turkey', { clauses: [truce] })
    change(game, id)
    next(game)
    game.seal('damascus', attack)
    game.dice([1], 100)
    next(game)
    expect(tally(game, 'damascus').credibility).toBe(1)
    return tally(game, 'damascus').standing
  }

  it('costs the name as well as the word', () => {
    expect(standing(() => undefined)).toBe(3)
    expect(standing((game, id) => Object.assign(game.deal(id), { legitimacy: 1 }))).toBe(3)
    expect(standing((game, id) => Object.assign(game.deal(id), { legitimacy: 2 }))).toBe(2)
    expect(standing((game, id) => Object.assign(game.deal(id), { endorsedBy: ['russia'] }))).toBe(3)
    expect(standing((game, id) => Object.assign(game.deal(id), { endorsedBy: ['un'] }))).toBe(2)
  })
})

describe('a breach in secret', () => {
  /** The opposition raids a truce in turn 2; the first die says whether it shows. */
  function raided(parties: ActorId[], die: number) {
    const game = ground()
    const { id } = game.agree('turkey', {
      clauses: [{ kind: 'ceasefire', parties, areas: ['maarrat'], excluded: [] }],
    })
    next(game)
    game.seal('opposition', { kind: 'raid', target: 'maarrat' })
    game.dice([die, 6, 6, 6], 100)
    game.to('talks')
    const entries = game.to('planning')
    return { game, entries, deal: game.deal(id) }
  }

  it('is laid to whoever alone could have done it, and costs more than one in the open', () => {
    const { game, deal } = raided(['damascus', 'opposition'], 6)
    expect(deal).toMatchObject({ status: 'broken', clauses: [{ by: ['opposition'], hidden: true }] })
    expect(tally(game, 'opposition').credibility).toBe(4 - 3)
  })

  it('that several could have done, is laid to nobody: the truce ends, and nobody pays', () => {
    const { game, deal, entries } = raided(['damascus', 'opposition', 'turkey'], 6)
    expect(deal).toMatchObject({ status: 'broken', clauses: [{ status: 'broken', by: [], hidden: true }] })
    expect(entry(entries, 'brokenBySomebody')).toBeDefined()
    expect(entry(entries, 'broken')).toBeUndefined()
    expect(tally(game, 'opposition')).toMatchObject({ credibility: 4, standing: 4 })
  })

  it('that shows after all, is laid to its author', () => {
    const { game, deal } = raided(['damascus', 'opposition', 'turkey'], 1)
    expect(deal).toMatchObject({ status: 'broken', clauses: [{ by: ['opposition'] }] })
    expect([tally(game, 'opposition').credibility, tally(game, 'turkey').credibility]).toEqual([1, 5])
  })
})

describe('politics signed by people who bind nobody', () => {
  const line: Clause = { kind: 'holdLine', obligors: ['damascus'] }
  const council: Clause = { kind: 'council', obligor: 'damascus', area: 'maarrat', whose: 'opposition' }

  /** Damascus breaks the clause; its delegation signed it or somebody who binds. */
  function word(clause: Clause, delegation: boolean): number {
    const game = ground()
    const deal = game.agree('turkey', { clauses: [clause] })
    if (delegation) game.seat('damascus').last['delegation'] = 1
    const agreed = deal.clauses[0]
    if (agreed !== undefined) Object.assign(agreed, { status: 'broken', by: ['damascus'] })
    payForBreach({ world: game.world, state: game.state, fresh: [] }, deal, deal.clauses)
    return game.seat('damascus').credibility
  }

  it('are broken at no cost; anything else is not', () => {
    expect([word(council, true), word(council, false)]).toEqual([3, 1])
    expect([word(line, true), word(line, false)]).toEqual([1, 1])
  })
})

describe('an agreement that ends', () => {
  const play = ({ world, state }: TestGame) => ({ world, state, fresh: [] })

  function signed() {
    const game = ground()
    const deal = game.agree('turkey', { clauses: [truce, { kind: 'holdLine', obligors: ['damascus'] }] })
    return { game, deal }
  }

  it('with nothing broken was kept, and so was whatever ran on in it', () => {
    const { game, deal } = signed()
    closeAgreement(play(game), deal, 'kept')
    expect(deal).toMatchObject({ status: 'kept', clauses: [{ status: 'kept' }, { status: 'kept' }] })
    expect(hasDeal(game.state, { status: 'inForce', clauses: ['holdLine'] })).toBe(true)
  })

  it('with something broken has only lapsed', () => {
    const { game, deal } = signed()
    Object.assign(deal.clauses[1] ?? {}, { status: 'broken', by: ['damascus'] })
    expect(wasKept(deal)).toBe(false)
    closeAgreement(play(game), deal, 'kept')
    expect(deal.status).toBe('lapsed')
    expect(hasDeal(game.state, { status: 'inForce' })).toBe(false)
  })

  it('ends once', () => {
    const { game, deal } = signed()
    closeAgreement(play(game), deal, 'repealed')
    closeAgreement(play(game), deal, 'kept')
    expect(deal.status).toBe('repealed')
    expect(game.state.chronicle.filter(({ key }) => key === 'chronicle.agreementEnds')).toHaveLength(1)
  })

  it('is told to its parties alone when it was private', () => {
    const { game, deal } = signed()
    deal.format = 'private'
    closeAgreement(play(game), deal, 'kept')
    expect(game.state.chronicle.at(-1)?.to).toEqual(deal.parties)
  })

  it('with the game, was kept if it stood for a whole turn after its signature', () => {
    const { game, deal } = signed()
    settleAtEnd(play(game))
    expect(deal.status).toBe('inForce')
    next(game)
    settleAtEnd(play(game))
    expect(deal.status).toBe('kept')
  })

  it('with the game, goes on unsettled if something due was not kept', () => {
    const { game, deal } = signed()
    Object.assign(deal.clauses[1] ?? {}, { status: 'lapsed', by: ['damascus'] })
    next(game)
    settleAtEnd(play(game))
    expect(deal.status).toBe('inForce')
  })
})

describe('what hangs on what', () => {
  const leave: Clause = {
    kind: 'withdrawal',
    obligor: 'opposition',
    area: 'jisr',
    beneficiary: 'damascus',
    deadline: 1,
  }
  const foreign: Clause = { kind: 'foreignLeave', obligor: 'turkey', areas: ['jisr'], deadline: 1 }

  it('a duty whose ground has failed is nobody’s breach, though it was due the same day', () => {
    const game = ground()
    const linkage: Clause = { kind: 'linkage', clause: 0, onlyIf: 1, mirrored: false }
    const { id } = game.agree('russia', { clauses: [leave, foreign, linkage] })
    game.tell('turkey', { type: 'duty', agreement: id, clause: 1, carry: false })
    game.tell('opposition', { type: 'duty', agreement: id, clause: 0, carry: false })
    next(game)
    expect(game.deal(id).clauses.slice(0, 2)).toMatchObject([
      { status: 'lapsed', by: [] },
      { status: 'broken', by: ['turkey'] },
    ])
    expect([tally(game, 'opposition').credibility, tally(game, 'turkey').credibility]).toEqual([4, 3])
  })
})

describe('a client that breaks what was imposed on it', () => {
  it('pays less, and whoever signed for it pays as much', () => {
    const game = ground()
    game.agree('turkey', { clauses: [truce] }).imposed = [{ client: 'damascus', by: ['russia'] }]
    next(game)
    game.seal('damascus', attack)
    game.dice([1], 100)
    next(game)
    const seats: ActorId[] = ['damascus', 'russia', 'turkey']
    expect(seats.map((seat) => tally(game, seat).credibility)).toEqual([3 - 1, 5 - 1, 5])
  })
})
