import { useTranslation } from 'react-i18next'
import { botLevels, type BotLevel } from '../../game/model/bot.ts'
import { Segmented } from '../ui/Segmented.tsx'

/** How well the computer plays, with a sentence on what that means. */
export function BotLevelField({ value, onChange }: { value: BotLevel; onChange: (level: BotLevel) => void }) {
  const { t } = useTranslation('ui')
  return (
    <div className="stack">
      <Segmented
        label={t('bots.title')}
        name="bots"
        options={botLevels.map((level) => ({ value: level, label: t(`bots.name.${level}`) }))}
        value={value}
        onChange={onChange}
      />
      <p className="small quiet">{t(`bots.about.${value}`)}</p>
    </div>
  )
}
