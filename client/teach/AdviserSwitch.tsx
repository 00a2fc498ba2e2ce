import { useTranslation } from 'react-i18next'
import { useGame } from '../store/GameContext.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useStaff } from './staff.tsx'

/** Whether people have the staff adviser in this session, from now on. */
export function AdviserSwitch() {
  const { t } = useTranslation('teach')
  const { act } = useStaff()
  const on = useGame((state) => state.roster?.adviser !== false)
  return (
    <section className="stack">
      <Segmented
        label={t('adviser.title')}
        name="adviser"
        options={(['on', 'off'] as const).map((value) => ({ value, label: t(`adviser.${value}`) }))}
        value={on ? 'on' : 'off'}
        onChange={(way) => void act({ do: 'adviser', on: way === 'on' })}
      />
      <p className="small quiet">{t('adviser.hint')}</p>
    </section>
  )
}
