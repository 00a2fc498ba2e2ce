/** Sets one thing after the other where room is left; each takes its own room into `taken`. */
import type { AreaId } from '../../game/model/ids.ts'
import type { Point } from '../../game/theatres/geometry.ts'
import {
  placesOfRemarks,
  placesOfSign,
  standingIn,
  waysToStand,
  type Remark,
  type Sign,
  type Standing,
} from './boxes.ts'
import type { Wanted } from './laid.ts'
import { platesIn, type Plate } from './marks.ts'
import type { MapArea } from './model.ts'
import { meet, nameRoom, shared, type Room } from './rooms.ts'

const isFree = (rooms: readonly Room[], taken: readonly Room[]): boolean =>
  !rooms.some((room) => taken.some((other) => meet(room, other)))

/** The first place that is free, else the one that covers least. */
function bestOf<T>(
  places: readonly T[],
  roomsOf: (place: T) => readonly Room[],
  taken: readonly Room[],
): T | undefined {
  const free = places.find((place) => isFree(roomsOf(place), taken))
  if (free !== undefined) return free
  const covers = (place: T) =>
    roomsOf(place).reduce((sum, room) => sum + taken.reduce((all, other) => all + shared(room, other), 0), 0)
  return places.map((place) => ({ place, by: covers(place) })).toSorted((a, b) => a.by - b.by)[0]?.place
}

/** Areas that are spoken of, then those with most forces. */
function byWeight(areas: readonly MapArea[], first: ReadonlySet<AreaId>): MapArea[] {
  const weight = ({ id, forces }: MapArea) =>
    (first.has(id) ? 1000 : 0) + forces.reduce((sum, { steps }) => sum + steps, 0)
  return areas.toSorted((a, b) => weight(b) - weight(a))
}

/** Type of names besides the Latin ones of areas, in parts of theirs: an Arabic line below, Arabic alone, names around. */
export const lineHeight = { below: 0.72, alone: 1.05, around: 0.86 }

/** What an area is called on the plate, and how large that is. */
function titleOf(area: MapArea, { script, sizes, nameOf }: Wanted): { text: string; type: number } {
  return script === 'arabic'
    ? { text: area.shape.ar, type: sizes.type * lineHeight.alone }
    : { text: nameOf(area), type: sizes.type }
}

/** Where there is room for all, names are not asked to move far. */
function placesOfName([x, y]: Point, width: number, type: number, counters: readonly Room[]): Point[] {
  const besides = counters.slice(0, 1).flatMap((room): Point[] => {
    const middle = room.x + room.width / 2
    return [
      [middle, room.y - type * 0.3],
      [middle, room.y + room.height + type * 0.8],
    ]
  })
  const near = [0, -0.25, 0.25, -0.45, 0.45].flatMap((aside): Point[] =>
    [0, -0.5, 0.5, -1].map((down): Point => [x + aside * width, y + down * type]),
  )
  return [...near, ...besides]
}

export function layCounters(wanted: Wanted, taken: Room[]): Map<AreaId, Standing> {
  const { areas, sizes, first } = wanted
  const names = areas.map((area) => {
    const { text, type } = titleOf(area, wanted)
    return nameRoom(text, area.placement.label, type)
  })
  const found = new Map<AreaId, Standing>()
  for (const area of byWeight(areas, first)) {
    if (area.forces.length === 0) continue
    const ways = waysToStand(area, sizes)
    const way =
      ways.find(({ counters }) => isFree(counters, taken) && isFree(counters, names)) ??
      ways.find(({ counters }) => isFree(counters, taken)) ??
      (sizes.tiny ? undefined : ways[0])
    if (way === undefined) continue
    found.set(area.id, way)
    taken.push(...way.counters)
  }
  return found
}

export function laySigns({ areas, arrows, sizes }: Wanted, taken: Room[]): Sign[] {
  return areas.flatMap((area) =>
    arrows
      .filter((arrow) => arrow.to === area.id && arrow.from === null)
      .flatMap((arrow, index) => {
        const room = bestOf(placesOfSign(area, index, sizes), (each) => [each], taken)
        if (room === undefined) return []
        taken.push(room)
        return [{ arrow, room }]
      }),
  )
}

