import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { useStaff } from './staff.tsx'

/** Why the last act did not count; it can be put away. */
export function StaffRefused() {
  const { t } = useTranslation('ui')
  const { refusal, forget } = useStaff()
  if (refusal === null) return null
  return (
    <div className="teach-refused">
      <Refused refusal={refusal} />
      <IconButton icon="close" size="small" label={t('close')} onClick={forget} />
    </div>
  )
}
