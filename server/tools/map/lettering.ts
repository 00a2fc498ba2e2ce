/** Size of lettering without a font: average advances of EB Garamond 600 and Amiri 700, in em. */
import type { AreaConfig } from './types.ts'

export interface LabelSize {
  readonly width: number
  readonly height: number
}

/** Arabic line's size and its distance below the Latin baseline, as shares of the type size. */
export const ARABIC_SIZE = 0.85
export const ARABIC_DROP = 0.95

export const shortName = (area: AreaConfig): string => area.label ?? area.name

export function labelSize(area: AreaConfig, type: number): LabelSize {
  const width = Math.max(latinWidth(shortName(area)), arabicWidth(area.ar) * ARABIC_SIZE) * type
  return { width, height: type * 2 }
}

function latinWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + latinAdvance(letter), 0)
}

function latinAdvance(letter: string): number {
  if (letter === ' ') return 0.25
  if (/[ijltfr'’.,-]/.test(letter)) return 0.34
  if (/[mwMWQ]/.test(letter)) return 0.82
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 0.68 : 0.5
}

const arabicWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[اأإل ]/.test(letter) ? 0.28 : 0.52), 0)
