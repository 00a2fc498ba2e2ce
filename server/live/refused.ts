import { refuse, type Refusal } from '../../game/model/refusal.ts'
import type { Params } from '../../game/model/text.ts'

/** What the host itself refuses, with the message key `refusal.…`. */
export const refused = (code: string, params: Params = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: refuse(code, 'R1', params),
})
