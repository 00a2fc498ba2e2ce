/** The convenor: on nobody's side, without force; it calls tables, brings aid, guarantees, endorses. */
import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import type { Clause } from '../../../game/model/clause.ts'
import type { ActorId, FormatId } from '../../../game/model/ids.ts'
import { friends, hostile } from '../../../game/scenarios/world.ts'
import type { TestGame } from '../../support/game.ts'
import { text } from '../clauses/hall.ts'
import { fullLibya } from '../libya.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const libya = (phase: 'planning' | 'talks' = 'planning'): TestGame => quietOn(fullLibya(), phase)
const truce: Clause = {
  kind: 'ceasefire',
  parties: ['gna', 'lna'],
  areas: ['tripoli', 'ainZara'],
  excluded: [],
}

it('is nobody’s friend and nobody’s enemy', () => {
  const { world } = libya()
  expect(world.seats.filter((seat) => seat !== 'convenor' && friends(world, 'convenor', seat))).toEqual([])
  expect(world.seats.filter((seat) => hostile(world, seat, 'convenor'))).toEqual([])
})

describe('tables', () => {
  const all: ActorId[] = ['russia', 'turkey', 'egypt', 'gna', 'lna']
  const calls = (game: TestGame, by: ActorId, format: FormatId) =>
    game.try(by, {
      type: 'seal',
      order: { kind: 'convene', format, invites: all.filter((seat) => seat !== by) },
      confirmed: false,
    })

  it.each([
    ['geneva', ['russia', 'convenor']],
    ['moscow', ['russia', 'turkey']],
    ['berlin', ['convenor']],
    ['cairo', ['egypt']],
  ] satisfies [FormatId, ActorId[]][])('%s is called by %j', (format, hosts) => {
    const may = (['russia', 'turkey', 'egypt', 'uae', 'gna', 'convenor'] as const).filter(
      (seat) => calls(libya(), seat, format) === null,
    )
    expect(may).toEqual(hosts)
  })

  it('of Syria are not to be had in Libya, nor those of Libya in Syria; the congress only where it is named', () => {
    const syria = (track: boolean) =>
      quietOn(eightSeats((file) => (file.tracks = track ? { sochi: null } : {})))
    expect([calls(libya(), 'russia', 'astana'), calls(libya(), 'russia', 'sochi')]).toEqual([
      'noSuchFormat',
      'noSuchFormat',
    ])
    const invites: ActorId[] = ['turkey', 'iran', 'damascus']
    const asks = (game: TestGame, format: FormatId) =>
      game.try('russia', { type: 'seal', order: { kind: 'convene', format, invites }, confirmed: false })
    expect([asks(syria(true), 'moscow'), asks(syria(false), 'sochi'), asks(syria(true), 'sochi')]).toEqual([
      'noSuchFormat',
      'noSuchFormat',
      null,
    ])
  })
})

it('carries a result of the congress to Geneva, as any host can', () => {
  const game = quietOn(
    eightSeats((file) => {
      for (const variant of file.variants) Object.assign(variant, { mode: 'full', turns: 8 })
      file.tracks = { sochi: null, geneva: null }
      file.vetoes = ['russia', 'us']
    }),
  )
  game.dice([], 100)
  const invites: ActorId[] = ['turkey', 'damascus', 'opposition']
  game.seal('russia', { kind: 'convene', format: 'sochi', invites })
  game.to('talks')
  for (const seat of invites) game.tell(seat, { type: 'attend', format: 'sochi' })
  const committee: Clause = { kind: 'committee', obligors: ['damascus', 'opposition'] }
  const deal = game.agree('russia', text(invites, [committee], 'sochi'))
  game.to('planning')
  game.seal('us', { kind: 'convene', format: 'geneva', invites: ['russia', 'damascus', 'opposition'] })
  game.to('talks')
  for (const seat of ['russia', 'opposition'] as const) game.tell(seat, { type: 'attend', format: 'geneva' })
  game.tell('us', { type: 'carryResult', agreement: deal.id, format: 'geneva' })
  expect(game.deal(deal.id)).toMatchObject({ format: 'geneva', carriedBy: 'us' })
  expect(game.state.tracks['sochi']?.legitimacy).toBe(0)
})

describe('at the table', () => {
  it('guarantees and endorses as a power does', () => {
    const game = libya('talks')
    const deal = game.agree('gna', { ...text(['lna'], [truce]), guarantors: ['russia'] })
    game.tell('convenor', { type: 'endorse', agreement: deal.id })
    expect(game.deal(deal.id).endorsedBy).toEqual(['convenor'])
    const other = libya('talks').agree('gna', { ...text(['lna'], [truce]), guarantors: ['convenor'] })
    expect([other.guarantors, other.grip]).toEqual([['convenor'], 3])
    expect(
      game.try('gna', {
        type: 'offer',
        text: { ...text(['lna'], [truce]), guarantors: ['misrata'] },
        keep: [],
      }),
    ).toBe('guarantorNoPower')
  })

  it('owes nothing that takes force or ground, and is not offered to', () => {
    const game = libya('talks')
    const holds: Clause = { kind: 'holdLine', obligors: ['convenor'] }
    expect(game.try('gna', { type: 'offer', text: text(['convenor'], [holds]), keep: [] })).toBe(
      'convenorOwesNot',
    )
    const comes: Clause = { kind: 'attend', obligors: ['convenor'], format: 'berlin', deadline: 3 }
    expect(game.try('gna', { type: 'offer', text: text(['convenor'], [comes]), keep: [] })).toBe(null)
  })
})

it('brings aid wherever nothing is besieged', () => {
  const aid = (area: string, before: (game: TestGame) => void = () => undefined) => {
    const game = libya()
    before(game)
    return game.try('convenor', { type: 'seal', order: { kind: 'aid', area, deny: false }, confirmed: false })
  }
  expect([aid('tripoli'), aid('benghazi')]).toEqual([null, null])
  expect(aid('sirte', (game) => (game.area('sirte').siege = { by: 'lna', since: 1 }))).toBe('besieged')
})

it('has no order that needs troops', () => {
  const game = libya()
  const kinds = legal(game.world, knownTo(game.state, 'convenor'), 'convenor').flatMap(({ type, fixed }) =>
    type === 'seal' ? [fixed['order.kind']] : [],
  )
  expect(new Set(kinds)).toEqual(new Set(['aid', 'convene', 'mission']))
})
