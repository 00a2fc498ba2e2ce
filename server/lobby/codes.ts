import { randomInt } from 'node:crypto'
import { Code, codeAlphabet } from '../../game/model/api.ts'

const letters = (length: number): string =>
  Array.from({ length }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length))).join('')

export const newCode = (): string => letters(6)

/** Of a code that moves a person to another device. */
export const newDeviceCode = (): string => letters(8)

const plain = (typed: string): string =>
  typed
    .slice(0, 40)
    .replaceAll(/[\s\-_.]/g, '')
    .toUpperCase()

/** A code as somebody typed it, with spaces, dashes or lower case; null if it cannot be one. */
export function readCode(typed: string): string | null {
  const parsed = Code.safeParse(plain(typed))
  return parsed.success ? parsed.data : null
}

/** A device's code as somebody typed it: right or wrong, only the store can tell. */
export const readDeviceCode = plain
