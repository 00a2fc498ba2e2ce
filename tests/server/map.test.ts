import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areAdjacent, areaIds, grounds, neighbours } from '../../game/theatres/areas.ts'
import type { Box, PathData, Placement } from '../../game/theatres/geometry.ts'
import { buildTheatre, CREDIT, type Theatre } from '../../server/tools/map/build.ts'
import { libya } from '../../server/tools/map/config-libya.ts'
import { syria } from '../../server/tools/map/config-syria.ts'
import { theatreFiles } from '../../server/tools/map/output.ts'
import { distance, inPolygon, length } from '../../server/tools/map/plane.ts'
import type { XY } from '../../server/tools/map/types.ts'

const built = { syria: buildTheatre(syria), libya: buildTheatre(libya) } as const
const theatres = ['syria', 'libya'] as const

const committed = (theatre: string, name: string): string =>
  readFileSync(new URL(`../../game/theatres/${theatre}/${name}`, import.meta.url), 'utf8')

/** Subpaths of `M x y l dx dy …` data. */
function points(path: PathData): XY[][] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const numbers = [...subpath.matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map((match) => Number(match[0]))
      const line: XY[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [x, y] = [numbers[i] ?? 0, numbers[i + 1] ?? 0]
        const before = line[line.length - 1]
        line.push(before ? [before[0] + x, before[1] + y] : [x, y])
      }
      return subpath.endsWith('z') ? [...line, ...line.slice(0, 1)] : line
    })
}

const meet = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]

function placement({ geometry }: Theatre, areaId: string, view: string): Placement {
  const placed = geometry.areas.find((area) => area.id === areaId)?.placements[view]
  if (!placed) throw new Error(`${areaId} has no place in ${view}`)
  return placed
}

describe.each(theatres)('the committed map of %s', (id) => {
  const theatre = built[id]
  const { geometry } = theatre

  test.each(['geometry.json', 'areas.json'] as const)('%s is what the generator writes', (name) => {
    expect(theatreFiles(theatre)[name] === committed(id, name)).toBe(true)
  })

  test('has the areas of the rules, in their order', () => {
    expect(geometry.areas.map((area) => area.id)).toEqual([...areaIds[id]])
    expect(grounds[id].areas.map((area) => area.id)).toEqual([...areaIds[id]])
  })

  test('lets people out of areas that it has', () => {
    expect(
      Object.keys(grounds[id].exits).filter((area) => !geometry.areas.some((a) => a.id === area)),
    ).toEqual([])
  })

  test('carries the credit that its data ask for', () => {
    expect(geometry.credit).toBe(CREDIT)
    expect(geometry.credit).toContain('CC BY 4.0')
  })
})

test('31 areas of Syria, 26 of Libya, none of both', () => {
  expect([areaIds.syria.length, areaIds.libya.length]).toEqual([31, 26])
  expect(new Set([...areaIds.syria, ...areaIds.libya]).size).toBe(57)
})

/** Pixels at 1280 × 720. */
const leastCounter: Readonly<Record<string, number>> = { northWest: 36, north: 30, west: 30 }

describe.each(theatres)('counters and labels of %s', (id) => {
  const theatre = built[id]
  const { geometry } = theatre
  const views = Object.entries(geometry.views).flatMap(([view, { areas }]) =>
    areas.map((area) => [area, view] as const),
  )

  test.each(views)('%s has six slots inside it in %s', (areaId, view) => {
    const area = geometry.areas.find((each) => each.id === areaId)
    const rings = points(area?.path ?? '')
    const { slots, counter } = placement(theatre, areaId, view)
    expect(slots).toHaveLength(6)
    for (const [x, y] of slots) {
      for (const corner of [
        [x, y],
        [x + counter, y],
        [x, y + counter],
        [x + counter, y + counter],
      ] as const) {
        const nudged: XY = [
          corner[0] + Math.sign(x + counter / 2 - corner[0]),
          corner[1] + Math.sign(y + counter / 2 - corner[1]),
        ]
        expect(inPolygon(nudged, rings), `${areaId} at ${corner.join()}`).toBe(true)
      }
    }
  })

  test('slots of one area do not overlap', () => {
    for (const [areaId, view] of views) {
      const { slots, counter } = placement(theatre, areaId, view)
      const boxes = slots.map(([x, y]): Box => [x, y, counter, counter])
      const clash = boxes.some((a, i) => boxes.slice(i + 1).some((b) => meet(a, b)))
      expect(clash, `${areaId} in ${view}`).toBe(false)
    }
  })

  test.each(Object.keys(geometry.views))('labels of %s keep off each other', (view) => {
    const live = geometry.views[view]?.areas ?? []
    const box = (area: string): Box => placement(theatre, area, view).labelBox
    const clashes = live.flatMap((a, i) =>
      live
        .slice(i + 1)
        .filter((b) => meet(box(a), box(b)))
        .map((b) => `${a}/${b}`),
    )
    expect(clashes).toEqual([])
  })

  test.each(Object.keys(geometry.views).filter((view) => view in leastCounter && view !== 'north'))(
    'in %s no counter covers a label either',
    (view) => {
      const live = geometry.views[view]?.areas ?? []
      for (const a of live) {
        const { slots, counter } = placement(theatre, a, view)
        for (const b of live) {
          const label = placement(theatre, b, view).labelBox
          for (const [x, y] of slots)
            expect(meet([x, y, counter, counter], label), `${a} on ${b}`).toBe(false)
        }
      }
    },
  )

  test('counters are wide enough at 1280 × 720: 36 pixels in the north-west, 30 in other close views, 20 on the whole map', () => {
    for (const [areaId, view] of views) {
      const box = geometry.views[view]?.box ?? geometry.frame
      const scale = Math.min(1280 / box[2], 720 / box[3])
      expect(placement(theatre, areaId, view).counter * scale, `${areaId} in ${view}`).toBeGreaterThanOrEqual(
        leastCounter[view] ?? 20,
      )
    }
  })
})

