/** What the rules answer when they do not do what was asked: data, never a sentence and never an exception. */
import * as z from 'zod/mini'
import { Params } from './text.ts'

export const Refusal = z.strictObject({
  /** Stable and short, for scripts: `materiel`, `phase`, `notYours`… */
  code: z.string(),
  /** Message key; the words stand in the reader's language file. */
  key: z.string(),
  params: Params,
  /** The rule it rests on, R1…R22. */
  rule: z.string(),
})
export type Refusal = z.infer<typeof Refusal>

export function refuse(code: string, rule: string, params: Params = {}): Refusal {
  return { code, key: `refusal.${code}`, params, rule }
}
