/** Incidents (R16): the power, the client, or nobody. Blame is sealed in Planning, revealed in Talks. */
import { describe, expect, it } from 'vitest'
import type { Blame } from '../../../game/model/incident.ts'
import { quiet, type TestGame } from '../../support/game.ts'

/** A Turkish regular in Jisr is hit by the government's guns in turn 2; Planning of turn 3. */
function hit(steps = 1): TestGame {
  const game = quiet()
  game.clear('aleppo', 'iran')
  for (const area of ['maarrat', 'hama', 'jisr', 'saraqib']) game.clear(area, 'turkey')
  game.clear('jisr', 'hts', 'opposition')
  for (let one = 0; one < steps; one++) game.place({ owner: 'turkey', area: 'jisr', steps: 1 })
  game.place({ owner: 'turkey', area: 'jisr', steps: 4 })
  game.seal('damascus', { kind: 'bombard', target: 'jisr' })
  game.dice(
    Array.from({ length: steps }, () => 1),
    6,
  )
  game.to('planning')
  return game
}

const levels = (game: TestGame) => ({
  tension: game.state.tension['russia-turkey'],
  home: game.seat('turkey').home,
  accused: game.seat('russia').standing,
})

/** Levels before the answer is revealed, and right after. */
function answered(game: TestGame, on: Blame | null) {
  const [incident] = game.state.incidents
  if (on !== null) game.tell('turkey', { type: 'blame', incident: incident?.id ?? '', on })
  const before = levels(game)
  game.to('talks')
  const after = levels(game)
  return [
    (after.tension ?? 0) - (before.tension ?? 0),
    after.home - before.home,
    after.accused - before.accused,
  ]
}

describe('a power that loses a step to another’s client', () => {
  it('gets one incident a pair and turn, which adds up', () => {
    expect(hit(2).state.incidents).toMatchObject([
      { victim: 'turkey', power: 'russia', client: 'damascus', area: 'jisr', steps: 2, revealed: false },
    ])
  })

  it.each([
    ['power', [2, 1, -1]],
    ['client', [0, -1, 0]],
    ['nobody', [-1, -1, 0]],
    [null, [-1, -1, 0]],
  ] as const)('blames %s: tension, home, standing of the accused', (on, change) => {
    expect(answered(hit(), on)).toEqual(change)
  })

  it('passes over two dead at twice the price', () => {
    expect(answered(hit(2), 'nobody')).toEqual([-1, -2, 0])
  })

  it('answers once, for itself alone', () => {
    const game = hit()
    const id = game.state.incidents[0]?.id ?? ''
    expect(game.try('russia', { type: 'blame', incident: id, on: 'nobody' })).toBe('noIncident')
    answered(game, 'client')
    game.to('planning')
    expect(game.try('turkey', { type: 'blame', incident: id, on: 'power' })).toBe('noIncident')
  })
})

describe('words need deeds', () => {
  /** Home lost in the two turns after the answer, beside what was lost at once. */
  function later(on: Blame, die: number | null): number {
    const game = hit()
    if (die !== null) game.seal('turkey', { kind: 'bombard', target: 'latakia' })
    answered(game, on)
    const { home } = game.seat('turkey')
    game.dice(die === null ? [] : [die])
    game.to('planning')
    game.to('talks')
    game.dice([])
    game.to('planning')
    return game.seat('turkey').home - home
  }

  it('blaming the power costs two at home, unless it struck by then, hit or miss', () => {
    expect([later('power', null), later('power', 1), later('power', 6)]).toEqual([-2, 0, 0])
  })

  it('the turn after the answer is still time enough to strike', () => {
    const game = hit()
    answered(game, 'power')
    const { home } = game.seat('turkey')
    game.dice([])
    game.to('planning')
    expect(game.seat('turkey').home).toBe(home)
    game.seal('turkey', { kind: 'bombard', target: 'latakia' })
    game.to('talks')
    game.dice([])
    game.to('ended')
    expect(game.seat('turkey').home).toBe(home)
  })

  it('blaming the client is won back by a strike on it that hits', () => {
    expect([later('client', null), later('client', 1), later('client', 6)]).toEqual([0, 1, 0])
  })
})
