/** Red lines: public where, secret how much; what they add to a defence, and what it costs to have drawn an empty one. */
import { describe, expect, it } from 'vitest'
import { odds } from '../../../game/board/battle.ts'
import { ownIn } from '../../../game/board/forces.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { reserveLeft } from '../../../game/board/reserve.ts'
import { previewOrder } from '../../../game/preview.ts'
import { view } from '../../../game/view.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { libyaWorld } from '../libya.ts'
import { linkedWorld } from '../linked.ts'
import { quietOn } from '../worlds.ts'

const order = (areas: string[], steps: number) => ({ kind: 'redLine' as const, areas, steps })
const refused = (game: TestGame, ...asked: Parameters<typeof order>) => {
  game.seat('egypt').materiel = 12
  return game.try('egypt', { type: 'seal', order: order(...asked), confirmed: false })
}
const attack = {
  kind: 'offensive' as const,
  from: 'sirte',
  target: 'jufra',
  formations: ['misrata-sirte-1'],
}
/** Misrata stands before Jufra with five steps. */
function poised(): TestGame {
  const game = quietOn(libyaWorld((file) => (file.tension['turkey-egypt'] = 1)))
  for (const each of ownIn(game.state, 'sirte', 'misrata')) each.steps = 5
  return game
}
const defence = (game: TestGame, seat: 'gna' | 'egypt' | 'misrata') =>
  odds(game.world, knownTo(game.state, seat), {
    attacker: 'misrata',
    target: 'jufra',
    formations: ownIn(game.state, 'sirte', 'misrata'),
  }).defenceParts

describe('where and with what', () => {
  it('on its side’s ground, each area once, with steps of the reserve', () => {
    const game = quietOn(libyaWorld())
    expect(refused(game, ['jufra', 'sirte'], 0)).toBe('notFriendly')
    expect(refused(game, ['jufra', 'jufra'], 0)).toBe('namedTwice')
    game.seat('egypt').reserve = 2
    expect(refused(game, ['jufra'], 3)).toBe('reserve')
    expect(refused(game, ['jufra', 'oilCrescent'], 2)).toBeNull()
    expect(game.seat('egypt').materiel).toBe(12 - 3)
    expect(refused(game, ['benghazi'], 0)).toBe('onceATurn')
  })

  it('in Libya alone, whoever of its side holds ground elsewhere', () => {
    const game = quietOn(linkedWorld())
    expect(refused(game, ['hama'], 0)).toBe('notInLibya')
    expect(refused(game, ['jufra'], 0)).toBeNull()
  })

  it('holds its steps back from other orders, and gives them to the line that takes its place', () => {
    const game = quietOn(libyaWorld())
    game.seal('egypt', order(['jufra'], 3))
    expect(reserveLeft(game.state, 'egypt')).toBe(0)
    game.to('planning')
    expect(reserveLeft(game.state, 'egypt')).toBe(0)
    game.seat('egypt').materiel = 12
    const deploy = {
      type: 'seal',
      order: { kind: 'deploy', area: 'jufra', steps: 1 },
      confirmed: false,
    } as const
    expect(game.try('egypt', deploy)).toBe('reserve')
    expect(refused(game, ['oilCrescent'], 3)).toBeNull()
    expect(reserveLeft(game.state, 'egypt')).toBe(0)
  })
})

