/** Who watches: observers, joint patrols, drones of another side. */
import { expect, it } from 'vitest'
import { showsOn, watched } from '../../../game/board/watch.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { TestGame } from '../../support/game.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const isWatched = (game: TestGame, area: string, by: ActorId = 'hts') =>
  watched(game.world, game.state, area, by)

/** A text as it is in force, with one clause. */
function inForce(clause: Clause, withheldBy: ActorId[] = []): TestGame {
  const game = quietOn(eightSeats(), 'talks')
  const truce: Clause = {
    kind: 'ceasefire',
    parties: ['damascus', 'opposition'],
    areas: ['jisr'],
    excluded: [],
  }
  const deal = game.agree('opposition', { clauses: [truce], to: ['damascus'] })
  game.deal(deal.id).clauses.push({ clause, status: 'running', by: [], withheldBy })
  return game
}
const patrol: Clause = { kind: 'jointPatrol', route: 'm5', obligors: ['russia', 'turkey'] }
const monitors: Clause = { kind: 'monitors', obligors: ['russia'], areas: ['idlib'] }

it('nobody, where there is nobody', () => {
  expect(isWatched(quietOn(eightSeats()), 'maarrat')).toBe(false)
})

it('a drone of another side in the area or next to it, and no drone of one’s own', () => {
  const game = quietOn(eightSeats())
  game.place({ owner: 'russia', kind: 'drone', area: 'hama' })
  expect(['hama', 'maarrat', 'aleppo'].map((area) => isWatched(game, area))).toEqual([true, true, false])
  expect(isWatched(game, 'maarrat', 'damascus')).toBe(false)
})

it('observers in their areas, patrols along their road', () => {
  expect(['idlib', 'saraqib'].map((area) => isWatched(inForce(monitors), area))).toEqual([true, false])
  expect(['saraqib', 'idlib'].map((area) => isWatched(inForce(patrol), area))).toEqual([true, false])
})

it('not when the text has ended or its duty is withheld', () => {
  const game = inForce(monitors)
  for (const deal of game.state.agreements) deal.status = 'wornOut'
  expect(isWatched(game, 'idlib')).toBe(false)
  expect(isWatched(inForce(monitors, ['russia']), 'idlib')).toBe(false)
})

it('doubles the chance that something shows', () => {
  const game = inForce(monitors)
  const faces = (area: string) => showsOn(game.world, game.state, area, 'hts')
  expect([faces('idlib'), faces('hama')]).toEqual([2, 1])
})
