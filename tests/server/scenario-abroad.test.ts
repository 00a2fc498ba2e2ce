/** What the scenario tool says of Libya's fields, of motions and of arenas, in a small scenario that lacks them all. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ScenarioFile } from '../../game/model/scenario.ts'
import { abroadProblems } from '../../server/tools/scenario/abroad.ts'
import { problemsOf } from '../../server/tools/scenario/validate.ts'

type Tree = Record<string, unknown>
const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const small = read('../fixtures/scenarios/small.json')
const tripoli = read('../../game/scenarios/tripoli-2019.json')

function found(whole: unknown, values: Readonly<Record<string, unknown>>): string[] {
  const copy: unknown = structuredClone(whole)
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let node = copy
    for (const key of keys) node = isTree(node) ? node[key] : undefined
    if (!isTree(node)) throw new Error(`no ${path}`)
    node[last] = value
  }
  return problemsOf(copy).map(({ path, message }) => `${path}: ${message}`)
}
const words = { en: 'A motion', de: 'Ein Antrag' }
const motion = (more: object = {}) => ({
  id: 'paper',
  title: words,
  about: words,
  sponsors: ['russia'],
  for: 8,
  passed: [],
  failed: [],
  claims: ['design'],
  ...more,
})

describe('refused', () => {
  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['an arena that no module has', { arenas: ['atlantis'] }, /^arenas\.0: .*atlantis/],
    ['arenas without full mode', { arenas: ['gulf'] }, /^arenas: arenas belong to full mode/],
    ['a motion without full mode', { motions: [motion()], vetoes: ['russia'] }, /^motions: .*full mode/],
    [
      'a sponsor without a seat there',
      { motions: [motion({ sponsors: ['turkey'] })] },
      /^motions\.0\.sponsors\.0: .*turkey/,
    ],
    [
      'what a motion brings, to nobody',
      { motions: [motion({ passed: [{ do: 'level', seat: 'uae', stat: 'home', by: 1 }] })] },
      /^motions\.0\.passed\.0\.seat: .*uae/,
    ],
    [
      'a bank without oil',
      { bank: { holder: 'damascus', waits: 'opposition', first: 'services' } },
      /^bank: there is no oil/,
    ],
    [
      'a bank of nobody',
      { bank: { holder: 'gna', waits: 'opposition', first: 'services' } },
      /^bank\.holder/,
    ],
    ['an embargo on a map that is not played', { embargo: 'libya' }, /^embargo: .*libya/],
    ['fighters whom nobody can ferry', { ferryPool: 2 }, /^ferryPool: fighters wait/],
    ['a channel without Libya', { 'seats.0.orders': ['air', 'channel'] }, /lacks the map of Libya/],
    ['a blockade without oil', { 'seats.0.orders': ['air', 'blockade'] }, /lacks oil/],
    ['an act without an arena', { 'seats.0.orders': ['air', 'arena'] }, /lacks an arena/],
    ['endorsing without a seat there', { 'seats.1.orders': ['air', 'endorseText'] }, /Security Council/],
    ['a table of another theatre', { tracks: { berlin: null } }, /"berlin" is a table of another theatre/],
    [
      'a linkage to a clause that the text does not hold',
      { 'packages.0.clauses': [{ kind: 'linkage', clause: 0, onlyIf: 7, mirrored: false }] },
      /^packages\.0\.clauses\.0: it ties together/,
    ],
    [
      'a test of an arena that is off',
      { 'endings.0.when': { test: 'arena', id: 'gulf', atLeast: 1 } },
      /^endings\.0\.when\.id: .*gulf/,
    ],
  ])('%s', (_, values, says) => {
    expect(found(small, values).filter((line) => says.test(line))).toHaveLength(1)
  })
})

/** What this part of the tool alone says of the scenario of Libya with some fields changed. */
const ofTripoli = (change: Partial<ScenarioFile>): string[] =>
  abroadProblems({ ...ScenarioFile.parse(tripoli), ...change }).map(({ message }) => message)

it('a scenario of Libya is fine, and not without its oil', () => {
  expect(ofTripoli({})).toEqual([])
  const { areas } = ScenarioFile.parse(tripoli)
  for (const area of Object.values(areas)) delete area.oil
  expect(ofTripoli({ areas })).toEqual([
    'there is no oil to be paid for',
    '"blockade" makes no sense for "lna": it lacks oil, and a bank',
  ])
})

it('arenas of a scenario in full mode are fine', () => {
  expect(ofTripoli({ arenas: ['gulf', 'afghanistan', 'palestine', 'centralAfrica'] })).toEqual([])
  expect(ofTripoli({ arenas: ['gulf', 'gulf'] })).toHaveLength(1)
})

it('a convenor with troops is refused', () => {
  const [seat] = ScenarioFile.parse(tripoli).seats
  const convenor = { ...seat, id: 'convenor' as const, reserve: 2, orders: ['aid' as const, 'air' as const] }
  const file = ScenarioFile.parse({ ...ScenarioFile.parse(tripoli), seats: [convenor, seat] })
  const said = abroadProblems(file).map(({ path }) => path)
  expect(said).toEqual(expect.arrayContaining(['seats.0.orders.1', 'seats.0.reserve']))
})
