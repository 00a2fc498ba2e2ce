/** Bots of level 2: within the rules, the same for the same view, and able to bargain, threaten, yield and remember. */
import { describe, expect, it } from 'vitest'
import { act } from '../../../game/bots/level2/act.ts'
import { bargain, gainOf } from '../../../game/bots/level2/bargain.ts'
import { planFor } from '../../../game/bots/level2/plan.ts'
import { thinker } from '../../../game/bots/level2/thinker.ts'
import { faceRefusal } from '../../../game/bots/level2/threats.ts'
import { mindOf, type Act } from '../../../game/bots/card.ts'
import { playOut, type Player, type Players } from '../../../game/bots/table.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import type { Board } from '../../../game/model/board.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId, AreaId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import { worldByKey } from '../../../game/scenarios/worlds.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { formula } from '../../../game/talks/acceptance.ts'
import { openOffers, signersOf } from '../../../game/talks/signers.ts'
import { opening, quiet, type TestGame } from '../../support/game.ts'

interface Move {
  readonly board: Board
  readonly seat: ActorId
  readonly made: Act
}

/** All seats at level 2; what each did, with what it saw when it did. */
function played(world: World, seed: string): { moves: Move[]; log: unknown[] } {
  const moves: Move[] = []
  const watched: Player = (world, board, seat, seeds) => {
    const made = act(world, board, seat, seeds)
    if (made !== null && made.command.type !== 'ready')
      moves.push({ board: structuredClone(board), seat, made })
    return made
  }
  const players: Players = Object.fromEntries(world.seats.map((seat) => [seat, watched]))
  return { log: playOut(world, seed, players).log, moves }
}

const keys = [
  'highway',
  'idlib-2019',
  'tripoli-2019:full',
  'astana-2017:short',
  'intervention-2015:short',
  'two-theatres-2019:short',
]

describe.each(keys)('level 2 in %s', (key) => {
  const world = worldByKey(key)
  // The rules refuse nothing: `playOut` throws where they do.
  const { moves } = played(world, 'level-2')

  it('puts no text of its own on the table that it would not sign itself: others are those of its card', () => {
    for (const { board, seat, made } of moves) {
      const { command, reason } = made
      if (command.type !== 'offer' && command.type !== 'counter') continue
      expect(reason.line ?? reason.wants).not.toBeNull()
      if (reason.line !== null) continue
      const found = bargain(thinker(mindOf(world, board, seat, [])), command.text, 0, -100)
      expect(found?.own.x).toBeGreaterThanOrEqual(0)
    }
  })

  it('does not say the same thing twice in a turn', () => {
    const said = moves.flatMap(({ board, seat, made: { command } }) =>
      command.type === 'offer' ? [`${board.turn} ${seat} ${JSON.stringify(core(command.text))}`] : [],
    )
    expect(new Set(said).size).toBe(said.length)
  })

  it('has one text at a time before the same people', () => {
    for (const { board, seat, made } of moves) {
      const { command } = made
      if (command.type !== 'offer' && command.type !== 'counter') continue
      const asked = signersOf(seat, command.text)
      const waiting = openOffers(board).filter(({ maker }) => maker === seat)
      expect(waiting.map(({ signers }) => signers)).not.toContainEqual(asked)
    }
  })

  it('answers with a text for those who were asked, and draws nobody else in', () => {
    for (const { board, seat, made } of moves) {
      const { command } = made
      if (command.type !== 'counter') continue
      const asked = board.offers.find(({ id }) => id === command.offer)?.signers
      expect(asked).toEqual(expect.arrayContaining(signersOf(seat, command.text)))
    }
  })

  it('asks no client to refuse a text of its own', () => {
    for (const { board, seat, made } of moves) {
      const { command } = made
      if (command.type !== 'stance' || command.stance !== 'backRefusal') continue
      expect(board.offers.find(({ id }) => id === command.offer)?.maker).not.toBe(seat)
    }
  })

  it('says why it seals what it seals: by a line of its card, or in a sentence', () => {
    const sealed = moves.filter(({ made }) => made.command.type === 'seal')
    expect(sealed.length).toBeGreaterThan(0)
    for (const { made } of sealed) expect(made.reason.line ?? made.reason.wants).not.toBeNull()
  })

  it('says of each order what that order is for: nothing of one whose worth shows in Talks', () => {
    const talking = moves.filter(
      ({ made: { command } }) =>
        command.type === 'seal' && ['withhold', 'convene', 'lobby'].includes(command.order.kind),
    )
    expect(talking.filter(({ made }) => made.reason.gains.length > 0)).toEqual([])
  })

  it('says why it stands an order down', () => {
    const stoodDown = moves.filter(({ made }) => made.command.type === 'standDown')
    expect(stoodDown.filter(({ made }) => made.reason.wants === null)).toEqual([])
  })

  it('says at most three gains, the largest first', () => {
    for (const { made } of moves) {
      const { gains } = made.reason
      const sizes = gains.map(({ points }) => Math.abs(points))
      expect(gains.length).toBeLessThanOrEqual(3)
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    }
  })
})

