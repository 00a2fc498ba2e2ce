/** The drawing of a theatre: a file of its own, fetched beside the scripts and kept by the browser. */
import url from '../../game/theatres/syria/geometry.json?url'
import type { TheatreGeometry } from '../../game/theatres/geometry.ts'
import { having } from '../net/shapes.ts'

const shape = having<TheatreGeometry>('frame', 'views', 'areas', 'routes', 'layers')
let syria: Promise<TheatreGeometry> | null = null

async function load(): Promise<TheatreGeometry> {
  const response = await fetch(url)
  return shape.parse(await response.json())
}

export function loadGeometry(): Promise<TheatreGeometry> {
  syria ??= load()
  return syria
}
