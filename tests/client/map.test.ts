import { describe, expect, it } from 'vitest'
import geometryFile from '../../game/theatres/syria/geometry.json' with { type: 'json' }
import { having } from '../../client/net/shapes.ts'
import { frontOf, outlineOf } from '../../client/map/arcs.ts'
import { factsOf } from '../../client/map/facts.ts'
import { marksOf, platesIn } from '../../client/map/marks.ts'
import { mapAreas, stackOf } from '../../client/map/model.ts'
import { pactsOf } from '../../client/map/pacts.ts'
import { sizesFor } from '../../client/map/sizes.ts'
import { stepTo } from '../../client/map/spatial.ts'
import { fitBox } from '../../client/map/useFrame.ts'
import { heldLines, openRoutesOf, zonesOf } from '../../client/map/zones.ts'
import type { Agreement } from '../../game/model/agreement.ts'
import type { TheatreGeometry } from '../../game/theatres/geometry.ts'
import { onItsMap } from '../../client/map/scenarioView.ts'
import { openingView, publicScenario } from '../fixtures/opening.ts'

const geometry = having<TheatreGeometry>('areas', 'views').parse(geometryFile)
const view = openingView()
const areas = mapAreas(geometry, onItsMap(publicScenario), view)
const find = (id: string) => {
  const area = areas.find((each) => each.id === id)
  if (area === undefined) throw new Error(`no ${id}`)
  return area
}

describe('the map of the opening', () => {
  it('shows the live areas alone, each with six places for counters', () => {
    expect(areas.map(({ id }) => id).toSorted()).toEqual(Object.keys(publicScenario.areas).toSorted())
    for (const area of areas) expect(area.placement.slots).toHaveLength(6)
  })

  it("puts the holder's own first and posts last, and sees who is cut off", () => {
    expect(find('saraqib').forces.map(({ owner, kind }) => `${owner} ${kind}`)).toEqual([
      'opposition irregular',
      'hts irregular',
      'turkey post',
    ])
    expect(find('saraqib').encircled.size).toBe(0)
    expect(find('maarrat').encircled.size).toBe(1)
  })
})

const agreed = (id: string, clauses: readonly Agreement['clauses'][number]['clause'][]): Agreement => ({
  id,
  turn: 1,
  maker: 'russia',
  parties: ['russia', 'turkey'],
  imposed: [],
  guarantors: [],
  format: 'bilateral',
  legitimacy: 0,
  grip: 0,
  inclusion: 0,
  endorsedBy: [],
  line: Object.fromEntries(areas.map(({ id: area, control }) => [area, control])),
  status: 'inForce',
  clauses: clauses.map((clause) => ({ clause, status: 'running', by: [], withheldBy: [] })),
})
const truce = agreed('2.russia>turkey.1', [
  { kind: 'ceasefire', parties: ['damascus', 'opposition'], areas: ['idlib', 'jisr'], excluded: [] },
  { kind: 'demilitarised', obligors: ['hts'], areas: ['jisr'], deadline: 3 },
  { kind: 'openHighway', routes: ['m4'], obligors: ['turkey'] },
  { kind: 'holdLine', obligors: ['damascus'] },
])
const old = agreed('0.russia>turkey.1', [{ kind: 'monitors', obligors: ['turkey'], areas: ['idlib'] }])
const bound = mapAreas(geometry, onItsMap(publicScenario), { ...view, agreements: [truce, old] })
const area = (id: string) => {
  const found = bound.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const around = {
  areas: bound,
  routes: geometry.routes,
  sides: publicScenario.sides,
  lines: heldLines([truce, old]),
  open: openRoutesOf([truce, old]),
}

describe('zones', () => {
  it('come from what is in force, each with its agreement and its turn', () => {
    expect(area('idlib').zones).toMatchObject([
      { kind: 'ceasefire', agreement: truce.id, since: 1 },
      { kind: 'monitors', agreement: old.id, since: 0 },
    ])
    expect(marksOf(area('jisr'))).toEqual(expect.arrayContaining(['ceasefire', 'demilitarised']))
  })

  it('end with their agreement, and with their own clause', () => {
    expect(zonesOf([{ ...truce, status: 'wornOut' }])).toEqual([])
    const broken = truce.clauses.map((clause, index) =>
      index === 0 ? { ...clause, status: 'broken' as const } : clause,
    )
    expect(zonesOf([{ ...truce, clauses: broken }]).map(({ kind }) => kind)).toEqual(['demilitarised'])
  })

  it('are told with the agreement they stand in: all of an area, or what one mark stands for', () => {
    const facts = factsOf(area('jisr'), around)
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['zone', 'line', 'route']))
    expect(factsOf(area('jisr'), around, 'demilitarised')).toMatchObject([
      { kind: 'zone', zone: { agreement: truce.id } },
    ])
    expect(facts.find(({ kind }) => kind === 'route')).toMatchObject({ route: 'm4', state: 'open' })
  })

  it('are listed by agreement, the newest first', () => {
    const pacts = pactsOf(zonesOf([truce, old]), heldLines([truce, old]), openRoutesOf([truce, old]))
    expect(pacts).toMatchObject([
      { agreement: truce.id, zones: ['ceasefire', 'demilitarised'], line: true, routes: ['m4'] },
      { agreement: old.id, zones: ['monitors'], since: 0 },
    ])
  })
})

