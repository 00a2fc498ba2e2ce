/** Offensive (R5): the table, footholds, cities, who falls back where, who is left encircled. */
import { describe, expect, it } from 'vitest'
import { ownIn } from '../../../game/board/forces.ts'
import { holds } from '../../../game/board/routes.ts'
import { momentumOf } from '../../../game/board/patrons.ts'
import { entry, quiet, type TestGame } from '../../support/game.ts'

const onSaraqib = {
  kind: 'offensive' as const,
  from: 'maarrat',
  target: 'saraqib',
  formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
}

/** Nobody else attacks: the militia of Aleppo is away. */
function front(): TestGame {
  const game = quiet()
  game.clear('aleppo', 'iran')
  return game
}

/** Six steps and support 1 on three and a town: 1.75, RSSCGG. */
function attack(game: TestGame, die: number, then = 6): void {
  game.seal('damascus', onSaraqib)
  game.dice([die], then)
}

describe('an offensive is refused', () => {
  const refusal = (change: object, prepare: (game: TestGame) => void = () => undefined) => {
    const game = front()
    game.seat('damascus').materiel = 4
    prepare(game)
    return game.try('damascus', { type: 'seal', order: { ...onSaraqib, ...change }, confirmed: false })
  }

  it.each([
    ['on what is not next to it', { target: 'westAleppo' }, 'notAdjacent'],
    ['on its own ground', { target: 'hama' }, 'notHostile'],
    ['with the troops of others', { formations: ['opposition-saraqib-1'] }, 'notYours'],
    ['with troops from elsewhere', { formations: ['damascus-hama-1'] }, 'notYours'],
    ['with troops named twice', { formations: ['damascus-maarrat-2', 'damascus-maarrat-2'] }, 'namedTwice'],
    ['outside the scenario', { from: 'tripoli' }, 'unknownArea'],
  ])('%s', (_, change, code) => expect(refusal(change)).toBe(code))

  it('with more than six steps', () => {
    const more = (game: TestGame) => game.place({ id: 'more', owner: 'damascus', area: 'maarrat' })
    expect(refusal({ formations: [...onSaraqib.formations, 'more'] }, more)).toBe('tooManySteps')
  })

  it('without materiel, at home 0, and with troops that are in another order', () => {
    expect(refusal({}, (game) => (game.seat('damascus').materiel = 3))).toBe('materiel')
    expect(refusal({}, (game) => (game.seat('damascus').home = 0))).toBe('homeAtZero')
    expect(
      refusal({}, (game) =>
        game.seal('damascus', { kind: 'move', formation: 'damascus-maarrat-1', to: 'hama' }),
      ),
    ).toBe('committed')
  })
})

describe('a gain', () => {
  const game = front()
  attack(game, 5)
  game.to('planning')

  it('takes the area; the smallest formation holds the origin', () => {
    expect(game.area('saraqib').control).toBe('damascus')
    expect(ownIn(game.state, 'maarrat', 'damascus')).toHaveLength(1)
    expect(ownIn(game.state, 'saraqib', 'damascus')).toHaveLength(1)
  })

  it('costs 1 and 2; whoever is left falls back, HTS to Idlib', () => {
    expect(game.state.lost).toEqual({ damascus: 0, opposition: 2 }) // Damascus lost one and was sent one
    expect(ownIn(game.state, 'saraqib', 'hts')).toEqual([])
    expect(ownIn(game.state, 'idlib', 'hts')).toHaveLength(2)
  })

  it('leaves the foreign post encircled, which weighs at home each turn', () => {
    const before = game.seat('turkey').home
    expect(ownIn(game.state, 'saraqib', 'turkey')).toHaveLength(1)
    game.to('talks')
    game.to('planning')
    expect(game.seat('turkey').home).toBe(before - 1)
  })

  it('gives leverage, momentum, and drives out half of the people', () => {
    expect(game.seat('damascus').leverage).toEqual({ syria: 2 })
    expect(game.area('saraqib').people).toBe(150_000)
  })
})

