import type { Refusal } from '../../game/model/refusal.ts'
import { useNames } from '../i18n/names.ts'
import { Notice } from './Notice.tsx'

/** Why the rules did not do what was asked, and which rule that is. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  const names = useNames()
  if (refusal === null) return null
  return (
    <Notice kind="alert">
      {names.message(refusal)} {refusal.rule === '' ? null : <span className="quiet">({refusal.rule})</span>}
    </Notice>
  )
}