describe('what others know', () => {
  it('is the areas, as Planning closes', () => {
    const game = poised()
    game.seal('egypt', order(['jufra'], 2))
    expect(game.state.redLines).toBeUndefined()
    const told = game.to('talks')
    expect(entry(told, 'redLine')).toMatchObject({ to: 'all', params: { areas: ['jufra'] } })
    expect(knownTo(game.state, 'gna').redLines).toEqual([{ by: 'egypt', areas: ['jufra'], turn: 2 }])
    expect(knownTo(game.state, 'egypt').redLines).toMatchObject([{ steps: 2 }])
  })

  it('is not what stands behind them: they reckon with one step, whatever it is', () => {
    for (const steps of [0, 2]) {
      const game = poised()
      game.seal('egypt', order(['jufra'], steps))
      game.to('talks')
      expect(defence(game, 'misrata')).toContainEqual({
        key: 'odds.redLineUnknown',
        params: { actor: 'egypt' },
        value: 1,
      })
      const own = defence(game, 'egypt').filter(({ key }) => key === 'odds.redLine')
      expect(own.map(({ value }) => value)).toEqual(steps === 0 ? [] : [steps])
    }
  })

  it('leaves every other view the same, whatever stands behind the line', () => {
    const views = [0, 2].map((steps) => {
      const game = poised()
      game.seal('egypt', order(['jufra'], steps))
      game.to('talks')
      const viewers = [...game.world.seats.filter((seat) => seat !== 'egypt'), 'observer' as const]
      return viewers.map((viewer) => view(game.world, game.state, viewer, () => ({})))
    })
    expect(views[0]).toEqual(views[1])
  })

  it('makes an attack there by a power a hostile act', () => {
    const game = poised()
    game.state.support.egypt = { lna: 0 }
    const led = game.place({
      owner: 'opposition',
      kind: 'irregular',
      area: 'sirte',
      steps: 2,
      ledBy: 'turkey',
    })
    const strained = () =>
      previewOrder(game.world, game.state, 'turkey', { ...attack, formations: [led.id] }).tension
    expect(strained()).not.toHaveProperty('turkey-egypt')
    game.state.redLines = [{ by: 'egypt', areas: ['jufra'], steps: 0, turn: 1 }]
    expect(strained()).toHaveProperty('turkey-egypt')
  })
})

describe('crossed', () => {
  it('stands in the defence with its steps, this turn and the next, and may lose one', () => {
    const game = poised()
    const sums = sumsOf(game.state)
    const { credibility } = game.seat('egypt')
    game.seal('egypt', order(['jufra'], 2))
    game.to('planning')
    game.seal('misrata', attack)
    // 5 against 2 + 2: 1.25. Repulsed by a 1; then the line is hit.
    game.dice([1, 2])
    game.to('talks')
    const told = game.to('planning')
    expect(entry(told, 'battle')?.params).toMatchObject({ attack: 5, defence: 4 })
    expect(entry(told, 'redLineCrossed')).toMatchObject({
      to: 'all',
      params: { steps: 2, attacker: 'misrata' },
    })
    expect(game.state.incidents).toMatchObject([
      { victim: 'egypt', power: 'turkey', client: 'misrata', steps: 1 },
    ])
    expect(game.seat('egypt')).toMatchObject({ reserve: 2, credibility })
    expect(ownIn(game.state, 'jufra', 'egypt')).toEqual([])
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })

  it('with nothing behind it costs two of credibility, and is gone', () => {
    const game = poised()
    const credibility = game.seat('egypt').credibility
    game.seal('egypt', order(['jufra', 'oilCrescent'], 0))
    game.seal('misrata', attack)
    game.dice([1])
    const told = game.to('planning')
    expect(entry(told, 'battle')?.params).toMatchObject({ defence: 2 })
    expect(game.seat('egypt').credibility).toBe(credibility - 2)
    expect(game.state.redLines).toBeUndefined()
  })

  it('by its own side means nothing', () => {
    const game = poised()
    game.area('jufra').control = 'gna'
    game.state.redLines = [{ by: 'egypt', areas: ['jufra'], steps: 0, turn: 2 }]
    const credibility = game.seat('egypt').credibility
    game.seal('lna', {
      kind: 'offensive',
      from: 'oilCrescent',
      target: 'jufra',
      formations: ['lna-oilCrescent-1'],
    })
    game.dice([1])
    game.to('planning')
    expect(game.seat('egypt').credibility).toBe(credibility)
  })
})

describe('an end', () => {
  it('comes after the next turn', () => {
    const game = quietOn(libyaWorld())
    game.seal('egypt', order(['jufra'], 1))
    game.to('planning')
    expect(game.state.redLines).toHaveLength(1)
    game.to('talks')
    game.to('planning')
    expect(game.state.redLines).toBeUndefined()
    expect(reserveLeft(game.state, 'egypt')).toBe(3)
  })

  it('comes when it is taken back in Talks', () => {
    const game = poised()
    const id = game.seal('egypt', order(['jufra'], 0))
    game.seal('misrata', attack)
    game.to('talks')
    game.tell('egypt', { type: 'standDown', order: id })
    game.dice([1])
    const credibility = game.seat('egypt').credibility
    const told = game.to('planning')
    expect(entry(told, 'redLineDropped')?.to).toBe('all')
    expect(game.seat('egypt').credibility).toBe(credibility)
  })
})
