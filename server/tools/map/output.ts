/** The files' bytes. Line by line where a reader or a diff looks: one area, route or layer a line. */
import type { Theatre } from './build.ts'

export function theatreFiles({ geometry, areas }: Theatre): Record<'geometry.json' | 'areas.json', string> {
  return { 'geometry.json': lines(geometry), 'areas.json': lines(areas) }
}

function lines(record: object): string {
  const entries = Object.entries(record).map(
    ([key, value]: [string, unknown]) => `${JSON.stringify(key)}: ${block(value)}`,
  )
  return `{\n${entries.join(',\n')}\n}\n`
}

function block(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || typeof value[0] !== 'object')
    return JSON.stringify(value)
  return `[\n${value.map((item: unknown) => JSON.stringify(item)).join(',\n')}\n]`
}
