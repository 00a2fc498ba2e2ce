/** Lines of a card that give the orders of Libya's seats: what the template says, the areas, the fields by name. */
import { describe, expect, it } from 'vitest'
import { candidates } from '../../../game/bots/candidates.ts'
import { mindOf } from '../../../game/bots/card.ts'
import { talk } from '../../../game/bots/talks.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Doctrine } from '../../../game/model/doctrine.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import { barredSeal } from '../../../game/orders/seal.ts'
import type { TestGame } from '../../support/game.ts'
import { libyaWorld } from '../libya.ts'
import { linkedWorld } from '../linked.ts'
import { quietOn } from '../worlds.ts'

type Line = Doctrine['orders'][number]
const plain = { why: { en: 'test', de: 'Test' }, claims: ['design'] }

function given(game: TestGame, seat: ActorId, line: { order: OrderKind } & Partial<Line>) {
  game.seat(seat).materiel = 12
  const board = knownTo(game.state, seat)
  const mind = mindOf(game.world, board, seat, [1])
  const [first] = candidates(mind, { posture: [], ...plain, ...line })
  const why = first === undefined ? null : barredSeal(game.world, board, seat, first)
  return why ?? first
}

describe('a line gives', () => {
  it('the way that it names', () => {
    for (const way of ['ministry', 'generalStaff'])
      expect(given(quietOn(libyaWorld()), 'russia', { order: 'channel', with: { way } })).toMatchObject({
        way,
      })
  })

  it('a ferry to the areas that it names, from the first front that has fighters to spare', () => {
    const line = { order: 'ferry' as const, areas: ['sirte', 'tripoli'], steps: 2 }
    expect(given(quietOn(libyaWorld()), 'turkey', line)).toEqual({ kind: 'ferry', to: 'sirte', steps: 2 })
    const linked = quietOn(linkedWorld())
    expect(given(linked, 'turkey', line)).toMatchObject({ to: 'sirte', steps: 2 })
    expect(given(linked, 'turkey', { ...line, with: { from: 'saraqib' } })).toMatchObject({ from: 'saraqib' })
  })

  it('a red line at its areas, with its steps', () => {
    const line = { order: 'redLine' as const, areas: ['jufra', 'oilCrescent'], steps: 2 }
    expect(given(quietOn(libyaWorld()), 'egypt', line)).toEqual({
      kind: 'redLine',
      areas: ['jufra', 'oilCrescent'],
      steps: 2,
    })
  })

  it('everything else as it is offered', () => {
    const game = quietOn(linkedWorld())
    expect(given(game, 'uae', { order: 'airlift', areas: ['jufra'] })).toMatchObject({
      area: 'jufra',
      steps: 1,
    })
    expect(given(game, 'gna', { order: 'inviteTroops' })).toMatchObject({ power: 'turkey' })
    expect(given(game, 'misrata', { order: 'mobilise', areas: ['sirte'] })).toMatchObject({ area: 'sirte' })
    for (const [seat, order] of [
      ['egypt', 'closeCorridor'],
      ['misrata', 'standAside'],
      ['misrata', 'backChannel'],
      ['opposition', 'refuseLending'],
    ] as const)
      expect(given(game, seat, { order })).toEqual({ kind: order })
  })
})

it('a corridor that is to be closed is shown to the client like an order to withhold', () => {
  const game = quietOn(
    libyaWorld((file) => {
      const card = file.seats.find(({ id }) => id === 'egypt')?.doctrine
      card?.stances.push({ ...plain, client: 'lna', stance: 'press', showWithhold: true })
    }),
  )
  const id = game.seal('egypt', { kind: 'closeCorridor' })
  game.to('talks')
  const offer = game.propose('russia', {
    to: ['egypt', 'lna', 'gna'],
    clauses: [{ kind: 'ceasefire', parties: ['lna', 'gna'], areas: ['tripoli'], excluded: [] }],
  })
  game.sign('egypt', offer)
  const acts = [1, 2].map(() => {
    const command = talk(mindOf(game.world, knownTo(game.state, 'egypt'), 'egypt', [1]))?.command
    if (command !== undefined) game.tell('egypt', command)
    return command
  })
  expect(acts).toContainEqual(expect.objectContaining({ type: 'show', order: id, to: ['lna'] }))
})
