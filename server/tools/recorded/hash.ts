/** The hash that pins a recorded game: SHA-256 of the final state's JSON with its keys in order. */
import { createHash } from 'node:crypto'
import type { State } from '../../../game/model/state.ts'

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, child]) => [key, ordered(child)]))
}

export const canonical = (value: unknown): string => JSON.stringify(ordered(value))

export const hashOf = (state: State): string => createHash('sha256').update(canonical(state)).digest('hex')
