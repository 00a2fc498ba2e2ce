/** Talks by the card: whom a bot waits for, and what it still has to propose when something is agreed already. */
import { expect, it } from 'vitest'
import { act } from '../../../game/bots/act.ts'
import { mindOf } from '../../../game/bots/card.ts'
import { talk } from '../../../game/bots/talks.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import { opening, quiet, type TestGame } from '../../support/game.ts'
import { quietOn, worldWith } from '../worlds.ts'

const plain = { why: { en: 'test', de: 'Test' }, claims: ['design'] }
const truce = (...areas: AreaId[]): Clause => ({
  kind: 'ceasefire',
  parties: ['damascus', 'opposition'],
  areas,
  excluded: [],
})
const held: Clause = { kind: 'holdLine', obligors: ['damascus'] }
const next = (game: TestGame, seat: ActorId) =>
  act(game.world, knownTo(game.state, seat), seat, game.state.rng.seed)?.command

it('a client waits for the word of its patron on a text, and then answers', () => {
  const game = quiet('talks')
  const offer = game.propose('russia', { to: ['damascus'], clauses: [held] })
  expect(next(game, 'damascus')).toBeUndefined()
  game.tell('russia', { type: 'stance', offer, client: 'damascus', stance: 'press' })
  expect(next(game, 'damascus')).toMatchObject({ offer })
})

it('a client does not wait for a patron that has said what it had to say', () => {
  const game = quiet('talks')
  const offer = game.propose('russia', { to: ['damascus'], clauses: [held] })
  game.tell('russia', { type: 'ready', ready: true })
  expect(next(game, 'damascus')).toMatchObject({ offer })
})

/** What Turkey's bot does whose card says one thing alone: propose a truce in these areas. */
function proposing(...areas: AreaId[]) {
  const world = worldWith((file) => {
    const [first] = file.packages
    if (first === undefined) throw new Error('no package')
    file.packages = [
      { ...first, id: 'truce', to: ['opposition'], guarantors: [], clauses: [truce(...areas)] },
    ]
  })
  const game = quietOn(world, 'talks')
  game.agree('opposition', { to: ['damascus', 'turkey'], clauses: [truce('maarrat', 'saraqib')] })
  for (const seat of world.seats) game.seat(seat).ready = false
  const mind = mindOf(world, knownTo(game.state, 'turkey'), 'turkey', [1])
  const line = { posture: [mind.posture], package: 'truce', leverage: 0, threat: [], ...plain }
  return talk({ ...mind, card: { ...mind.card, offers: [line] } })?.command.type
}

it('a truce in one place does not keep a bot from proposing one elsewhere', () => {
  expect(proposing('jisr')).toBe('offer')
  expect(proposing('maarrat', 'jisr')).toBe('offer')
})

it('what is agreed is not proposed again, nor a part of it', () => {
  expect(proposing('maarrat', 'saraqib')).toBe('ready')
  expect(proposing('maarrat')).toBe('ready')
})

/** What Turkey's bot does whose card holds two texts for the telephone, when so many of them have been put there. */
function calling(already: number) {
  const world = worldWith((file) => {
    const [first] = file.packages
    if (first === undefined) throw new Error('no package')
    const call = { ...first, format: 'hotline' as const, to: ['russia' as const], guarantors: [] }
    file.packages = [
      { ...call, id: 'first', clauses: [{ kind: 'expiry', turn: 2 }] },
      { ...call, id: 'second', clauses: [{ kind: 'expiry', turn: 1 }] },
    ]
  })
  const game = quietOn(world, 'talks')
  game.state.tension['russia-turkey'] = 4
  for (const turn of [3, 4].slice(0, already))
    game.propose('turkey', { format: 'hotline', to: ['russia'], clauses: [{ kind: 'expiry', turn }] })
  for (const seat of world.seats) game.seat(seat).ready = false
  const mind = mindOf(world, knownTo(game.state, 'turkey'), 'turkey', [1])
  const line = { posture: [mind.posture], leverage: 0, threat: [], ...plain }
  const offers = ['first', 'second'].map((id) => ({ ...line, package: id }))
  return talk({ ...mind, card: { ...mind.card, offers } })?.command.type
}

it('picks up the telephone once a turn, however much its card has to say there', () => {
  expect(calling(0)).toBe('offer')
  expect(calling(1)).not.toBe('offer')
})

/** What the seat's bot does about an agreement of others, with a card that blesses whatever comes. */
function blessing(seat: 'turkey' | 'russia', clauses: Clause[]) {
  const game = opening()
  game.state.offers = []
  game.agree('opposition', { to: ['damascus'], clauses })
  for (const each of game.world.seats) game.seat(each).ready = false
  const mind = mindOf(game.world, knownTo(game.state, seat), seat, [1])
  return talk({
    ...mind,
    card: { ...mind.card, offers: [], endorse: [plain] },
  })?.command.type
}

it('a bot stands behind a truce of others that costs it nothing, and behind no other text', () => {
  expect(blessing('turkey', [truce('saraqib')])).toBe('endorse')
  expect(blessing('russia', [truce('saraqib')])).not.toBe('endorse')
  expect(blessing('turkey', [held])).not.toBe('endorse')
})
