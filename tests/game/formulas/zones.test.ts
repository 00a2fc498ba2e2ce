/** Zone status (R5): what texts in force have made of an area, and who stands behind it. */
import { expect, it } from 'vitest'
import { zoneOf } from '../../../game/board/zones.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { ground, next } from '../clauses/ground.ts'

const truce: Clause = {
  kind: 'ceasefire',
  parties: ['damascus', 'opposition'],
  areas: ['idlib', 'jisr'],
  excluded: [],
}
const observers: Clause = { kind: 'monitors', obligors: ['opposition'], areas: ['idlib'] }
const belt: Clause = { kind: 'demilitarised', obligors: ['opposition'], areas: ['idlib'], deadline: 2 }
const patrol: Clause = { kind: 'jointPatrol', route: 'm4', obligors: ['russia', 'turkey'] }

function zones(clauses: Clause[], guarantors: ActorId[] = []) {
  const game = ground()
  game.agree('turkey', { clauses, guarantors })
  return ['idlib', 'jisr', 'hama'].map((area) => zoneOf(game.world, game.state, area))
}

it('is named by the strongest thing that holds there', () => {
  const kinds = (...clauses: Clause[]) => zones(clauses).map(({ zone }) => zone)
  expect(kinds(truce)).toEqual(['ceasefire', 'ceasefire', 'none'])
  expect(kinds(truce, observers)).toEqual(['deescalation', 'ceasefire', 'none'])
  expect(kinds(observers)).toEqual(['none', 'none', 'none'])
  expect(kinds(truce, observers, belt)).toEqual(['demilitarised', 'ceasefire', 'none'])
  expect(kinds(truce, belt, patrol)).toEqual(['patrolled', 'patrolled', 'none'])
})

it('is guaranteed by who guarantees the text, and by who patrols', () => {
  expect(zones([truce], ['russia']).map(({ guarantors }) => guarantors)).toEqual([['russia'], ['russia'], []])
  expect(zones([patrol])[1]).toEqual({ zone: 'patrolled', guarantors: ['russia', 'turkey'] })
})

it('ends with the text, and while the patrol stays away', () => {
  const game = ground()
  const { id } = game.agree('turkey', { clauses: [truce, patrol] })
  game.tell('russia', { type: 'duty', agreement: id, clause: 1, carry: false })
  expect(zoneOf(game.world, game.state, 'jisr').zone).toBe('ceasefire')
  next(game)
  game.deal(id).status = 'wornOut'
  expect(zoneOf(game.world, game.state, 'jisr')).toEqual({ zone: 'none', guarantors: [] })
})
