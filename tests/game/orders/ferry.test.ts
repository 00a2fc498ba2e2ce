/** Ferry: Syrian fighters to Libya, led by Turkey, lost by the opposition; from those who stand ready, else from a front. */
import { describe, expect, it } from 'vitest'
import { reinforced } from '../../../game/board/coming.ts'
import { stepsOf } from '../../../game/board/forces.ts'
import { supportOf } from '../../../game/board/patrons.ts'
import { previewOrder } from '../../../game/preview.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { libyaWorld } from '../libya.ts'
import { linkedWorld } from '../linked.ts'
import { quietOn } from '../worlds.ts'

const order = (to: string, steps: number, from?: string) => ({
  kind: 'ferry' as const,
  to,
  steps,
  ...(from === undefined ? {} : { from }),
})
const refused = (game: TestGame, ...asked: Parameters<typeof order>) => {
  game.seat('turkey').materiel = 12
  return game.try('turkey', { type: 'seal', order: order(...asked), confirmed: false })
}
const ferried = (game: TestGame) => game.state.formations.filter((each) => each.ledBy === 'turkey')
/** Nobody notices. */
const unseen = [100]

describe('where it can be given', () => {
  it('lands on safe ground of its side in Libya alone', () => {
    const game = quietOn(linkedWorld())
    expect(refused(game, 'benghazi', 1, 'idlib')).toBe('noLanding')
    expect(refused(game, 'idlib', 1, 'saraqib')).toBe('noLanding')
    game.area('tripoli').foothold = { by: 'lna', gains: 0, turn: 1 }
    expect(refused(game, 'tripoli', 1, 'idlib')).toBe('noLanding')
    expect(refused(game, 'khums', 1, 'idlib')).toBeNull()
  })

  it('takes those who stand ready first, and no more than there are', () => {
    const game = quietOn(linkedWorld((file) => (file.ferryPool = 1)))
    expect(refused(game, 'tripoli', 2)).toBe('poolSpent')
    expect(refused(game, 'tripoli', 1, 'idlib')).toBe('poolFirst')
    expect(refused(game, 'tripoli', 1)).toBeNull()
    expect(refused(game, 'tripoli', 1, 'saraqib')).toBe('sealedAlready')
    expect(refused(game, 'khums', 2, 'saraqib')).toBeNull()
    expect(refused(game, 'misrata', 1, 'saraqib')).toBe('noFighters')
  })

  it('takes nobody who is in Libya already, and nobody where there is no fighter', () => {
    const game = quietOn(linkedWorld())
    expect(refused(game, 'tripoli', 1)).toBe('poolSpent')
    expect(refused(game, 'tripoli', 1, 'khums')).toBe('noFighters')
    expect(refused(game, 'tripoli', 1, 'hama')).toBe('noFighters')
  })
})

