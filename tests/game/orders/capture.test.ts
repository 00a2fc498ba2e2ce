/** What a capture brings besides the area: corridors, and who falls back. */
import { describe, expect, it } from 'vitest'
import { leverageIn } from '../../../game/board/leverage.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const attack = (change: (game: TestGame) => void = () => undefined) => {
  const game = quietOn(eightSeats())
  game.clear('aleppo', 'iran')
  change(game)
  game.seal('damascus', {
    kind: 'offensive',
    from: 'maarrat',
    target: 'saraqib',
    formations: ['damascus-maarrat-1', 'damascus-maarrat-2'],
  })
  const entries = game.to('planning')
  expect(game.area('saraqib').control).toBe('damascus')
  return { game, entries, leverage: leverageIn(game.state, 'damascus', 'syria') }
}
const hold = (game: TestGame, ...areas: string[]) => {
  for (const area of areas) game.area(area).control = 'damascus'
}

describe('a corridor', () => {
  const plain = attack().leverage

  it('completed is worth leverage', () => {
    expect(attack((game) => hold(game, 'westAleppo')).leverage - plain).toBe(2)
  })

  it('is worth it once, though two roads are opened', () => {
    expect(attack((game) => hold(game, 'westAleppo', 'jisr', 'idlib')).leverage - plain).toBe(2)
  })

  it('is nothing as long as a segment is missing', () => {
    expect(attack((game) => hold(game, 'jisr')).leverage).toBe(plain)
  })
})

describe('who leaves a lost area', () => {
  it('drones and air defence too; posts stay', () => {
    const { game } = attack((before) => {
      before.place({ owner: 'turkey', kind: 'drone', area: 'saraqib', id: 'drone' })
      before.place({ owner: 'turkey', kind: 'airDefence', area: 'saraqib', id: 'guns' })
    })
    const where = (id: string) => game.state.formations.find((each) => each.id === id)?.area
    expect([where('drone'), where('guns')]).not.toContain('saraqib')
    expect(where('turkey-saraqib-1')).toBe('saraqib')
  })

  it('is told, once for each owner and each way out', () => {
    const { entries } = attack((before) => {
      before.clear('saraqib', 'opposition', 'hts')
      for (const steps of [3, 2]) before.place({ owner: 'opposition', area: 'saraqib', steps })
    })
    const [told, ...more] = entries.filter(({ key }) => key === 'chronicle.fellBack')
    expect(more).toEqual([])
    expect(told).toMatchObject({ step: 'battles', areas: ['saraqib'], to: 'all' })
    expect(told?.params).toMatchObject({ owner: 'opposition', from: 'saraqib' })
  })

  it('who is covert is seen falling back by its owner alone', () => {
    const { entries } = attack((before) => {
      before.clear('saraqib', 'opposition', 'hts')
      before.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 4, covert: true })
    })
    expect(entry(entries, 'fellBack')?.to).toEqual(['turkey'])
  })

  it('who is covert and has no way out is missed by its owner alone', () => {
    const { entries } = attack((before) => {
      hold(before, 'idlib', 'westAleppo')
      before.clear('saraqib', 'opposition', 'hts')
      before.place({ owner: 'turkey', kind: 'pmc', area: 'saraqib', steps: 4, covert: true })
    })
    expect(entry(entries, 'cutOff')?.to).toEqual(['turkey'])
  })
})

it('an ambush costs the attackers one more step', () => {
  const lost = (ambush: boolean) => {
    const { entries } = attack((game) => {
      if (ambush) game.seal('opposition', { kind: 'ambush', area: 'saraqib' })
    })
    return {
      lost: entry(entries, 'battle')?.params['attackerLost'],
      told: entry(entries, 'ambushed')?.params['steps'],
    }
  }
  expect(lost(false)).toEqual({ lost: 1, told: undefined })
  expect(lost(true)).toEqual({ lost: 2, told: 1 })
})

it('Iran’s axis is fought like an offensive', () => {
  const game = quietOn(eightSeats())
  game.seal('iran', { kind: 'axis', from: 'aleppo', target: 'westAleppo', formations: ['iran-aleppo-1'] })
  expect(entry(game.to('planning'), 'battle')?.params).toMatchObject({
    attacker: 'iran',
    area: 'westAleppo',
    attack: 3,
  })
})
