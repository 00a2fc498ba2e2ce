/** IMPL: what ends, ties and replaces texts: review, expiry, linkage, repeal. */
import { describe, expect, it } from 'vitest'
import { clauseRules } from '../../../game/clauses/registry.ts'
import type { Clause } from '../../../game/model/clause.ts'
import { declares, tally } from './ground.ts'
import { hall, nextTalks, offered, text, truce, withhold } from './hall.ts'

const line: Clause = { kind: 'holdLine', obligors: ['damascus'] }
const review = (turn: number): Clause => ({ kind: 'review', turn })
const expiry = (turn: number): Clause => ({ kind: 'expiry', turn })

function signed(...clauses: Clause[]) {
  const game = hall()
  const { id } = game.agree('turkey', text(['damascus', 'opposition'], clauses))
  return { game, id }
}

const attack = (game: ReturnType<typeof hall>) =>
  game.seal('damascus', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: ['damascus-maarrat-1'],
  })

describe('a review', () => {
  it('with an objection ends the text without a breach; nobody hears of it before', () => {
    const { game, id } = signed(line, review(2))
    const before = tally(game, 'damascus').credibility
    nextTalks(game)
    const told = withhold(game, 'damascus', id, 1)
    expect(told.flatMap(({ to }) => to)).toEqual(['damascus'])
    game.to('planning')
    expect(game.deal(id)).toMatchObject({
      status: 'lapsed',
      clauses: [{}, { status: 'lapsed', by: ['damascus'] }],
    })
    expect(tally(game, 'damascus').credibility).toBe(before)
  })

  it('without one lets it go on', () => {
    const { game, id } = signed(line, review(2))
    nextTalks(game)
    game.to('planning')
    expect(game.deal(id)).toMatchObject({
      status: 'inForce',
      clauses: [{ status: 'running' }, { status: 'kept' }],
    })
  })

  it('does not cover what was broken in its turn', () => {
    const { game, id } = signed(line, review(2))
    const before = tally(game, 'damascus').credibility
    game.to('planning')
    attack(game)
    game.to('talks')
    withhold(game, 'damascus', id, 1)
    game.dice([1], 100)
    game.to('planning')
    expect(tally(game, 'damascus').credibility).toBe(before - 2)
  })
})

describe('an expiry', () => {
  it('ends the text with its turn: kept, if nothing was broken', () => {
    const { game, id } = signed(line, expiry(2))
    nextTalks(game)
    expect(game.deal(id).status).toBe('inForce')
    game.to('planning')
    expect(game.deal(id).status).toBe('kept')
    attack(game)
    const before = tally(game, 'damascus').credibility
    game.to('talks')
    game.dice([1], 100)
    game.to('planning')
    expect(tally(game, 'damascus').credibility).toBe(before)
  })

  it('does not make whole what was broken: breaking it on its last turn is a breach', () => {
    const { game, id } = signed(line, expiry(2))
    const before = tally(game, 'damascus').credibility
    game.to('planning')
    attack(game)
    game.to('talks')
    game.dice([1], 100)
    game.to('planning')
    expect(game.deal(id).status).toBe('broken')
    expect(tally(game, 'damascus').credibility).toBe(before - 2)
  })
})

describe('a linkage', () => {
  const road: Clause = { kind: 'openHighway', routes: ['m4'], obligors: ['opposition'] }
  const tie = (mirrored: boolean): Clause => ({ kind: 'linkage', clause: 0, onlyIf: 1, mirrored })

  it('releases from a duty whose ground was broken, and nobody is to blame for that', () => {
    const { game, id } = signed(road, line, tie(false))
    game.to('planning')
    attack(game)
    game.to('talks')
    const before = tally(game, 'opposition').credibility
    withhold(game, 'opposition', id, 0)
    game.dice([1], 100)
    game.to('planning')
    expect(game.deal(id).clauses.slice(0, 2)).toMatchObject([
      { status: 'lapsed', by: [] },
      { status: 'broken', by: ['damascus'] },
    ])
    expect(tally(game, 'opposition').credibility).toBe(before)
  })

  it('works the other way round only where it is mirrored', () => {
    for (const [mirrored, status] of [
      [true, 'lapsed'],
      [false, 'running'],
    ] as const) {
      const { game, id } = signed(road, line, tie(mirrored))
      withhold(game, 'opposition', id, 0)
      game.to('planning')
      expect(game.deal(id).clauses.slice(0, 2)).toMatchObject([{ status: 'broken' }, { status }])
    }
  })

  it('ties two duties of the text', () => {
    const code = (clause: number, onlyIf: number) =>
      offered(
        hall(),
        'turkey',
        text(['damascus', 'opposition'], [road, line, { kind: 'linkage', clause, onlyIf, mirrored: false }]),
      )
    expect([code(0, 0), code(0, 2), code(0, 5), code(1, 0)]).toEqual([
      'linksNothing',
      'linksNothing',
      'linksNothing',
      null,
    ])
  })
})

describe('a repeal', () => {
  const repeal = (agreement: string): Clause => ({ kind: 'repeal', agreement })

  it('ends the older text when all who signed it have signed this one; nobody has broken anything', () => {
    const { game, id } = signed(line)
    nextTalks(game)
    const later = game.propose('damascus', text(['turkey'], [repeal(id)]))
    expect(game.offer(later).signers).toEqual(['damascus', 'turkey', 'opposition'])
    game.sign('turkey', later)
    game.seat('turkey').ready = true
    game.sign('opposition', later)
    expect(game.deal(id).status).toBe('repealed')
    expect(game.deal(later).status).toBe('inForce')
  })

  it('is of an agreement that stands, and that one knows of', () => {
    const { game, id } = signed(line)
    const secret = game.agree('opposition', text(['turkey'], [expiry(2)], 'private')).id
    expect(offered(game, 'russia', text(['us'], [repeal(secret)]))).toBe('noAgreement')
    expect(offered(game, 'russia', text(['us'], [repeal('1.us>iran.1')]))).toBe('noAgreement')
    expect(offered(game, 'russia', text(['us'], [repeal(id)]))).toBeNull()
    game.deal(id).status = 'broken'
    expect(offered(game, 'us', text(['russia'], [repeal(id)]))).toBe('noAgreement')
  })
})

const { game: standing } = signed(line, truce('damascus', 'opposition'))
const frame = { holds: 'enforced', family: 'IMPL', bites: false, imposable: false } as const
declares('review', { ...frame, classMode: false }, standing)
declares('expiry', { ...frame, classMode: true }, standing)
declares('repeal', { ...frame, classMode: true }, standing)

it('a linkage is in no template: its places are those of a text that is not written yet', () => {
  expect(clauseRules.linkage.items(standing.world, standing.state, 'turkey')).toEqual([])
  expect(clauseRules.linkage).toMatchObject({ ...frame, classMode: false })
})
