import { describe, expect, it } from 'vitest'
import geometryFile from '../../game/theatres/syria/geometry.json' with { type: 'json' }
import { having } from '../../client/net/shapes.ts'
import { mapAreas, stackOf, truceAreas } from '../../client/map/model.ts'
import { sizesFor } from '../../client/map/sizes.ts'
import { stepTo } from '../../client/map/spatial.ts'
import { fitBox } from '../../client/map/useFrame.ts'
import type { TheatreGeometry } from '../../game/theatres/geometry.ts'
import { openingView, publicScenario } from '../fixtures/opening.ts'

const geometry = having<TheatreGeometry>('areas', 'views').parse(geometryFile)
const view = openingView()
const areas = mapAreas(geometry, publicScenario, view)
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

  it('knows where a ceasefire holds', () => {
    const clause = { kind: 'ceasefire' as const, parties: [], areas: ['idlib'], excluded: [] }
    const agreement = {
      id: 'a',
      turn: 1,
      maker: 'russia' as const,
      parties: [],
      imposed: [],
      guarantors: [],
      format: 'bilateral' as const,
      legitimacy: 0,
      grip: 0,
      inclusion: 0,
      endorsedBy: [],
      line: {},
      status: 'inForce' as const,
      clauses: [{ clause, status: 'running' as const, by: [], withheldBy: [] }],
    }
    expect([...truceAreas({ agreements: [agreement] })]).toEqual(['idlib'])
    expect(truceAreas({ agreements: [{ ...agreement, status: 'wornOut' }] }).size).toBe(0)
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
    const fit = fitBox([100, 50, 400, 200], 820, 700, { top: 40, bottom: 60, side: 10 })
    expect(fit).toEqual({ scale: 2, x: 10 - 200, y: 40 + 100 - 100 })
  })

  it('keeps counters and names readable on a small screen', () => {
    const sizes = sizesFor(0.77, 7.4)
    expect(sizes).toMatchObject({ compact: true, free: true })
    expect(sizes.counter * 0.77).toBeCloseTo(24)
    expect(sizesFor(1.66, 7.4)).toMatchObject({ compact: false, free: false, counter: 18 })
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
