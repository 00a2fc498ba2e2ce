/** From the config's town names to Voronoi seeds: each town of the country pulls its surroundings to one area. */
import { distance, inRing } from './plane.ts'
import type { Town } from './read-data.ts'
import type { Ring, TheatreConfig, TownRef, XY } from './types.ts'

export interface Seed {
  readonly area: string
  readonly at: XY
  /** True on the far bank of the river that divides the country. */
  readonly beyond: boolean
}

/** Equirectangular plane at the theatre's latitude, in degrees of latitude. */
export function planeAt(latitude: number): { to: (p: XY) => XY; from: (p: XY) => XY } {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  return { to: ([x, y]) => [x * shrink, y], from: ([x, y]) => [x / shrink, y] }
}

/** Ring around everything beyond the dividing river. */
export function farBank(config: TheatreConfig): Ring | undefined {
  const { divide } = config
  return divide && [...divide.line, ...divide.beyond, ...divide.line.slice(0, 1)]
}

export function seedAreas(config: TheatreConfig, towns: readonly Town[]): Seed[] {
  const bank = farBank(config)
  const beyond = (at: XY): boolean => bank !== undefined && inRing(at, bank)
  const used = new Set<Town>()
  const named: Seed[] = []
  for (const area of config.areas) {
    for (const ref of area.towns) {
      const town = findTown(towns, used, ref)
      used.add(town)
      named.push({ area: area.id, at: town.at, beyond: beyond(town.at) })
    }
    for (const at of area.points ?? []) named.push({ area: area.id, at, beyond: beyond(at) })
  }
  const plane = planeAt(config.latitude)
  const adopted = towns
    .filter((town) => !used.has(town))
    .flatMap((town) => adopt(town, named, beyond(town.at), plane.to))
  return [...named, ...adopted]
}

/** Where the main town of each area lies. */
export function mainTowns(config: TheatreConfig, seeds: readonly Seed[]): Map<string, XY> {
  const places = new Map<string, XY>()
  for (const area of config.areas) {
    const place = area.anchor ?? seeds.find((seed) => seed.area === area.id)?.at
    if (place) places.set(area.id, place)
  }
  return places
}

function findTown(towns: readonly Town[], used: ReadonlySet<Town>, ref: TownRef): Town {
  const name = typeof ref === 'string' ? ref : ref.name
  const namesakes = towns.filter((town) => town.name === name && !used.has(town))
  if (typeof ref !== 'string') namesakes.sort((a, b) => distance(a.at, ref.near) - distance(b.at, ref.near))
  const [town] = namesakes
  if (!town) throw new Error(`GeoNames has no town ${name}`)
  return town
}

/** A town that the config does not name goes with the nearest named seed on its bank. */
function adopt(town: Town, named: readonly Seed[], beyond: boolean, toPlane: (p: XY) => XY): Seed[] {
  let nearest: Seed | undefined
  let least = Infinity
  for (const seed of named) {
    if (seed.beyond !== beyond) continue
    const away = distance(toPlane(seed.at), toPlane(town.at))
    if (away < least) [nearest, least] = [seed, away]
  }
  const onTopOfIt = least < 1e-3
  return nearest && !onTopOfIt ? [{ area: nearest.area, at: town.at, beyond }] : []
}
