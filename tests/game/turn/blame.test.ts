/** Blame (R16) as a golden table: each answer × proof × casualties, and what follows from it between the two powers. */
import { describe, expect, it } from 'vitest'
import { answerable, hit, hitDeniably } from '../../../game/acts/incidents.ts'
import { strain } from '../../../game/acts/tension.ts'
import type { Blame } from '../../../game/model/incident.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'

const world = eightSeats((file) => {
  Object.assign(file.tension, { 'iran-us': 2, 'turkey-us': 1 })
})

type Proof = 'open' | 'denied' | 'attested'

/** A Turkish force lost steps to Damascus in turn 1; Planning of turn 2. */
function hurt(proof: Proof, steps: number): TestGame {
  const game = quietOn(world)
  game.state.tension['russia-turkey'] = 2
  game.state.incidents.push({
    id: '1.turkey.russia',
    turn: 1,
    victim: 'turkey',
    power: 'russia',
    client: 'damascus',
    area: 'jisr',
    steps,
    answer: null,
    revealed: false,
    settled: false,
    ...(proof === 'open' ? {} : { deniable: true }),
  })
  if (proof === 'attested') game.seal('us', { kind: 'attest', victim: 'turkey', power: 'russia' })
  return game
}

/** Change of tension, home and standing of the victim, standing of the accused; whether the hot line closed. */
function row(on: Blame | null, proof: Proof, steps: number) {
  const game = hurt(proof, steps)
  const levels = () => [
    game.state.tension['russia-turkey'] ?? 0,
    game.seat('turkey').home,
    game.seat('turkey').standing,
    game.seat('russia').standing,
  ]
  if (on !== null) game.tell('turkey', { type: 'blame', incident: '1.turkey.russia', on })
  const before = levels()
  game.to('talks')
  const after = levels()
  const closed = game.state.hotLineClosed['russia-turkey'] !== undefined
  return [...after.map((level, index) => level - (before[index] ?? 0)), closed]
}

describe('tension, home and standing of the victim, standing of the accused, hot line closed', () => {
  it.each([
    ['power', 'open', 1, [2, 1, 0, -1, true]],
    ['power', 'open', 2, [2, 1, 0, -1, true]],
    ['power', 'denied', 1, [2, 1, -1, -1, true]],
    ['power', 'denied', 2, [2, 1, -1, -1, true]],
    ['power', 'attested', 1, [2, 1, 0, -2, true]],
    ['power', 'attested', 2, [2, 1, 0, -2, true]],
    ['client', 'open', 1, [0, -1, 0, 0, false]],
    ['client', 'open', 2, [0, -1, 0, 0, false]],
    ['client', 'denied', 1, [0, -1, 0, 0, false]],
    ['client', 'denied', 2, [0, -1, 0, 0, false]],
    ['client', 'attested', 1, [0, -1, 0, 0, false]],
    ['client', 'attested', 2, [0, -1, 0, 0, false]],
    ['nobody', 'open', 1, [-1, -1, 0, 0, false]],
    ['nobody', 'open', 2, [-1, -2, 0, 0, false]],
    ['nobody', 'denied', 1, [-1, -1, 0, 0, false]],
    ['nobody', 'denied', 2, [-1, -2, 0, 0, false]],
    ['nobody', 'attested', 1, [-1, -1, 0, 0, false]],
    ['nobody', 'attested', 2, [-1, -2, 0, 0, false]],
    [null, 'open', 2, [-1, -2, 0, 0, false]],
  ] as const)('%s, %s, steps %i', (on, proof, steps, changes) => {
    expect(row(on, proof, steps)).toEqual(changes)
  })
})

describe('the hot line', () => {
  it('stays closed to the end of the next turn, and everybody is told', () => {
    const game = hurt('open', 1)
    game.tell('turkey', { type: 'blame', incident: '1.turkey.russia', on: 'power' })
    const entries = game.to('talks')
    expect(game.state.hotLineClosed).toEqual({ 'russia-turkey': 3 })
    expect(entry(entries, 'hotLineClosed')).toMatchObject({
      params: { pair: 'russia-turkey', until: 3 },
      to: 'all',
    })
  })
})

describe('what is revealed', () => {
  it('comes in the order of seats, whatever was suffered first', () => {
    const game = quietOn(world)
    const turk = game.place({ owner: 'turkey', area: 'jisr', steps: 2 })
    const russian = game.place({ owner: 'russia', area: 'latakia', steps: 2 })
    hit(play(game), turk, 1, 'damascus', 'damascus', 1)
    hit(play(game), russian, 1, 'opposition', 'opposition', 1)
    const told = game.to('talks').filter(({ key }) => key === 'chronicle.blamed')
    expect(told.map(({ params }) => params['victim'])).toEqual(['russia', 'turkey'])
  })
})