const length = (path: string): number => path.split(/[ML]/).length

describe('lines that areas share', () => {
  const [idlib, jisr] = [find('idlib').shape.path, find('jisr').shape.path]
  it('stand in no outline of neighbours together', () => {
    const both = outlineOf([idlib, jisr])
    expect(length(both)).toBeLessThan(length(outlineOf([idlib])) + length(outlineOf([jisr])))
    expect(both.match(/M/g)).toHaveLength(1)
  })
  it('are the front where two sides meet, and none within a side', () => {
    expect(
      frontOf([
        { path: idlib, side: 0 },
        { path: jisr, side: 0 },
      ]),
    ).toBe('')
    expect(
      frontOf([
        { path: idlib, side: 0 },
        { path: jisr, side: null },
      ]),
    ).toBe('')
    expect(
      length(
        frontOf([
          { path: idlib, side: 0 },
          { path: jisr, side: 1 },
        ]),
      ),
    ).toBeGreaterThan(3)
  })
})

describe('marks', () => {
  const full = {
    ...area('idlib'),
    siege: { by: 'damascus' as const, since: 1 },
    displaced: 640_000,
    airClosedBy: 'turkey' as const,
    fortified: 2,
    council: 'turkey' as const,
  }
  it('show the most urgent first, and how many found no room', () => {
    const cells = [{ x: 0, y: 0, width: 60, height: 20 }]
    const plates = platesIn(full, cells, 13)
    expect(plates[0]?.mark).toBe('siege')
    expect(plates.at(-1)).toMatchObject({ mark: null })
    expect(plates.length - 1 + Number(plates.at(-1)?.text)).toBe(marksOf(full).length)
    expect(platesIn(full, [], 13)).toEqual([])
  })
})

describe('stacks', () => {
  const { forces } = find('saraqib')
  it('collapse from the fourth counter', () => {
    expect(stackOf(forces, 3)).toEqual({ shown: forces, hidden: 0 })
    const four = [...forces, ...forces.slice(0, 1)]
    expect(stackOf(four, 3)).toEqual({ shown: four.slice(0, 2), hidden: 2 })
  })
})

describe('the frame', () => {
  it('fits the view between its margins', () => {
    const fit = fitBox([100, 50, 400, 200], 820, 700, { top: 40, bottom: 60, side: 10, above: 0.25 })
    expect(fit).toEqual({ scale: 2, x: 10 - 200, y: 40 + 50 - 100 })
  })

  it('keeps counters and names readable on a small screen', () => {
    const sizes = sizesFor(0.77, 7.4)
    expect(sizes).toMatchObject({ compact: true, free: true })
    expect(sizes.counter * 0.77).toBeCloseTo(24)
    expect(sizesFor(1.66, 7.4)).toMatchObject({ compact: false, free: false, counter: 18 })
    expect(sizesFor(1.03, 12, 21)).toMatchObject({ compact: false, free: false, counter: 21 })
    for (const scale of [0.4, 1, 2, 5])
      expect(sizesFor(scale, 12, 21).mark * scale).toBeGreaterThanOrEqual(14)
  })
})

describe('arrow keys', () => {
  it('go to the nearest area in a direction, neighbours first', () => {
    const places = [
      { id: 'far', at: [0, -30] as const, near: true },
      { id: 'close', at: [0, -20] as const, near: false },
      { id: 'aside', at: [40, -5] as const, near: true },
    ]
    expect(stepTo([0, 0], places, 'up')).toBe('far')
    expect(stepTo([0, 0], places, 'right')).toBe('aside')
    expect(stepTo([0, 0], places, 'down')).toBeNull()
  })
})
