/** Reasons of bots as they are stored. */
import { expect, test } from 'vitest'
import { BotReason } from '../../server/store/bot-reason.ts'

const line = { list: 'orders', index: 2 }

test('a reason comes back from the store as it went', () => {
  const reason = {
    seat: 'russia' as const,
    turn: 3,
    act: 'offer',
    line: null,
    terms: null,
    gains: [{ objective: 1, points: 2.5 }],
    wants: { key: 'bots.offer.trade', params: { seat: 'turkey', points: 3 } },
  }
  expect(BotReason.parse(reason)).toEqual(reason)
})

test('a reason of before bots weighed what they do has no gains and wants nothing that its line does not say', () => {
  expect(BotReason.parse({ seat: 'iran', turn: 1, act: 'seal', line, terms: null })).toEqual({
    seat: 'iran',
    turn: 1,
    act: 'seal',
    line,
    terms: null,
    gains: [],
    wants: null,
  })
})
