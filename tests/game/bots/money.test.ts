/** Lines of a card that give the orders of oil, money and law, and a convenor that stands behind a text. */
import { describe, expect, it } from 'vitest'
import { candidates } from '../../../game/bots/candidates.ts'
import { mindOf } from '../../../game/bots/card.ts'
import { atTables } from '../../../game/bots/tables.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Doctrine } from '../../../game/model/doctrine.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import { barredSeal } from '../../../game/orders/seal.ts'
import type { TestGame } from '../../support/game.ts'
import { fullLibya } from '../libya.ts'
import { quietOn } from '../worlds.ts'

const plain = { why: { en: 'test', de: 'Test' }, claims: ['design'] }
type Line = Partial<Doctrine['orders'][number]> & { order: OrderKind }
const words = { en: 'Paper', de: 'Papier' }

const libya = (phase: 'planning' | 'talks' = 'planning'): TestGame =>
  quietOn(
    fullLibya((file) => {
      file.arenas = ['gulf']
      const sponsors: ActorId[] = ['russia', 'convenor']
      const motion = { id: 'paper', title: words, about: words, sponsors, for: 9, claims: ['design'] }
      file.motions = [{ ...motion, passed: [], failed: [] }]
    }),
    phase,
  )

/** The first order that the line means, if the rules allow it; else why not. */
function given(seat: ActorId, line: Line) {
  const game = libya()
  const board = knownTo(game.state, seat)
  const [first] = candidates(mindOf(game.world, board, seat, [1]), { posture: [], ...plain, ...line })
  return first === undefined ? null : (barredSeal(game.world, board, seat, first) ?? first)
}

describe('a line gives', () => {
  it.each<[ActorId, Line, object]>([
    ['lna', { order: 'blockade', with: { open: false } }, { open: false }],
    ['gna', { order: 'splitIncome', with: { to: 'defence' } }, { to: 'defence' }],
    ['uae', { order: 'finance', with: { to: 'lna' }, steps: 2 }, { to: 'lna', amount: 2 }],
    ['convenor', { order: 'mission', areas: ['tripoli', 'khums'] }, { areas: ['tripoli', 'khums'] }],
    ['convenor', { order: 'convene', with: { format: 'berlin' } }, { format: 'berlin' }],
    ['convenor', { order: 'sponsor' }, { motion: 'paper' }],
    [
      'russia',
      { order: 'arena', with: { act: 'securityConcept' } },
      { arena: 'gulf', act: 'securityConcept' },
    ],
  ])('%s: %j', (seat, line, expected) => {
    expect(given(seat, line)).toMatchObject(expected)
  })

  it('nothing where there is nothing', () => {
    expect(given('convenor', { order: 'endorseText' })).toBe(null)
    expect(given('lna', { order: 'blockade', with: { open: true } })).toBe(null)
  })
})

it('a convenor stands behind a text as its card says', () => {
  const game = libya('talks')
  const deal = game.agree('gna', {
    to: ['lna'],
    clauses: [{ kind: 'ceasefire', parties: ['gna', 'lna'], areas: ['tripoli'], excluded: [] }],
  })
  const mind = mindOf(game.world, knownTo(game.state, 'convenor'), 'convenor', [1])
  const card = { ...mind.card, endorse: [plain] }
  expect(atTables({ ...mind, card })?.command).toMatchObject({ type: 'endorse', agreement: deal.id })
})
