import type { Refusal } from '../../game/model/refusal.ts'
import { Glossed } from '../help/Glossed.tsx'
import { HelpLink } from '../help/HelpLink.tsx'
import { useNames } from '../i18n/names.ts'
import { Notice } from './Notice.tsx'

/** Why the rules did not do what was asked, and which rule that is. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  const names = useNames()
  if (refusal === null) return null
  return (
    <Notice kind="alert">
      <Glossed>{names.message(refusal)}</Glossed>{' '}
      {refusal.rule === '' ? null : (
        <HelpLink at={refusal.rule} about={refusal.rule}>
          {refusal.rule}
        </HelpLink>
      )}
    </Notice>
  )
}
