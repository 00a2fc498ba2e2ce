/** The log: nothing is lost, everything can be found. */
import { describe, expect, it } from 'vitest'
import { byTurn, everything, filtered, linesOf, names } from '../../client/chronicle/filter.ts'
import { kindOf, kinds } from '../../client/chronicle/kinds.ts'
import english from '../../client/i18n/en/rules.json' with { type: 'json' }
import type { ChronicleEntry } from '../../game/model/chronicle.ts'

const entry = (turn: number, key: string, params: ChronicleEntry['params'] = {}): ChronicleEntry => ({
  turn,
  step: 'talks',
  key: `chronicle.${key}`,
  params,
  to: 'all',
})
const entries = [
  entry(1, 'offered', { maker: 'russia', to: ['turkey', 'opposition'] }),
  entry(1, 'ready', { seat: 'turkey' }),
  entry(1, 'ready', { seat: 'turkey' }),
  entry(1, 'battle', { attacker: 'damascus', area: 'maarrat' }),
  entry(2, 'aided', { seat: 'us', area: 'raqqa' }),
  entry(2, 'aided', { seat: 'us', area: 'raqqa' }),
  entry(2, 'level', { seat: 'turkey', stat: 'home' }),
]
const lines = linesOf(
  entries,
  ({ key, params }) => `${key} ${Object.values(params).flat().join(' ')} Mürşitpınar`,
)
const keysOf = (shown: typeof lines) => shown.map((line) => line.entry.key.replace('chronicle.', ''))

describe('lines', () => {
  it('leave out who was ready, and say once what was said twice in a row', () => {
    expect(keysOf(lines)).toEqual(['offered', 'battle', 'aided', 'level'])
    expect(lines.map(({ times }) => times)).toEqual([1, 1, 2, 1])
  })
  it('keep what is said again later or of somebody else', () => {
    const again = [
      entry(1, 'aided', { area: 'raqqa' }),
      entry(1, 'battle'),
      entry(1, 'aided', { area: 'raqqa' }),
    ]
    expect(linesOf(again, ({ key }) => key)).toHaveLength(3)
    const two = [entry(1, 'aided', { area: 'raqqa' }), entry(2, 'aided', { area: 'raqqa' })]
    expect(linesOf(two, ({ key }) => key)).toHaveLength(2)
  })
})

describe('a filter', () => {
  it('shows everything at first', () => expect(filtered(lines, everything)).toEqual(lines))
  it('narrows by turn, kind and seat, also where a seat is one of several', () => {
    expect(keysOf(filtered(lines, { ...everything, turn: 2 }))).toEqual(['aided', 'level'])
    expect(keysOf(filtered(lines, { ...everything, kind: 'battles' }))).toEqual(['battle'])
    expect(keysOf(filtered(lines, { ...everything, seat: 'turkey' }))).toEqual(['offered', 'level'])
    expect(names(entry(1, 'offered', { maker: 'russia', to: ['turkey'] }), 'opposition')).toBe(false)
  })
  it('finds all words, in any order, whatever their case and accents', () => {
    expect(keysOf(filtered(lines, { ...everything, words: 'murSITpinar  BATTLE' }))).toEqual(['battle'])
    expect(filtered(lines, { ...everything, words: 'battle raqqa' })).toEqual([])
  })
  it('together leaves what fits all of it', () => {
    expect(keysOf(filtered(lines, { turn: 2, seat: 'us', kind: 'people', words: 'raqqa' }))).toEqual([
      'aided',
    ])
    expect(filtered(lines, { turn: 1, seat: 'us', kind: null, words: '' })).toEqual([])
  })
  it('keeps the newest turn on top', () => expect(byTurn(lines).map(({ turn }) => turn)).toEqual([2, 1]))
})

/** What only moves, digs in, raises or takes apart is about forces; whatever else is new must be placed. */
const forces =
  /^(replaced|sealed|unsealed|stoodDownAlone|deployed|moved|fortified|stands|conscripted|absorbed|notAbsorbed|arrived|left|raised|uncovered|wentHome|contractorsSent|postBuilt|militiaRaised|pulledOut|mobilised|ferried|embarked|ferryStopped|ferryPool|airlifted|airliftBlocked|troopsInvited)$/

describe('kinds', () => {
  it.each(Object.keys(english.chronicle))('%s has its kind', (key) => {
    expect(kinds).toContain(kindOf(`chronicle.${key}`))
    expect(kindOf(`chronicle.${key}`) === 'forces').toBe(forces.test(key))
  })
})
