/** The two-thirds rule: the example of R10, and its neighbours. */
import { describe, expect, it } from 'vitest'
import type { Offer, StanceKind } from '../../../game/model/offer.ts'
import { imposition } from '../../../game/talks/imposition.ts'
import { quiet } from '../../support/game.ts'

interface Case {
  readonly russia?: number
  readonly iran?: number
  readonly momentum?: number
  readonly shock?: number
  readonly iranSays?: StanceKind
  readonly russiaSigns?: boolean
}

/** S, D and whether 3·S ≥ 2·D, for a text that Russia has signed. */
function read({
  russia = 6,
  iran = 2,
  momentum = 0,
  shock = 0,
  iranSays = 'silent',
  russiaSigns = true,
}: Case) {
  const game = quiet('talks', 2)
  game.state.support = { russia: { damascus: russia }, iran: { damascus: iran } }
  game.state.gains.damascus = [0, momentum]
  game.state.shock.damascus = shock
  const id = game.propose('turkey', { clauses: [{ kind: 'holdLine', obligors: ['damascus'] }] })
  if (russiaSigns) game.sign('russia', id)
  const offer: Offer = game.offer(id)
  offer.stances.push({ patron: 'iran', client: 'damascus', stance: iranSays })
  const { s, d, passes, imposable } = imposition(game.world, game.state, offer, 'damascus')
  return [s, d, passes, imposable]
}

/** Support 4 and 3: who has signed, and what it said after that. */
function after(...said: StanceKind[]) {
  const game = quiet('talks', 2)
  game.state.support = { russia: { damascus: 4 }, iran: { damascus: 3 } }
  const id = game.propose('turkey', { clauses: [{ kind: 'holdLine', obligors: ['damascus'] }] })
  const [before = 'silent', later] = said
  game.tell('russia', { type: 'stance', offer: id, client: 'damascus', stance: before })
  game.sign('russia', id)
  if (later !== undefined)
    game.tell('russia', { type: 'stance', offer: id, client: 'damascus', stance: later })
  const { s, d, imposers } = imposition(game.world, game.state, game.offer(id), 'damascus')
  return { s, d, imposers }
}

describe('a patron that signs and backs a refusal', () => {
  const joins = { s: 4, imposers: ['russia'] }
  it('before it signed: the signature takes it back', () => expect(after('backRefusal')).toMatchObject(joins))
  it('pressed before it signed: both stand', () => expect(after('press')).toMatchObject(joins))
  it('after it signed: it does not join, and counts whole against it', () =>
    expect(after('press', 'backRefusal')).toEqual({ s: 0, d: after('press').d, imposers: [] }))
  it('and presses again: it joins', () => expect(after('backRefusal', 'press')).toMatchObject(joins))
})

describe('S and D', () => {
  it.each<[string, Case, number, number, boolean]>([
    ['it advances: no', { momentum: 1 }, 6, 10, false],
    ['its offensive has stalled: yes', {}, 6, 9, true],
    ['a strike has shaken it: yes', { momentum: 1, shock: -1 }, 6, 9, true],
    ['its own losses do not weigh against it', { momentum: -2 }, 6, 9, true],
    ['Iran backs refusal: no', { iranSays: 'backRefusal' }, 6, 10, false],
    ['afterwards, with support 4: no', { russia: 4 }, 4, 7, false],
    ['Iran under a fifth counts neither way', { iran: 1, momentum: 1 }, 6, 9, true],
    ['without a patron that has signed: no', { russiaSigns: false }, 0, 6, false],
    ['momentum counts two at most', { momentum: 4, russia: 8, iran: 2 }, 8, 12, true],
  ])('%s', (_, given, s, d, passes) => expect(read(given)).toEqual([s, d, passes, true]))
})
