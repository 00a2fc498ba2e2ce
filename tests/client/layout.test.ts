/** Nothing on the plate meets anything else, at every size, in every script, with as much as can stand in an area. */
import { describe, expect, it } from 'vitest'
import geometryFile from '../../game/theatres/syria/geometry.json' with { type: 'json' }
import { shortened } from '../../client/map/facts.ts'
import { scripts } from '../../client/map/labels.ts'
import type { Layout, Wanted } from '../../client/map/laid.ts'
import { layOut } from '../../client/map/layout.ts'
import type { ContextArea, MapArea } from '../../client/map/model.ts'
import { meet, nameRoom, type Room } from '../../client/map/rooms.ts'
import { sizesFor } from '../../client/map/sizes.ts'
import { having } from '../../client/net/shapes.ts'
import type { Formation } from '../../game/model/formation.ts'
import type { AreaGeometry, TheatreGeometry } from '../../game/theatres/geometry.ts'

const geometry = having<TheatreGeometry>('areas', 'views').parse(geometryFile)
const force = (area: string, no: number): Formation => ({
  id: `${area}.${no}`,
  owner: 'damascus',
  kind: 'regular',
  steps: no,
  area,
})

/** As full as it gets: eight formations, and every mark. */
const filled = (shape: AreaGeometry, view: string, forces: number): MapArea | null => {
  const placement = shape.placements[view]
  return placement === undefined || placement.slots.length === 0
    ? null
    : {
        id: shape.id,
        shape,
        placement,
        control: 'damascus',
        foothold: null,
        forces: Array.from({ length: forces }, (_, index) => force(shape.id, index + 1)),
        encircled: new Set(),
        people: 100_000,
        start: 100_000,
        displaced: 640_000,
        fortified: 2,
        terrain: 1,
        zones: [],
        siege: { by: 'damascus', since: 1 },
        airClosedBy: 'turkey',
        council: 'turkey',
        oil: 'turkey',
        redLine: 'turkey',
      }
}

function wantedFor(view: string, scale: number, more: Partial<Wanted> = {}, forces = 8): Wanted {
  const areas = geometry.areas.map((shape) => filled(shape, view, forces)).filter((area) => area !== null)
  const context = geometry.areas
    .filter(({ id }) => areas.every((area) => area.id !== id))
    .map((shape): ContextArea => ({ id: shape.id, shape, placement: shape.placements[view] ?? null }))
  const slot = Math.min(...areas.map(({ placement }) => placement.counter))
  return {
    areas,
    context,
    sizes: sizesFor(scale, geometry.views[view]?.type ?? 10, slot),
    script: 'both',
    marks: [],
    arrows: [],
    nameOf: ({ shape }) => shape.label,
    edge: null,
    kept: [],
    first: new Set(),
    ...more,
  }
}

const roomsOf = (layout: Layout, { areas, sizes, script }: Wanted): Room[] => [
  ...layout.signs.map(({ room }) => room),
  ...layout.remarks.map(({ room }) => room),
  ...areas.flatMap(({ id, shape }) => {
    const laid = layout.areas.get(id)
    const name = laid?.name ?? null
    const text = script === 'arabic' ? shape.ar : shape.label
    return [
      ...(laid?.standing?.counters ?? []),
      ...(laid?.plates ?? []).map(({ room }) => room),
      ...(name === null ? [] : [nameRoom(text, name, sizes.type)]),
    ]
  }),
]

/** Pairs that meet. */
const metIn = (rooms: readonly Room[]): Room[][] =>
  rooms.flatMap((room, index) =>
    rooms
      .slice(index + 1)
      .filter((other) => meet(room, other))
      .map((other) => [room, other]),
  )

const views = Object.keys(geometry.views)
const scales = [0.31, 0.47, 0.77, 1.03, 1.66, 3]

describe('the layout', () => {
  const cases = views.flatMap((view) =>
    scales.flatMap((scale) => scripts.map((script) => ({ view, scale, script }))),
  )
  it.each(cases)('keeps all apart: $view, $scale px a unit, $script', ({ view, scale, script }) => {
    const wanted = wantedFor(view, scale, { script })
    expect(metIn(roomsOf(layOut(wanted), wanted))).toEqual([])
  })

  it.each(views)('shows fewer counters from further away: %s', (view) => {
    const shown = scales.map((scale) => {
      const { areas } = layOut(wantedFor(view, scale))
      return [...areas.values()].reduce((sum, { standing }) => sum + (standing?.stack.shown.length ?? 0), 0)
    })
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
  })

  it('gives way first to what is spoken of, where room is short', () => {
    const all = wantedFor('all', 0.2)
    const missing = [...layOut(all).areas.values()].find(({ standing }) => standing === null)
    expect(missing).toBeDefined()
    const id = missing?.id ?? ''
    expect(layOut({ ...all, first: new Set([id]) }).areas.get(id)?.standing).not.toBeNull()
  })

  it('leaves no name out where there is room for all', () => {
    for (const view of views)
      expect([...layOut(wantedFor(view, 1.66)).areas.values()].filter(({ name }) => name === null)).toEqual(
        [],
      )
  })

  it('runs over no edge', () => {
    const [x, y, width, height] = geometry.views['north']?.box ?? geometry.frame
    const wanted = wantedFor('north', 0.47, { edge: { x, y, width, height } })
    for (const room of roomsOf(layOut(wanted), wanted)) {
      expect(room.x).toBeGreaterThanOrEqual(x)
      expect(room.x + room.width).toBeLessThanOrEqual(x + width)
    }
  })

  it('gives the remarks of a step a place of their own', () => {
    const said = (area: string, ...texts: string[]) =>
      texts.map((text) => ({ area, text, tone: 'plain' as const }))
    const marks = [
      ...said('maarrat', '7 : 5, gain', '200,000 flee', 'taken'),
      ...said('idlib', 'HTS falls back'),
    ]
    for (const scale of scales) {
      const wanted = wantedFor('northWest', scale, { marks }, 1)
      const layout = layOut(wanted)
      expect(layout.remarks.map(({ mark }) => mark)).toEqual(marks)
      expect(metIn(layout.remarks.map(({ room }) => room))).toEqual([])
    }
  })

  it('is the same object for an area in which nothing moved', () => {
    const wanted = wantedFor('north', 1.03)
    const [first, second] = [layOut(wanted), layOut({ ...wanted })]
    for (const { id } of wanted.areas) expect(second.areas.get(id)).toBe(first.areas.get(id))
  })
})

describe('facts in short', () => {
  it('are one of each kind of text, the newest, with how many more there are', () => {
    const zone = (since: number) => ({
      kind: 'zone' as const,
      zone: {
        kind: 'monitors' as const,
        agreement: `${since}.russia>turkey.1`,
        since,
        areas: ['idlib'],
        clause: { kind: 'monitors' as const, obligors: ['turkey' as const], areas: ['idlib'] },
      },
    })
    const people = { kind: 'people' as const, people: 5000 }
    expect(shortened([people, zone(1), zone(3), zone(2)])).toEqual([
      { fact: people, more: 0 },
      { fact: zone(3), more: 2 },
    ])
  })
})
