/** Who arrives, who leaves, who is hit, who holds an area: nothing vanishes. */
import { describe, expect, it } from 'vitest'
import { formationsIn, stepsOf } from '../../../game/board/forces.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Effect } from '../../../game/model/effect.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { State } from '../../../game/model/state.ts'
import { stepsByOwner } from '../../support/invariants.ts'
import { event, happens, inject, question, stagedLater } from './staged.ts'

const all = (state: State, owner: ActorId) => stepsByOwner(state).get(owner) ?? 0

const arrive = (more: Partial<Extract<Effect, { do: 'arrive' }>> = {}): Effect => ({
  do: 'arrive',
  id: 'turkey-new-1',
  owner: 'turkey',
  kind: 'regular',
  steps: 3,
  area: 'idlib',
  ...more,
})

describe('arrive', () => {
  it('puts a formation on the map, booked against the losses', () => {
    const { game, told } = happens([arrive()])
    expect(formationsIn(game.state, 'idlib')).toContainEqual({
      id: 'turkey-new-1',
      owner: 'turkey',
      kind: 'regular',
      steps: 3,
      area: 'idlib',
    })
    expect(all(game.state, 'turkey')).toBe(all(stagedLater([]).state, 'turkey'))
    expect(told).toMatchObject([{ step: 'events', params: { steps: 3 }, areas: ['idlib'], to: 'all' }])
  })

  it('does not come twice under one name', () => {
    const { game, keys } = happens([arrive(), arrive({ area: 'jisr' })])
    expect(game.state.formations.filter(({ id }) => id === 'turkey-new-1')).toHaveLength(1)
    expect(keys).toEqual(['arrived'])
  })

  it('lands next door when its area has been taken, and nowhere when all is', () => {
    const { game } = happens([arrive({ area: 'maarrat' })])
    expect(game.state.formations.find(({ id }) => id === 'turkey-new-1')?.area).toBe('idlib')
    const lost = happens([arrive()], (it) => {
      for (const area of Object.values(it.state.areas)) area.control = 'damascus'
    })
    expect(lost.keys).toEqual([])
  })

  it('covertly is known to its owner alone, and goes behind the lines', () => {
    const { game, told } = happens([arrive({ covert: true, area: 'hama' })])
    expect(told).toMatchObject([{ to: ['turkey'] }])
    const seen = (viewer: ActorId) =>
      knownTo(game.state, viewer).formations.some(({ id, area }) => id === 'turkey-new-1' && area === 'hama')
    expect([seen('turkey'), seen('russia')]).toEqual([true, false])
  })
})

describe('leave', () => {
  it('takes a power’s steps home to its reserve', () => {
    const { game, told } = happens([{ do: 'leave', owner: 'turkey', area: 'idlib', steps: 2 }], (it) => {
      it.place({ owner: 'turkey', area: 'idlib', steps: 3 })
      it.seat('turkey').reserve = 4
      it.state.lost = {}
    })
    expect(game.seat('turkey').reserve).toBe(6)
    expect(game.state.lost.turkey).toBe(0)
    expect(told).toMatchObject([{ step: 'events', params: { owner: 'turkey', steps: 2 } }])
  })

  it('takes everybody else’s away for good, and no more than there are', () => {
    const { game, told } = happens([{ do: 'leave', owner: 'hts', area: 'idlib', steps: 8 }], (it) => {
      it.state.lost = {}
    })
    expect([stepsOf(game.state, 'hts'), game.state.lost.hts]).toEqual([3, 2])
    expect(told).toMatchObject([{ params: { steps: 2 } }])
  })

  it('of nobody is not told', () => {
    expect(happens([{ do: 'leave', owner: 'iran', area: 'idlib', steps: 1 }]).keys).toEqual([])
  })
})

const struck: Effect = {
  do: 'loss',
  owner: 'turkey',
  area: 'jisr',
  steps: 6,
  by: 'damascus',
  client: 'damascus',
}

describe('loss', () => {
  it('takes what is there and puts the incident before the victim in this Planning', () => {
    const { game, keys } = happens([struck])
    expect(keys).toEqual(['hit'])
    const [incident] = game.state.incidents
    expect(incident).toMatchObject({ turn: 1, victim: 'turkey', power: 'russia', area: 'jisr', steps: 1 })
    game.tell('turkey', { type: 'blame', incident: incident?.id ?? '', on: 'power' })
    game.to('talks')
    expect(game.state.incidents).toMatchObject([{ answer: 'power', revealed: true }])
  })

  it('does not run into an incident of the battle that follows', () => {
    const { game } = happens([struck])
    game.to('talks')
    game.state.phase = 'planning'
    game.seal('damascus', { kind: 'bombard', target: 'saraqib' })
    game.to('talks')
    game.dice([], 1)
    game.to('planning')
    expect(game.state.incidents.map(({ turn, revealed }) => [turn, revealed])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('that a choice brings is answered in the next Planning', () => {
    const asks = event('asks', { choices: [question('damascus', { strike: [struck], wait: [] })] })
    const game = stagedLater([asks])
    inject(game, 'asks')
    game.to('talks')
    expect(game.state.incidents).toMatchObject([{ turn: 2, revealed: false }])
    game.to('planning')
    expect(game.state.incidents).toMatchObject([{ turn: 2, revealed: false }])
    game.to('talks')
    expect(game.state.incidents).toMatchObject([{ turn: 2, revealed: true, answer: 'nobody' }])
  })
})

describe('control', () => {
  it('passes: the other side falls back, its posts stay, momentum moves', () => {
    const { game, keys } = happens([{ do: 'control', area: 'saraqib', to: 'damascus' }])
    expect(game.area('saraqib').control).toBe('damascus')
    expect(formationsIn(game.state, 'saraqib').map(({ owner }) => owner)).toEqual(['turkey'])
    expect([game.state.gains.damascus?.at(-1), game.state.gains.opposition?.at(-1)]).toEqual([1, -1])
    expect(keys).toContain('controlPasses')
  })

  it('passes to the client of a power; to whom it belongs, nothing passes', () => {
    const { game } = happens([{ do: 'control', area: 'maarrat', to: 'turkey' }])
    expect(game.area('maarrat').control).toBe('opposition')
    expect(happens([{ do: 'control', area: 'maarrat', to: 'damascus' }]).keys).toEqual([])
  })
})