const core = ({ clauses }: OfferText) => clauses.filter(({ kind }) => kind !== 'standDown')

it('plays the same game from the same seed', () => {
  const world = worldByKey('highway')
  expect(played(world, 'again').log).toEqual(played(world, 'again').log)
})

it('answers a text with one that serves it better, where it has no line of its card for it', () => {
  const world = worldByKey('idlib-2019')
  const found = ['a', 'b']
    .flatMap((seed) => played(world, seed).moves)
    .flatMap(({ board, seat, made: { command, reason } }) => {
      if (command.type !== 'counter' || reason.line !== null) return []
      const offer = board.offers.find(({ id }) => id === command.offer)
      if (offer === undefined) throw new Error('countered what is not there')
      const mind = thinker(mindOf(world, board, seat, []))
      const { benefits, trust, costs } = formula(world, board, offer, seat)
      const before = (benefits * trust - costs) / world.c.acceptance.termsPerPoint
      return [{ before, after: bargain(mind, command.text)?.gain ?? 0 }]
    })
  expect(found.length).toBeGreaterThan(0)
  for (const { before, after } of found) expect(after).toBeGreaterThan(before)
})

const mind = (game: TestGame, seat: ActorId) =>
  mindOf(game.world, knownTo(game.state, seat), seat, game.state.rng.seed)

/** An attack out of Idlib, shown with a demand and defied. */
function defied(attackers: number, defenders: number): TestGame {
  const game = quiet('planning')
  for (const area of ['idlib', 'saraqib']) game.clear(area, 'opposition', 'damascus', 'hts', 'turkey', 'iran')
  game.area('saraqib').control = 'damascus'
  game.place({ owner: 'damascus', area: 'saraqib', steps: defenders })
  const own = game.place({ owner: 'opposition', area: 'idlib', kind: 'irregular', steps: attackers })
  const order = game.seal('opposition', {
    kind: 'offensive',
    from: 'idlib',
    target: 'saraqib',
    formations: [own.id],
  })
  game.to('talks')
  const offer = game.propose('opposition', {
    to: ['damascus'],
    clauses: [{ kind: 'holdLine', obligors: ['damascus'] }],
    shows: [order],
  })
  game.tell('russia', { type: 'ready', ready: true })
  game.tell('damascus', { type: 'refuse', offer })
  return game
}

it('climbs down where the attack would cost it more than its word', () => {
  expect(faceRefusal(mind(defied(1, 4), 'opposition'))?.command.type).toBe('climbDown')
})

it('carries out what it gains by', () => {
  expect(faceRefusal(mind(defied(6, 1), 'opposition'))?.command.type).toBe('carryOut')
})

/** A truce with Damascus, broken by it if so asked. */
function truce(broken: boolean): TestGame {
  const game = quiet('talks')
  const deal = game.agree('turkey', {
    to: ['opposition', 'damascus', 'russia'],
    guarantors: ['turkey', 'russia'],
    clauses: [
      { kind: 'ceasefire', parties: ['damascus', 'opposition'], areas: ['saraqib'], excluded: [] },
      { kind: 'hotLine', obligors: ['russia', 'turkey'] },
    ],
  })
  if (broken) {
    deal.status = 'broken'
    for (const clause of deal.clauses.slice(0, 1))
      Object.assign(clause, { status: 'broken', by: ['damascus'] })
  } else deal.status = 'lapsed'
  Object.assign(game.state, { offers: [], pastAnswers: [], turn: 3 })
  return game
}

