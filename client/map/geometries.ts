/** The drawings of the theatres: a file each, fetched beside the scripts and kept by the browser. */
import libya from '../../game/theatres/libya/geometry.json?url'
import syria from '../../game/theatres/syria/geometry.json?url'
import type { TheatreId } from '../../game/model/ids.ts'
import type { TheatreGeometry } from '../../game/theatres/geometry.ts'
import { having } from '../net/shapes.ts'

const urls: Readonly<Record<TheatreId, string>> = { syria, libya }
const shape = having<TheatreGeometry>('frame', 'views', 'areas', 'routes', 'layers')
const asked = new Map<TheatreId, Promise<TheatreGeometry>>()

async function load(theatre: TheatreId): Promise<TheatreGeometry> {
  const response = await fetch(urls[theatre])
  return shape.parse(await response.json())
}

/** The same promise for the same theatre. */
export function loadGeometry(theatre: TheatreId): Promise<TheatreGeometry> {
  const known = asked.get(theatre)
  if (known !== undefined) return known
  const found = load(theatre)
  asked.set(theatre, found)
  return found
}
