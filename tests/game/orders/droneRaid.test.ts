/** Drone raid: one in three costs an aircraft a step, always known, and the patron of HTS answers for it. */
import { expect, it } from 'vitest'
import { entry, type TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const order = (target: string) => ({ kind: 'droneRaid' as const, target })

function base(): TestGame {
  const game = quietOn(eightSeats((file) => (file.support.turkey = { opposition: 4, hts: 2 })))
  game.place({ id: 'jets', owner: 'russia', kind: 'air', steps: 2, area: 'latakia' })
  return game
}

it('flies two areas far, at aircraft or at a power’s air defence', () => {
  const game = base()
  game.seat('hts').materiel = 12
  const tries = (target: string) => game.try('hts', { type: 'seal', order: order(target), confirmed: false })
  expect(tries('hama')).toBe('noBase')
  game.place({ owner: 'damascus', kind: 'airDefence', area: 'hama' })
  expect(tries('hama')).toBe('noBase')
  game.place({ owner: 'russia', kind: 'airDefence', area: 'deirEzZor' })
  expect(tries('deirEzZor')).toBe('outOfRange')
  expect(tries('latakia')).toBeNull()
})

function raided(die: number) {
  const game = base()
  game.seal('hts', order('latakia'))
  game.dice([die])
  const entries = game.to('planning')
  return { game, entries, steps: game.state.formations.find(({ id }) => id === 'jets')?.steps }
}

it('costs a step on 1 and 2, and is put to the patron', () => {
  const { game, entries, steps } = raided(2)
  expect(steps).toBe(1)
  expect(entry(entries, 'dronesHit')).toMatchObject({ to: 'all', params: { seat: 'hts' } })
  expect(game.state.incidents).toMatchObject([{ victim: 'russia', power: 'turkey', client: 'hts', steps: 1 }])
})

it('is an alarm on 3, known to everybody', () => {
  const { game, entries, steps } = raided(3)
  expect(steps).toBe(2)
  expect(entry(entries, 'dronesAlarm')?.to).toBe('all')
  expect(game.state.incidents).toEqual([])
})
