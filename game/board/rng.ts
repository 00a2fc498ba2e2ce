/** Chance: a generator in the state (sfc32), or the recorded draws of a history. Integers only, the same on every engine. */
import type { State } from '../model/state.ts'

/** Four 32-bit words from any text. */
export function seedWords(text: string): number[] {
  return [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef].map((salt) => hash(text, salt))
}

/** 32-bit hash of a text. */
export function hash(text: string, salt: number): number {
  let h = salt ^ 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  }
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}

function next(words: number[]): number {
  const a = words[0] ?? 0
  const b = words[1] ?? 0
  const c = words[2] ?? 0
  const d = words[3] ?? 0
  const t = (a + b + d) | 0
  words[0] = (b ^ (b >>> 9)) | 0
  words[1] = (c + (c << 3)) | 0
  words[2] = (((c << 21) | (c >>> 11)) + t) | 0
  words[3] = (d + 1) | 0
  return t >>> 0
}

/** 1 to `sides`. Throws when a recorded history has no draw left: its commands and its draws do not belong together. */
export function draw(state: Pick<State, 'rng'>, sides: number): number {
  const { rng } = state
  rng.used += 1
  if (rng.draws === null) return 1 + (next(rng.state) % sides)
  const recorded = rng.draws[rng.used - 1]
  if (recorded === undefined || recorded < 1 || recorded > sides)
    throw new Error(`no recorded draw ${rng.used}`)
  return recorded
}

/** 0–999, fixed for the match by what it is for: never uses the generator up. */
export const fixedDraw = (seed: readonly number[], purpose: string): number =>
  hash(
    purpose,
    seed.reduce((mixed, word) => Math.imul(mixed ^ word, 0x01000193), 0),
  ) % 1000
