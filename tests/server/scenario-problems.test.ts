/** What the scenario tool says of single changes to a small scenario that is whole. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../server/tools/scenario/validate.ts'

const small: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/scenarios/small.json', import.meta.url), 'utf8'),
)

type Tree = Record<string, unknown>
const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null

/** The small scenario with values put at paths. */
function changed(values: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(small)
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let node = copy
    for (const key of keys) node = isTree(node) ? node[key] : undefined
    if (!isTree(node)) throw new Error(`no ${path}`)
    node[last] = value
  }
  return copy
}
const found = (values: Readonly<Record<string, unknown>>): string[] =>
  problemsOf(changed(values)).map(({ path, message }) => `${path}: ${message}`)

describe('whether an event can happen', () => {
  const tension = (atLeast: number) => ({ test: 'tension', pair: 'russia-turkey', atLeast })
  const turn = (atLeast: number) => ({ test: 'turn', atLeast })
  const not = (of: unknown) => ({ test: 'not', of })
  const all = (...of: unknown[]) => ({ test: 'all', of })
  const held = (by: string) => ({ test: 'held', area: 'saraqib', by })
  const event = (id: string) => ({ test: 'event', id })
  const withTrigger = (trigger: unknown) =>
    found({ 'events.1.trigger': trigger }).filter((line) => line.includes('"council" can never happen'))

  it.each<[string, unknown]>([
    ['a turn that comes', turn(3)],
    ['not yet a late turn', not(turn(3))],
    ['an event that waits for the umpire', event('rain')],
    ['two who hold different areas', all(held('damascus'), { test: 'held', area: 'idlib', by: 'hts' })],
    ['one or the other', { test: 'any', of: [turn(9), tension(3)] }],
    ['a level within its bounds', all(tension(3), not(tension(5)))],
    ['what other events have not yet brought', not(event('rain'))],
  ])('%s: yes', (_, trigger) => {
    expect(withTrigger(trigger)).toEqual([])
  })

  it.each<[string, unknown]>([
    ['a turn after the last of every variant', turn(4)],
    ['the first turn alone', not(turn(2))],
    ['two who hold one area', all(held('damascus'), held('opposition'))],
    ['a fact and its contrary', all(held('damascus'), not(held('damascus')))],
    ['high and low at once', all(tension(5), all(not(tension(5))))],
    ['more tension than there is', tension(7)],
    ['one of several that all cannot', { test: 'any', of: [turn(9), { test: 'war' }] }],
    ['a turn that only another mode has', all({ test: 'mode', is: 'full' }, turn(2))],
    ['itself', event('council')],
    ['a motion that it alone would bring', { test: 'motion', id: 'crossing', status: 'passed' }],
    ['nothing', { test: 'any', of: [] }],
  ])('%s: no', (_, trigger) => {
    expect(withTrigger(trigger)).toHaveLength(1)
  })

  it('yes, when another that can happen brings it', () => {
    const brings = { do: 'event', id: 'council' }
    const late = { 'events.1.trigger': turn(9) }
    expect(found(late)).toHaveLength(1)
    expect(found({ ...late, 'events.2.effects.1': brings })).toEqual([])
    expect(found({ ...late, 'events.1.effects.1': brings })).toHaveLength(1)
  })
})

describe('what else is found', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['an event twice', { 'events.2.id': 'soldiers' }, 'events: "soldiers" stands there twice'],
    [
      'two questions to one seat',
      {
        'events.0.choices.1': {
          seat: 'turkey',
          question: { en: '?', de: '?' },
          options: [
            { id: 'wait', label: { en: '?', de: '?' }, effects: [] },
            { id: 'go', label: { en: '?', de: '?' }, effects: [] },
          ],
        },
      },
      'events.0.choices: "turkey" stands there twice',
    ],
    ['a reader that has no seat', { 'events.2.to.0': 'hts' }, 'events.2.to: there is no seat "hts"'],
    [
      'a border that is nowhere near',
      { 'events.2.effects.0': { do: 'arrivals', exit: 'iraq', people: 10 } },
      'events.2.effects.0.exit: there is no border of a live area "iraq"',
    ],
    [
      'an arrival that is there already',
      {
        'events.2.effects.0': {
          do: 'arrive',
          id: 'hts-idlib-1',
          owner: 'hts',
          kind: 'irregular',
          steps: 1,
          area: 'idlib',
        },
      },
      'events.2.effects.0.id: "hts-idlib-1" is on the map from the start',
    ],
    [
      'a table that comes too late',
      {
        'events.1.effects.0.passed.0': { do: 'table', format: 'geneva', host: 'russia', invites: ['turkey'] },
      },
      'events.1.effects.0.passed.0: a table that a vote opens is gone before the next Talks',
    ],
    [
      'within what a motion brings',
      { 'events.1.effects.0.failed.0.areas.0': 'aleppo' },
      'events.1.effects.0.failed.0.areas: there is no live area "aleppo"',
    ],
    [
      'a pair in the wrong order',
      { tension: { 'russia-turkey': 2, 'turkey-russia': 1 } },
      'tension.turkey-russia: there is no pair of actors "turkey-russia"',
    ],
    [
      'support by a stranger',
      { 'support.iran': { damascus: 2 } },
      'support.iran: there is no seat or actor "iran"',
    ],
    [
      'a cut of nothing',
      { 'variants.1.historyOf': 'whole' },
      'variants.1.historyOf: there is no variant with a history of its own "whole"',
    ],
    [
      'a promise to vote on nothing',
      { 'packages.0.clauses.1': { kind: 'vote', obligor: 'russia', motion: 'corridor', way: 'yes' } },
      'packages.0.clauses.1.motion: there is no motion "corridor"',
    ],
    [
      'a card that votes where the seat has no vote',
      { vetoes: [] },
      'seats.0.doctrine.votes: "russia" has no vote before the UN',
    ],
    [
      'a test deep within an event, by its word',
      { 'events.1.trigger.of.0': { test: 'evnt', id: 'soldiers' } },
      'events.1.trigger.of.0.test: there is no "evnt" here',
    ],
  ])('%s', (_, values, line) => {
    expect(found(values)).toContain(line)
  })

  it('texts in force may hold what only full mode can write; an opening offer may not', () => {
    const clause = { kind: 'noReinforce', obligors: ['turkey'], areas: ['idlib'] }
    expect(found({ 'agreements.0.text.clauses.1': clause })).toEqual([])
    expect(found({ 'opening.0.text.clauses.1': clause })[0]).toMatch(/^opening\.0\.text: .*fullModeOnly/)
  })

  it('texts of the whole game whose deadline lies beyond a cut are no fault of the cut', () => {
    expect(found({ 'agreements.0.text.clauses.0.deadline': 3 })).toEqual([])
    expect(found({ 'agreements.0.text.clauses.0.deadline': 4 })).toHaveLength(1)
  })
})
