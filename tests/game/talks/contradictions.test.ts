/** A text cannot stand beside an older clause that it contradicts, unless it repeals that agreement. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../game/apply.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { SeatCommand } from '../../../game/model/command.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { random } from '../../../server/tools/random/random.ts'
import { sample } from '../../../server/tools/random/sample.ts'
import { hall, offered, text } from '../clauses/hall.ts'

const base: Clause = { kind: 'basing', obligor: 'damascus', to: 'turkey', area: 'hama' }
const leave: Clause = { kind: 'foreignLeave', obligor: 'turkey', areas: ['hama', 'aleppo'], deadline: 2 }
const belt: Clause = { kind: 'demilitarised', obligors: ['turkey'], areas: ['hama'], deadline: 2 }
const votes = (way: 'yes' | 'no'): Clause => ({ kind: 'vote', obligor: 'russia', motion: 'aidRoute', way })
const council = (whose: ActorId): Clause => ({ kind: 'council', obligor: 'damascus', area: 'hama', whose })
const stop: Clause = { kind: 'stopSupply', obligor: 'turkey', client: 'opposition' }
const pay: Clause = { kind: 'transfer', obligor: 'turkey', to: 'opposition', amount: 1 }

const parties: ActorId[] = ['turkey', 'russia', 'damascus', 'opposition', 'sdf']

/** A text in force, then another by the same people. */
function beside(older: Clause, newer: Clause, repeals = false) {
  const game = hall()
  game.seat('turkey').materiel = 4
  game.state.motions.push({ id: 'aidRoute', event: 'aidVote', for: 8, due: 4, votes: {}, status: 'open' })
  const { id } = game.agree('us', text(parties, [older]))
  game.to('planning')
  game.to('talks')
  const repeal: Clause[] = repeals ? [{ kind: 'repeal', agreement: id }] : []
  const offer = { type: 'offer' as const, text: text(parties, [newer, ...repeal]), keep: [] }
  const command = { ...offer, turn: game.state.turn, phase: game.state.phase }
  return { game, id, refusal: check(game.world, game.state, 'us', SeatCommand.parse(command)) }
}

const pairs: [string, Clause, Clause][] = [
  ['a vote, and another way on the same motion', votes('yes'), votes('no')],
  ['a base, and the troops leave', base, leave],
  ['troops leave, and keep a base', leave, base],
  ['a base, and nobody under arms', base, belt],
  ['nobody under arms, and a base', belt, base],
  ['a council, and another’s', council('opposition'), council('sdf')],
  ['no supply, and materiel', stop, pay],
]

describe.each(pairs)('%s', (_name, older, newer) => {
  it('cannot stand side by side; the reason is named', () => {
    const { id, refusal } = beside(older, newer)
    expect(refusal).toMatchObject({
      code: 'contradicts',
      rule: 'R12',
      params: { agreement: id, clause: older.kind },
    })
  })

  it('unless the newer repeals the older, or the older has ended', () => {
    expect(beside(older, newer, true).refusal).toBeNull()
    const { game, id } = beside(older, newer)
    game.deal(id).status = 'wornOut'
    expect(offered(game, 'us', text(parties, [newer]))).not.toBe('contradicts')
  })
})

it('a line that was imposed, and ground handed to whom it holds back', () => {
  const line: Clause = { kind: 'holdLine', obligors: ['damascus'] }
  const hand = {
    kind: 'withdrawal',
    obligor: 'opposition',
    area: 'saraqib',
    beneficiary: 'damascus',
  } as const
  const { game, id } = beside(line, { ...hand, deadline: 2 })
  expect(offered(game, 'us', text(parties, [{ ...hand, deadline: 2 }]))).toBeNull()
  const imposed = beside(line, { ...hand, deadline: 2 }).game
  imposed.deal(id).imposed = [{ client: 'damascus', by: ['russia'] }]
  expect(offered(imposed, 'us', text(parties, [{ ...hand, deadline: 2 }]))).toBe('contradicts')
})

it('the same again is no contradiction', () => {
  expect(beside(votes('yes'), votes('yes')).refusal).toBeNull()
  expect(beside(council('opposition'), council('opposition')).refusal).toBeNull()
})

it('what was agreed in secret is held against nobody who does not know of it', () => {
  const game = hall()
  game.agree('turkey', text(['damascus'], [base], 'private'))
  expect(offered(game, 'us', text(['turkey', 'damascus'], [leave]))).toBeNull()
  expect(offered(game, 'turkey', text(['us', 'damascus'], [leave]))).toBe('contradicts')
})

it('templates leave out what would contradict', () => {
  const { game } = beside(leave, base)
  const rng = random(5)
  for (const seat of ['turkey', 'damascus', 'us'] as const)
    for (let n = 0; n < 40; n++) {
      const offers = legal(game.world, knownTo(game.state, seat), seat).filter(({ type }) => type === 'offer')
      const command = SeatCommand.parse(sample(rng.pick(offers), rng))
      expect(check(game.world, game.state, seat, command)).toBeNull()
    }
})