const play = (game: TestGame) => ({ world: game.world, state: game.state, fresh: [] })

it('a loss of this turn’s Planning is put before its victim next turn, and only then revealed', () => {
  const game = quietOn(world)
  hit(play(game), game.place({ owner: 'turkey', area: 'jisr', steps: 2 }), 1, 'damascus', 'damascus')
  expect(entry(game.to('talks'), 'blamed')).toBeUndefined()
  expect(entry(game.to('planning'), 'incident')?.to).toEqual(['turkey'])
  expect(entry(game.to('talks'), 'blamed')).toBeDefined()
})

describe('deniable hands', () => {
  it('leave an incident that can be denied, unless one deed of the turn was open', () => {
    const game = quietOn(world)
    const base = game.place({ owner: 'us', area: 'raqqa', steps: 4 })
    hitDeniably(play(game), base, 1, 'iran', 'damascus')
    expect(game.state.incidents).toMatchObject([{ power: 'iran', steps: 1, deniable: true }])
    hit(play(game), base, 1, 'iran', 'damascus')
    expect(game.state.incidents).toHaveLength(1)
    expect(game.state.incidents[0]).not.toHaveProperty('deniable')
    expect(game.state.incidents[0]?.steps).toBe(2)
  })

  it('are proven where somebody watches', () => {
    const game = quietOn(world)
    game.place({ owner: 'us', area: 'raqqa', kind: 'drone' })
    hitDeniably(play(game), game.place({ owner: 'us', area: 'raqqa', steps: 2 }), 1, 'iran', 'damascus')
    expect(game.state.incidents[0]).not.toHaveProperty('deniable')
  })
})

describe('who answers for whom', () => {
  it('a listed group’s patron does, covert support included; without one nobody does', () => {
    const game = quietOn(world)
    expect(answerable(play(game), 'hts')).toBeNull()
    game.state.support.turkey = { ...game.state.support.turkey, hts: 2 }
    game.state.covertSupport.turkey = ['hts']
    expect(answerable(play(game), 'hts')).toBe('turkey')
    game.state.support.us = { ...game.state.support.us, hts: 1 }
    game.state.support.russia = { ...game.state.support.russia, hts: 2 }
    expect(answerable(play(game), 'hts')).toBe('russia')
  })

  it('a raid of a group that nobody backs is nobody’s incident', () => {
    const game = quietOn(world)
    hit(play(game), game.place({ owner: 'russia', area: 'latakia', steps: 2 }), 1, 'hts', 'hts')
    expect(game.state.incidents).toEqual([])
    expect(game.state.lost.russia).toBe(1)
  })
})

describe('a pair that is no core pair', () => {
  it('stops at five with a crisis, once', () => {
    const game = quietOn(world)
    const homes = () => [game.seat('iran').home, game.seat('us').home]
    const [iran = 0, us = 0] = homes()
    strain(play(game), 'us', 'iran', 4, 'covert', 'strikeOnClient')
    expect(game.state.tension['iran-us']).toBe(5)
    expect(homes()).toEqual([iran - 1, us - 1])
    expect(game.state.chronicle.filter(({ key }) => key === 'chronicle.crisis')).toHaveLength(1)
    strain(play(game), 'us', 'iran', -2, 'home', 'quiet')
    strain(play(game), 'us', 'iran', 2, 'covert', 'strikeOnClient')
    expect(game.state.tension['iran-us']).toBe(5)
    expect(homes()).toEqual([iran - 1, us - 1])
  })

  it('another pair of the same power has a crisis of its own', () => {
    const game = quietOn(world)
    strain(play(game), 'us', 'iran', 4, 'covert', 'strikeOnClient')
    const { home } = game.seat('us')
    strain(play(game), 'us', 'turkey', 4, 'covert', 'strikeOnClient')
    expect(game.seat('us').home).toBe(home - 1)
  })

  it('a core pair goes to six without one', () => {
    const game = quietOn(world)
    strain(play(game), 'russia', 'turkey', 9, 'covert', 'strikeOnClient')
    expect(game.state.tension['russia-turkey']).toBe(6)
    expect(game.state.chronicle.some(({ key }) => key === 'chronicle.crisis')).toBe(false)
  })
})
