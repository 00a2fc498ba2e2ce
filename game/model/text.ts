/** Texts of scenarios: every language that ships, from the first string on. */
import * as z from 'zod/mini'

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

const line = z.string().check(z.minLength(1), z.maxLength(2000))
export const Text = z.strictObject({ en: line, de: line })
export type Text = z.infer<typeof Text>

/** Values that fill a message: ids are translated by the reader's side, numbers are shown as they are. */
export const Params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
)
export type Params = z.infer<typeof Params>

/** A claim of the sources by id, or `design` for what the designers infer. */
export const ClaimId = z.string().check(z.regex(/^[a-z0-9-]+$/))