it('counts for momentum in the two turns after it', () => {
  const game = front()
  attack(game, 5)
  const read = () => [momentumOf(game.state, 'damascus'), momentumOf(game.state, 'opposition')]
  expect(read()).toEqual([0, 0])
  game.to('planning')
  expect(read()).toEqual([1, -1])
  game.to('talks')
  game.to('planning')
  expect(read()).toEqual([1, -1])
})

describe('a contest', () => {
  it('leaves a foothold, and a second one takes a town', () => {
    const game = front()
    attack(game, 4)
    game.to('planning')
    expect(game.area('saraqib')).toMatchObject({
      control: 'opposition',
      foothold: { by: 'damascus', gains: 0 },
    })
    expect(holds(game.world, game.state, 'saraqib', 'opposition')).toBe(false)
    game.clear('saraqib', 'opposition', 'hts')
    game.seal('damascus', { ...onSaraqib, formations: ['damascus-maarrat-2'] })
    game.dice([2])
    game.to('planning')
    expect(game.area('saraqib').control).toBe('damascus')
  })

  it('is lost after a turn without attack', () => {
    const game = front()
    attack(game, 4)
    game.to('planning')
    expect(game.area('saraqib').foothold).toBeDefined()
    game.to('talks')
    game.to('planning')
    expect(game.area('saraqib').foothold).toBeUndefined()
  })
})

describe('a city', () => {
  /** Damascus in Saraqib before Idlib with one defender: 7 to 4, 1.75. */
  function beforeIdlib(): TestGame {
    const game = front()
    game.clear('saraqib', 'opposition', 'hts', 'turkey')
    game.area('saraqib').control = 'damascus'
    game.clear('idlib', 'hts')
    game.place({ id: 'guards', owner: 'damascus', area: 'saraqib', steps: 6 })
    return game
  }
  const order = { kind: 'offensive' as const, from: 'saraqib', target: 'idlib', formations: ['guards'] }

  it('needs two gains', () => {
    const game = beforeIdlib()
    game.seal('damascus', order)
    game.dice([6])
    game.to('planning')
    expect(game.area('idlib')).toMatchObject({
      control: 'opposition',
      foothold: { by: 'damascus', gains: 1 },
    })
    game.seal('damascus', order)
    game.dice([6])
    game.to('planning')
    expect(game.area('idlib').control).toBe('damascus')
  })

  it('is not taken by contests', () => {
    const game = beforeIdlib()
    game.place({ owner: 'opposition', area: 'idlib', steps: 3, kind: 'irregular' })
    for (const turn of [2, 3]) {
      expect(game.state.turn).toBe(turn)
      game.seal('damascus', order)
      game.dice([6])
      game.to('planning')
      expect(game.area('idlib')).toMatchObject({ control: 'opposition', foothold: { gains: 0 } })
    }
  })
})

it('goes by the ratios: who is overrun first cannot attack any more', () => {
  const game = front()
  game.place({ id: 'raiders', owner: 'opposition', area: 'saraqib', kind: 'irregular' })
  game.seal('damascus', onSaraqib)
  const late = game.seal('opposition', {
    kind: 'offensive',
    from: 'saraqib',
    target: 'maarrat',
    formations: ['raiders'],
  })
  game.to('talks')
  game.dice([6])
  const entries = game.to('planning')
  expect(entry(entries, 'battle')?.params).toMatchObject({
    attacker: 'damascus',
    area: 'saraqib',
    taken: true,
  })
  expect(entry(entries, 'cancelled')?.params).toMatchObject({ attacker: 'opposition', area: 'maarrat' })
  expect(late).toBe('2.opposition.offensive.saraqib.maarrat')
})

it('fights with up to the support of patrons: nothing, one, two; an air order adds two', () => {
  const read = (support: number, air: boolean) => {
    const game = front()
    game.state.support.russia = { damascus: support }
    if (air) game.seal('russia', { kind: 'air', target: 'saraqib' })
    attack(game, 1, 1)
    return entry(game.to('planning'), 'battle')?.params['attack']
  }
  expect([1, 2, 3, 4, 7, 8].map((support) => read(support, false))).toEqual([6, 6, 6, 7, 7, 8])
  expect(read(6, true)).toBe(9)
})
