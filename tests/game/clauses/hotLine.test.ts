/** VER: a line that neither can hang up. */
import { expect, it } from 'vitest'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { declares } from './ground.ts'
import { assess, hall, offered, text } from './hall.ts'

const line = (...obligors: ActorId[]): Clause => ({ kind: 'hotLine', obligors })

/** Turkey blames Russia for a loss, with or without a line that is kept open. */
function blamed(signs: boolean) {
  const game = hall()
  if (signs) game.agree('turkey', text(['russia'], [line('turkey', 'russia')]))
  game.to('planning')
  game.state.tension['russia-turkey'] = 2
  game.state.incidents.push({
    id: 'test',
    turn: 1,
    victim: 'turkey',
    power: 'russia',
    client: 'damascus',
    area: 'saraqib',
    steps: 1,
    answer: null,
    revealed: false,
    settled: false,
  })
  game.tell('turkey', { type: 'blame', incident: 'test', on: 'power' })
  game.to('talks')
  return game
}

it('takes a point off the fright of being blamed, and is not hung up', () => {
  const [kept, none] = [blamed(true), blamed(false)]
  expect([kept.state.tension['russia-turkey'], none.state.tension['russia-turkey']]).toEqual([3, 4])
  const call = (game: typeof kept) =>
    offered(game, 'turkey', text(['russia'], [{ kind: 'expiry', turn: 3 }], 'hotline'))
  expect([call(kept), call(none)]).toEqual([null, 'hotLineClosed'])
})

it('asks nothing of anybody, and so pays nothing: neither credibility nor, at a legitimate table, standing', () => {
  const game = hall()
  game.agree('turkey', text(['russia'], [line('turkey', 'russia')]))
  const before = [game.seat('turkey').credibility, game.seat('turkey').standing]
  assess(game, 3)
  expect([game.seat('turkey').credibility, game.seat('turkey').standing]).toEqual(before)
})

it('is for two powers between whom there is tension', () => {
  const code = (...obligors: ActorId[]) =>
    offered(hall(), 'turkey', text(['russia', 'us', 'damascus'], [line(...obligors)]))
  expect(code('turkey', 'russia', 'us')).toBe('hotLineNeedsPair')
  expect(code('turkey', 'damascus')).toBe('hotLineNeedsPair')
  expect(code('turkey', 'iran')).toBe('hotLineNeedsPair')
  expect(code('turkey', 'russia')).toBeNull()
})

declares('hotLine', { holds: 'enforced', family: 'VER', bites: false, imposable: false }, hall())