it('remembers who broke a text, and believes less of what it promises', () => {
  const gain = (broken: boolean) => {
    const game = truce(broken)
    const offer = game.offer(
      game.propose('turkey', { to: ['opposition'], clauses: [{ kind: 'holdLine', obligors: ['damascus'] }] }),
    )
    const thought = thinker(mind(game, 'opposition'))
    const terms = formula(game.world, thought.board, offer, 'opposition')
    return gainOf(thought, offer, { ...terms, benefits: 2, costs: 1, trust: 1 })
  }
  expect(gain(true)).toBeLessThan(gain(false))
})

it('punishes a client that broke a text which it stands behind', () => {
  const next = (broken: boolean) => {
    const game = truce(broken)
    game.state.phase = 'planning'
    for (const seat of game.world.seats) game.seat(seat).ready = false
    game.seat('russia').supply = { damascus: 'hold' }
    return act(game.world, knownTo(game.state, 'russia'), 'russia', game.state.rng.seed)
  }
  expect(next(true)).toMatchObject({
    command: { type: 'supply', client: 'damascus', level: 'none' },
    reason: { wants: { key: 'bots.supply.punish' } },
  })
  expect(next(false)?.command).not.toMatchObject({ type: 'supply', level: 'none' })
})

it('has one plan for the turn, whatever of it is sealed and whoever is ready', () => {
  const game = quiet('planning')
  game.seat('damascus').materiel = 8
  const before = planFor(mind(game, 'damascus'))
  const [first] = before
  if (first === undefined) throw new Error('no order')
  game.tell('damascus', { type: 'seal', order: first.order, confirmed: true })
  game.tell('turkey', { type: 'ready', ready: true })
  expect(planFor(mind(game, 'damascus'))).toEqual(before)
})

it('does the same whatever others hide', () => {
  const game = opening()
  const there = structuredClone(game.state)
  for (const seat of ['turkey', 'damascus', 'opposition'] as const)
    Object.assign(there.seats[seat] ?? {}, { materiel: 12, reserve: 0, leverage: {} })
  there.rng.state = [1, 2, 3, 4]
  there.orders = there.orders.filter(({ seat, shownTo }) => seat === 'russia' || shownTo.includes('russia'))
  const seed = game.state.rng.seed
  expect(act(game.world, knownTo(there, 'russia'), 'russia', seed)).toEqual(
    act(game.world, knownTo(game.state, 'russia'), 'russia', seed),
  )
})

/** What Damascus at level 2 does with a truce that comes after another one of the same evening. */
function afterATruce(...areas: AreaId[]) {
  const truce = (where: readonly AreaId[]): Clause => ({
    kind: 'ceasefire',
    parties: ['damascus', 'opposition'],
    areas: [...where],
    excluded: [],
  })
  const game = quiet('talks')
  const { world, state } = game
  game.agree('damascus', { to: ['opposition'], clauses: [truce(['maarrat', 'saraqib'])] })
  const cheque: Clause = { kind: 'transfer', obligor: 'opposition', to: 'damascus', amount: 1 }
  const text = { to: ['damascus' as const], clauses: [truce(areas), cheque] }
  game.propose('opposition', text)
  for (const seat of world.seats) game.seat(seat).ready = false
  return act(world, knownTo(state, 'damascus'), 'damascus', state.rng.seed)
}

it('refuses a text whose heaviest duty it owes already, and weighs one that asks for more', () => {
  const late = afterATruce('saraqib')
  expect(late).toMatchObject({ command: { type: 'refuse' }, reason: { wants: { key: 'bots.agreed' } } })
  expect(afterATruce('saraqib', 'jisr')?.reason.terms).not.toBeNull()
})
