/** Playback tells everything once, and shows no position but those before and after. */
import { describe, expect, test } from 'vitest'
import { beatsOf, beatWith } from '../../client/resolution/beats.ts'
import { blend } from '../../client/resolution/blend.ts'
import { arrowsOf } from '../../client/resolution/scene.ts'
import { levelsOf, peopleOf } from '../../client/resolution/sums.ts'
import { apply, roles, setup, view } from '../../game/module.ts'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import type { State } from '../../game/model/state.ts'

/** The turn in which nobody signs: history's orders are carried out. */
function played(seed: string): { before: State; after: State } {
  const before = setup(seed, 'highway')
  let after = before
  for (const seat of roles('highway')) {
    const applied = apply(after, seat, { type: 'ready', turn: 1, phase: 'talks', ready: true })
    if (applied.ok) after = applied.state
  }
  return { before, after }
}

describe.each(['a', 'b', 'c', 'd', 'e', 'f'])('seed %s', (seed) => {
  const { before, after } = played(seed)
  const { chronicle } = view(after, 'observer')
  const beats = beatsOf(chronicle, 1)
  const told = chronicle.filter(
    ({ turn, step }) => turn === 1 && !['situation', 'planning', 'talks'].includes(step),
  )

  test('every entry is in one beat', () => {
    expect(beats.flatMap(({ entries }) => entries).toSorted(byText)).toEqual(told.toSorted(byText))
  })

  test('each beat begins with an act, not with what came of one', () => {
    const first = beats.filter(({ step }) => step === 'battles').map(({ entries }) => entries[0]?.key)
    expect(first.filter((key) => key !== 'chronicle.battle' && key !== 'chronicle.cancelled')).toEqual([])
  })

  test('people and levels add up to what changed', () => {
    const home = (state: State) => Object.values(state.areas).reduce((sum, { people }) => sum + people, 0)
    expect(peopleOf(chronicle, 1)).toBeGreaterThanOrEqual(home(before) - home(after))
    for (const seat of roles('highway'))
      for (const { stat, from, now } of levelsOf(chronicle, 1, seat)) {
        if (stat !== 'home') continue
        expect([from, now]).toEqual([before.seats[seat]?.home, after.seats[seat]?.home])
      }
  })

  test('the map goes from the position before to the one after', () => {
    const start = view(before, 'observer')
    const end = view(after, 'observer')
    const last = blend(start, end, beats, beats.length)
    expect(last.areas).toEqual(end.areas)
    expect(last.formations.toSorted(byText)).toEqual(end.formations.toSorted(byText))
    for (const [index] of beats.entries())
      for (const [id, area] of Object.entries(blend(start, end, beats, index).areas))
        expect([start.areas[id], end.areas[id]]).toContainEqual(area)
  })
})

const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

const entry = (
  key: string,
  params: ChronicleEntry['params'],
  areas: readonly string[] = [],
): ChronicleEntry => ({
  turn: 1,
  step: 'fortify',
  key: `chronicle.${key}`,
  params,
  areas: [...areas],
  to: 'all',
})

describe('small acts of one kind', () => {
  const [one, two, other] = [
    entry('fortified', { area: 'idlib' }, ['idlib']),
    entry('fortified', { area: 'jisr' }, ['jisr']),
    entry('postBuilt', { area: 'jisr' }, ['jisr']),
  ]
  const beats = beatsOf([one, two, other], 1)
  test('are one step, with all their areas', () => {
    expect(beats.map(({ entries }) => entries)).toEqual([[one, two], [other]])
    expect(beats[0]?.areas).toEqual(['idlib', 'jisr'])
  })
  test('each entry leads to its step', () => {
    expect([two, other, null].map((each) => beatWith(beats, each))).toEqual([0, 1, 0])
  })
})

describe('a retreat', () => {
  const back = entry('fellBack', { owner: 'opposition', from: 'saraqib', area: 'idlib', steps: 3 }, [
    'saraqib',
  ])
  const taken = entry('captured', { attacker: 'damascus', loser: 'opposition', area: 'saraqib' }, ['saraqib'])
  const battle = entry('battle', { attacker: 'damascus', from: 'maarrat', area: 'saraqib' }, ['saraqib'])

  test('is told with the battle that it follows from', () => {
    expect(beatsOf([battle, back, taken], 1).map(({ entries }) => entries)).toEqual([[battle, back, taken]])
  })
  test('is drawn from where it began to where it ended', () => {
    expect(arrowsOf([back])).toMatchObject([
      { actor: 'opposition', kind: 'move', from: 'saraqib', to: 'idlib' },
    ])
  })
})
