import { useTranslation } from 'react-i18next'
import { Segmented } from '../ui/Segmented.tsx'
import { hideAdviser } from './hidden.ts'
import { useAdviser } from './useAdviser.ts'

/** Puts the adviser out of sight for oneself; nothing where the instructor has switched it off. */
export function AdviserSetting() {
  const { t } = useTranslation('adviser')
  const { allowed, shown } = useAdviser()
  if (!allowed) return null
  return (
    <Segmented
      label={t('settings.label')}
      name="adviser"
      options={(['shown', 'hidden'] as const).map((value) => ({ value, label: t(`settings.${value}`) }))}
      value={shown ? 'shown' : 'hidden'}
      onChange={(value) => hideAdviser(value === 'hidden')}
    />
  )
}