describe.each(theatres)('borders of %s', (id) => {
  const theatre = built[id]
  const { geometry } = theatre

  /** Natural Earth's Lebanese border has spikes that the warp stretches: necks of 6 units or less, 24 and more around (8 pairs of such vertices before `cutSpikes`). */
  test('the outer border has no thin spikes', () => {
    const spikes: string[] = []
    for (const line of points(geometry.layers.outerBorder)) {
      line.forEach((from, i) => {
        for (let j = i + 2; j < line.length; j++) {
          const around = length(line.slice(i, j + 1))
          const to = line[j]
          if (around > 150 || !to) break
          if (around >= 24 && distance(from, to) <= 6) spikes.push(`${from.join()} … ${to.join()}`)
        }
      })
    }
    expect(spikes).toEqual([])
  })

  test('neighbours are mutual and every area is reached', () => {
    const areas = areaIds[id]
    for (const a of areas) for (const b of neighbours(a)) expect(areAdjacent(b, a), `${a} – ${b}`).toBe(true)
    const reached = new Set<string>(areas.slice(0, 1))
    for (const at of reached)
      for (const area of grounds[id].areas) if (area.id === at) area.neighbours.forEach((n) => reached.add(n))
    expect(reached.size).toBe(areas.length)
  })
})

describe('who is next to whom', () => {
  test.each([
    ['maarrat', 'saraqib'],
    ['saraqib', 'idlib'],
    ['saraqib', 'westAleppo'],
    ['aleppo', 'westAleppo'],
    ['idlib', 'jisr'],
    ['idlib', 'maarrat'],
    ['jisr', 'latakia'],
    ['hama', 'maarrat'],
    ['hama', 'jisr'],
    ['idlib', 'westAleppo'],
  ] as const)('%s and %s are neighbours, as the highway scenario needs', (a, b) => {
    expect(areAdjacent(a, b)).toBe(true)
  })

  test('Saraqib does not touch Aleppo: West Aleppo and Safira lie between', () => {
    expect(areAdjacent('saraqib', 'aleppo')).toBe(false)
  })

  test.each([
    ['tripoli', 'zawiya'],
    ['derna', 'jaghbub'],
    ['gharyan', 'sabha'],
    ['gharyan', 'ainZara'],
    ['tarhuna', 'ainZara'],
    ['sirte', 'misrata'],
    ['sirte', 'jufra'],
    ['sirte', 'oilCrescent'],
  ] as const)('%s and %s are neighbours: close calls, and the roads of 2019', (a, b) => {
    expect(areAdjacent(a, b)).toBe(true)
  })

  test('who comes from Gharyan or Tarhuna to Tripoli comes by Ain Zara; al-Khums touches no suburb', () => {
    expect(areAdjacent('gharyan', 'tripoli')).toBe(false)
    expect(areAdjacent('tarhuna', 'tripoli')).toBe(false)
    expect(areAdjacent('ainZara', 'khums')).toBe(false)
  })
})

describe.each(theatres)('routes of %s', (id) => {
  const theatre = built[id]
  const { geometry } = theatre

  test('run through neighbours', () => {
    expect(grounds[id].routes.map((route) => route.id)).toEqual(
      id === 'syria' ? ['m5', 'm4'] : ['coast', 'jufra', 'fezzan'],
    )
    for (const { areas } of grounds[id].routes)
      expect(areas.slice(1).filter((area, i) => !areAdjacent(areas[i] ?? area, area))).toEqual([])
  })

  test('segments join end to end, and each stretch starts where the last one ended', () => {
    for (const route of geometry.routes) {
      for (const parts of [route.segments, route.stretches]) {
        parts.slice(1).forEach((part, i) => {
          const end = points(parts[i]?.path ?? '')[0]?.at(-1)
          const start = points(part.path)[0]?.[0]
          const gap = end && start ? distance(end, start) : Infinity
          expect(gap, `${route.id}`).toBeLessThan(1)
        })
      }
    }
  })
})
