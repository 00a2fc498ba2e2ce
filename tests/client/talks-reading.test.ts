import { expect, test } from 'vitest'
import { stageOf, unheard } from '../../client/talks/offers.ts'
import { groupOf, partsOf, relationOf } from '../../client/talks/parts.ts'
import { changesOf, linesOf, totalOf } from '../../game/talks/lines.ts'
import { expectedOf, likelihood, threatsBehind } from '../../client/talks/threat.ts'
import { newsIn } from '../../client/talks/useTalksNews.ts'
import { worldFor } from '../../client/talks/world.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import { apply, readOffer, setup, view as viewOf } from '../../game/module.ts'
import { publicScenario } from '../fixtures/opening.ts'

const world = worldFor(publicScenario)
const state = setup('talks', 'highway')
function only<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('not found')
  return found
}
const offerBy = (maker: ActorId): Offer => only(state.offers.find((offer) => offer.maker === maker))
const ultimatum = offerBy('russia')

test('the other side’s demands stand before its promises', () => {
  const parts = partsOf(world, ultimatum.text, 'turkey', false)
  expect(parts.map(({ group }) => group)).toEqual(['give', 'get', 'both'])
  expect(parts[0]?.clauses.map(({ kind }) => kind)).toEqual(['withdrawal', 'separation'])
  expect(parts[1]?.clauses.map(({ kind }) => kind)).toEqual(['standDown', 'standDown'])
  expect(relationOf(world, 'russia', 'damascus')).toBe('ally')
})

test('every clause has one group for every reader', () => {
  for (const reader of world.seats)
    for (const clause of ultimatum.text.clauses)
      expect(['give', 'get', 'both']).toContain(groupOf(world, clause, reader))
})

test('the threat is the known orders of the maker’s side, the attack first', () => {
  const known = viewOf(state, 'turkey')
  const orders = threatsBehind(world, known, 'russia', ultimatum.text)
  expect(orders.map(({ seat, spec }) => `${seat} ${spec.kind}`)).toEqual(['damascus offensive', 'russia air'])
  expect(threatsBehind(world, known, 'turkey', offerBy('turkey').text)).toEqual([])
})

test('odds count what the reader has sealed: 9 to 6 for Turkey, 9 to 4 for the opposition', () => {
  const odds = (reader: ActorId) => {
    const known = viewOf(state, reader)
    const attack = only(threatsBehind(world, known, 'russia', ultimatum.text)[0])
    return only(expectedOf(world, known, attack))
  }
  expect([odds('turkey').odds.attack, odds('turkey').odds.defence]).toEqual([9, 6])
  expect([odds('opposition').odds.attack, odds('opposition').odds.defence]).toEqual([9, 4])
  expect(odds('turkey').displaced).toBeGreaterThan(0)
})

test('words for chances', () => {
  expect([0, 166, 333, 500, 666, 1000].map(likelihood)).toEqual([
    'never',
    'unlikely',
    'perhaps',
    'even',
    'likely',
    'sure',
  ])
})

test('the lines of the formula add up to x', () => {
  for (const terms of readOffer(state, 'turkey', ultimatum.id).terms) {
    const sum = linesOf(terms).reduce((all, { value }) => all + value, 0)
    expect(sum).toBeCloseTo(terms.x, 1)
  }
})

test('points of objectives are weighted', () => {
  const terms = only(readOffer(state, 'turkey', ultimatum.id).terms.find(({ seat }) => seat === 'turkey'))
  const objectives = [{ weight: 50 }, { weight: 50 }]
  const changes = changesOf(
    {
      ...terms,
      objectives: [
        { objective: 0, points: 20 },
        { objective: 1, points: 0 },
      ],
    },
    objectives,
  )
  expect(changes).toEqual([{ objective: 0, points: 10 }])
  expect(totalOf(changes)).toBe(10)
})

test('what an offer asks of each seat', () => {
  const stage = (reader: ActorId, offer: Offer) => stageOf(viewOf(state, reader), offer, reader)
  expect(stage('turkey', ultimatum)).toBe('answer')
  expect(stage('opposition', ultimatum)).toBe('wait')
  expect(stage('russia', ultimatum)).toBe('voice')
  expect(unheard(state, ultimatum, 'russia')).toEqual(['damascus'])
})

test('a refused threat is its maker’s to carry out or not', () => {
  const refused = apply(state, 'turkey', { type: 'refuse', turn: 1, phase: 'talks', offer: ultimatum.id })
  if (!refused.ok) throw new Error(refused.refusal.code)
  const known = viewOf(refused.state, 'russia')
  const offer = only(known.offers.find(({ id }) => id === ultimatum.id))
  expect(stageOf(known, offer, 'russia')).toBe('choose')
  expect(newsIn(state.offers, known.offers, 'russia').map(({ key }) => key)).toEqual(['news.refused'])
})

test('who is overruled is told so, and nobody is told that all have signed', () => {
  const before: Offer[] = [{ ...ultimatum, answers: [] }]
  const after = before.map((offer): Offer => ({
    ...offer,
    status: 'agreed',
    answers: [...offer.answers, { seat: 'damascus', answer: 'imposed', by: ['russia', 'iran'] }],
  }))
  const keys = (reader: ActorId) => newsIn(before, after, reader).map(({ key }) => key)
  expect(keys('damascus')).toEqual(['news.imposedOnYou'])
  expect(keys('turkey')).toEqual(['news.imposed'])
})