describe('what it does', () => {
  it('brings a formation that Turkey leads and the opposition owns', () => {
    const game = quietOn(libyaWorld())
    const sums = sumsOf(game.state)
    game.dice(unseen)
    game.seal('turkey', order('tripoli', 2))
    expect(game.order('2.turkey.ferry.ready.tripoli').cost).toBe(4)
    const told = game.to('planning')
    expect(ferried(game)).toMatchObject([
      { owner: 'opposition', kind: 'irregular', steps: 2, area: 'tripoli', ledBy: 'turkey' },
    ])
    expect([game.state.ferry, game.state.ferried]).toEqual([2, 2])
    expect(entry(told, 'ferried')).toMatchObject({ to: 'all', params: { area: 'tripoli', steps: 2 } })
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })

  it('joins those who came before', () => {
    const game = quietOn(libyaWorld())
    game.dice([100, 100])
    game.seal('turkey', order('tripoli', 2))
    game.to('planning')
    game.seal('turkey', order('tripoli', 2))
    game.to('talks')
    game.to('planning')
    expect(ferried(game).map(({ steps }) => steps)).toEqual([4])
    expect(game.state.ferry).toBe(0)
  })

  it('leaves a hole at the front in Syria, and costs the opposition home the first time', () => {
    const game = quietOn(linkedWorld())
    const sums = sumsOf(game.state)
    const home = game.seat('opposition').home
    const all = stepsOf(game.state, 'opposition')
    game.dice([100, 100])
    game.seal('turkey', order('tripoli', 2, 'saraqib'))
    const told = game.to('planning')
    expect(game.state.formations.filter(({ area }) => area === 'saraqib')).toEqual([])
    expect(stepsOf(game.state, 'opposition')).toBe(all)
    expect(entry(told, 'embarked')?.areas).toEqual(['saraqib'])
    expect(game.seat('opposition').home).toBe(home - 1)
    game.seal('turkey', order('tripoli', 1, 'idlib'))
    game.to('talks')
    game.to('planning')
    expect(game.seat('opposition').home).toBe(home - 1)
    expect(ferried(game)).toMatchObject([{ steps: 3 }])
    expect([...broken(game.world, game.state, sums), ...brokenForm(game.state)]).toEqual([])
  })

  it('takes those first who are in no order of their own', () => {
    const game = quietOn(linkedWorld())
    const free = game.place({ owner: 'opposition', kind: 'irregular', area: 'saraqib', steps: 1 })
    game.dice([100, 1])
    game.seal('opposition', {
      kind: 'offensive',
      from: 'saraqib',
      target: 'hama',
      formations: ['opposition-saraqib-1'],
    })
    game.seal('turkey', order('tripoli', 1, 'saraqib'))
    const told = game.to('planning')
    expect(game.state.formations).not.toContain(free)
    expect(entry(told, 'battle')).toBeDefined()
  })

  it('is seen on its way by whoever reckons with it', () => {
    const game = quietOn(libyaWorld())
    game.seal('turkey', order('tripoli', 1))
    expect(reinforced(game.state).formations.at(-1)).toMatchObject({ area: 'tripoli', ledBy: 'turkey' })
  })

  it('does nothing when its ground was lost before', () => {
    const game = quietOn(libyaWorld())
    game.seal('turkey', order('khums', 1))
    game.area('khums').control = 'lna'
    game.to('planning')
    expect([ferried(game), game.state.ferry]).toEqual([[], 4])
  })
})

describe('a lender that says no', () => {
  it('keeps its people: a quarter comes back, and the support of whoever had asked falls', () => {
    const game = quietOn(linkedWorld())
    game.seal('opposition', { kind: 'refuseLending' })
    const id = game.seal('turkey', order('tripoli', 2, 'idlib'))
    const materiel = game.seat('turkey').materiel
    game.to('talks')
    const sealed = game.order(id)
    const told = game.to('planning')
    expect([ferried(game), sealed.status]).toEqual([[], 'cancelled'])
    expect(entry(told, 'ferryStopped')).toBeDefined()
    expect(supportOf(game.state, 'turkey', 'opposition')).toBe(5)
    const { income } = game.world.scenario.seats.find(({ id: seat }) => seat === 'turkey') ?? { income: 0 }
    expect(game.seat('turkey').materiel).toBe(Math.min(12, materiel + 1 + income))
  })

  it('does not keep back those who stand ready', () => {
    const game = quietOn(linkedWorld((file) => (file.ferryPool = 2)))
    game.dice(unseen)
    game.seal('opposition', { kind: 'refuseLending' })
    game.seal('turkey', order('tripoli', 1))
    game.to('planning')
    expect(ferried(game)).toHaveLength(1)
    expect(supportOf(game.state, 'turkey', 'opposition')).toBe(6)
  })
})

describe('in the open', () => {
  it('costs standing uninvited, and more when it is laid at its door', () => {
    const game = quietOn(libyaWorld())
    const standing = game.seat('turkey').standing
    expect(previewOrder(game.world, game.state, 'turkey', order('tripoli', 1)).attribution).toBe(20)
    game.dice([20])
    game.seal('turkey', order('tripoli', 1))
    const told = game.to('planning')
    expect(game.seat('turkey').standing).toBe(standing - 2)
    expect(game.state.exposed).toEqual({ turkey: 1 })
    expect(entry(told, 'embargoBroken')?.to).toBe('all')
  })

  it('is the deed of an invited power: it may be seen, and costs nothing', () => {
    const game = quietOn(libyaWorld())
    game.state.invited = { gna: ['turkey'] }
    const standing = game.seat('turkey').standing
    game.dice([20])
    game.seal('turkey', order('tripoli', 1))
    game.to('planning')
    expect([game.seat('turkey').standing, game.state.exposed]).toEqual([standing, { turkey: 1 }])
  })
})