export function layRemarks({ areas, marks, sizes }: Wanted, taken: Room[]): Remark[] {
  return [...new Set(marks.map(({ area }) => area))].flatMap((id) => {
    const area = areas.find((each) => each.id === id)
    if (area === undefined) return []
    const here = marks.filter((mark) => mark.area === id)
    const remarks = bestOf(placesOfRemarks(here, area, sizes), (each) => each.map(({ room }) => room), taken)
    taken.push(...(remarks ?? []).map(({ room }) => room))
    return remarks ?? []
  })
}

/** Names keep a little distance from each other. */
const apart = (room: Room, by: number): Room => ({ ...room, x: room.x - by, width: room.width + 2 * by })

export function layNames(
  wanted: Wanted,
  standing: ReadonlyMap<AreaId, Standing>,
  taken: Room[],
): Map<AreaId, Point> {
  const found = new Map<AreaId, Point>()
  for (const area of byWeight(wanted.areas, wanted.first)) {
    const { text, type } = titleOf(area, wanted)
    const { label } = area.placement
    const { width } = nameRoom(text, label, type)
    const counters = standing.get(area.id)?.counters ?? []
    const places = wanted.sizes.strip ? [label] : placesOfName(label, width, type, counters)
    const roomAt = (at: Point) => [apart(nameRoom(text, at, type), type * (wanted.sizes.strip ? 0.4 : 0.1))]
    const place = wanted.sizes.tiny
      ? places.find((at) => isFree(roomAt(at), taken))
      : bestOf(places, roomAt, taken)
    if (place === undefined) continue
    found.set(area.id, place)
    taken.push(...roomAt(place))
  }
  return found
}

/** Marks in the places that the area's counters leave. */
export function layPlates(
  { areas, sizes }: Wanted,
  standing: ReadonlyMap<AreaId, Standing>,
  taken: Room[],
): Map<AreaId, readonly Plate[]> {
  return new Map(
    areas.map((area) => {
      const stands = standing.get(area.id) ?? standingIn(area, sizes, 1)
      const cells = stands.free.filter((room) => isFree([{ ...room, height: sizes.mark }], taken))
      const plates = platesIn(area, cells, sizes.mark)
      taken.push(...plates.map(({ room }) => room))
      return [area.id, plates]
    }),
  )
}

/** The Arabic line under a name, where nothing else stands. */
export function layArabic(
  { areas, sizes, script }: Wanted,
  names: ReadonlyMap<AreaId, Point>,
  taken: Room[],
): Map<AreaId, Point> {
  const found = new Map<AreaId, Point>()
  if (sizes.compact || script !== 'both') return found
  for (const { id, shape } of areas) {
    const name = names.get(id)
    if (name === undefined) continue
    const roomAt = (at: Point) => nameRoom(shape.ar, at, sizes.type * lineHeight.below)
    const places = [0.95, 1.05].map((down): Point => [name[0], name[1] + sizes.type * down])
    const place = places.find((at) => isFree([roomAt(at)], taken))
    if (place === undefined) continue
    found.set(id, place)
    taken.push(roomAt(place))
  }
  return found
}

/** Names around the theatre stand where nothing of the theatre does. */
export function layAround({ context, sizes, script, nameOf }: Wanted, taken: Room[]): Map<AreaId, Point> {
  const found = new Map<AreaId, Point>()
  if (sizes.strip) return found
  for (const { id, shape, placement } of context) {
    if (placement === null) continue
    const text = script === 'arabic' ? shape.ar : nameOf({ id, shape })
    const [x, y] = placement.label
    const type = sizes.type * lineHeight.around
    const { width } = nameRoom(text, [x, y], type)
    const places: Point[] = [
      [x, y],
      [x, y - type],
      [x, y + type],
      [x - width * 0.4, y],
      [x + width * 0.4, y],
    ]
    const place = places.find((at) => isFree([nameRoom(text, at, type)], taken))
    if (place === undefined) continue
    found.set(id, place)
    taken.push(nameRoom(text, place, type))
  }
  return found
}
