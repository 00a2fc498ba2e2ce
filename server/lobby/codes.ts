import { randomInt } from 'node:crypto'
import { Code, codeAlphabet } from '../../game/model/api.ts'

export const newCode = (): string =>
  Array.from({ length: 6 }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length))).join('')

/** A code as somebody typed it, with spaces, dashes or lower case; null if it cannot be one. */
export function readCode(typed: string): string | null {
  const parsed = Code.safeParse(
    typed
      .slice(0, 40)
      .replaceAll(/[\s\-_.]/g, '')
      .toUpperCase(),
  )
  return parsed.success ? parsed.data : null
}
