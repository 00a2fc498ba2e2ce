/** People in numbers, grievance, aid. */
import { describe, expect, it } from 'vitest'
import { atBorders } from '../../../game/board/borders.ts'
import { happens, stagedLater } from './staged.ts'

describe('displace', () => {
  it('sends a share of those present on their way, and says why', () => {
    const before = stagedLater([]).area('saraqib')
    const { game, told } = happens([{ do: 'displace', area: 'saraqib', percent: 50 }])
    const left = Math.floor(before.people / 2) + Math.floor(before.displaced / 2)
    expect(game.area('saraqib').people).toBe(before.people - Math.floor(before.people / 2))
    expect(told).toMatchObject([
      { step: 'events', params: { area: 'saraqib', people: left, cause: 'cause.event' } },
    ])
  })
})

describe('arrivals', () => {
  it('count at the border, this turn and in all, and weigh on the host', () => {
    const { game, told } = happens([{ do: 'arrivals', exit: 'turkey', people: 600_000 }], (it) => {
      it.seat('turkey').home = 6
      it.clear('maarrat', 'turkey')
      it.clear('hama', 'turkey')
    })
    expect(game.state.border['turkey']).toEqual({ turn: 600_000, total: 600_000 })
    expect(atBorders(game.state, 'total', 'turkey')).toBe(600_000)
    expect(told).toMatchObject([{ step: 'events', params: { exit: 'turkey', people: 600_000 } }])
    game.to('planning')
    expect(game.seat('turkey').home).toBe(4)
  })
})

describe('grievance', () => {
  it('moves between 0 and 10 in each area named', () => {
    const { game, told } = happens([{ do: 'grievance', areas: ['idlib', 'jisr'], by: 4 }], (it) => {
      it.area('idlib').grievance = 8
      it.area('jisr').grievance = 1
    })
    expect([game.area('idlib').grievance, game.area('jisr').grievance]).toEqual([10, 5])
    expect(told.map(({ params, areas }) => [params['now'], areas])).toEqual([
      [10, ['idlib']],
      [5, ['jisr']],
    ])
  })

  it('that cannot rise is not told', () => {
    const full = happens([{ do: 'grievance', areas: ['idlib'], by: 4 }], (it) => {
      it.area('idlib').grievance = 10
    })
    expect(full.keys).toEqual([])
  })
})

describe('aid', () => {
  const happening = (deny: boolean) =>
    happens([{ do: 'aid', areas: ['idlib'], deny }], (it) => {
      it.area('idlib').aided = 1
      it.area('idlib').grievance = 5
    })

  it('comes, and takes some of the grievance away', () => {
    const { game, told, keys } = happening(false)
    expect(game.area('idlib')).toMatchObject({ aided: 2, grievance: 4 })
    expect(keys).toEqual(['aidComes', 'grievance'])
    expect(told).toMatchObject([{ step: 'events', areas: ['idlib'] }, { params: { from: 5, now: 4 } }])
  })

  it('stops, and adds to it', () => {
    const { game, keys } = happening(true)
    expect(game.area('idlib')).not.toHaveProperty('aided')
    expect(game.area('idlib').grievance).toBe(6)
    expect(keys).toEqual(['aidStops', 'grievance'])
  })
})
