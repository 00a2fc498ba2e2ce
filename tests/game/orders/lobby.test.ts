/** Lobby: votes for a motion move by two, within what the Council has. */
import { expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { resolve } from '../../../game/scenarios/variants.ts'
import { fileOf } from '../../../game/scenarios/worlds.ts'
import { entry, type TestGame } from '../../support/game.ts'
import { event, inject, motion, stagedLater } from '../effects/staged.ts'

/** Turn 2, in Planning, with a motion due this turn; every seat may lobby. */
function before(votes: number): TestGame {
  const { seats } = resolve(fileOf('highway'), 'class')
  const game = stagedLater([event('script', { effects: [motion('crossing', { for: votes })] })], {
    seats: seats.map((seat) => ({ ...seat, orders: [...seat.orders, 'lobby'] })),
    vetoes: ['russia', 'turkey'],
  })
  inject(game, 'script')
  return game
}
const lobby = (inFavour: boolean, id = 'crossing') => ({ kind: 'lobby', motion: id, for: inFavour }) as const

it('carries a motion over the line, in public, before the vote', () => {
  const game = before(7)
  game.seal('opposition', lobby(true))
  const told = game.to('planning')
  expect(entry(told, 'lobbied')).toMatchObject({
    step: 'political',
    params: { seat: 'opposition', motion: 'crossing', from: 7, now: 9 },
    to: 'all',
  })
  expect(game.state.motions[0]?.status).toBe('passed')
})

it('works against it as well, and several add up', () => {
  const game = before(12)
  for (const seat of ['russia', 'damascus'] satisfies ActorId[]) game.seal(seat, lobby(false))
  game.to('planning')
  expect(game.state.motions[0]).toMatchObject({ for: 8, status: 'failed' })
})

it('moves only those who have a vote and no seat', () => {
  const most = before(12)
  most.seal('turkey', lobby(true))
  most.to('planning')
  expect(most.state.motions[0]?.for).toBe(13)
  const least = before(1)
  least.seal('turkey', lobby(false))
  least.to('planning')
  expect(least.state.motions[0]?.for).toBe(0)
})

it('is given once a turn on each motion, whichever way, and costs two', () => {
  const game = before(9)
  const before2 = () => game.seat('turkey').materiel
  game.seat('turkey').materiel = 12
  game.tell('turkey', { type: 'seal', order: lobby(true), confirmed: false })
  expect(before2()).toBe(10)
  expect(game.try('turkey', { type: 'seal', order: lobby(false), confirmed: false })).toBe('sealedAlready')
})

it('needs a motion that is open', () => {
  const game = before(9)
  const seal = (id: string) => game.try('turkey', { type: 'seal', order: lobby(true, id), confirmed: false })
  expect(seal('other')).toBe('noMotion')
  const offered = () =>
    legal(game.world, knownTo(game.state, 'turkey'), 'turkey').some(
      ({ fixed }) => fixed['order.kind'] === 'lobby',
    )
  game.seat('turkey').materiel = 12
  expect(offered()).toBe(true)
  game.to('talks')
  game.to('planning')
  game.seat('turkey').materiel = 12
  expect([offered(), seal('crossing')]).toEqual([false, 'noMotion'])
})
