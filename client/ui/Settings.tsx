import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../game/model/text.ts'
import { currentLanguage, setLanguage } from '../i18n/i18n.ts'
import { setTheme, themeStore, themes } from '../theme.ts'
import { Segmented } from './Segmented.tsx'

const ownNames = { en: 'English', de: 'Deutsch' } as const

/** Language and theme, on every page. */
export function Settings() {
  const { t } = useTranslation('ui')
  const { theme } = useSyncExternalStore(themeStore.subscribe, themeStore.get)
  return (
    <div className="row">
      <Segmented
        label={t('settings.language')}
        name="language"
        hideLabel
        options={languages.map((value) => ({ value, label: ownNames[value] }))}
        value={currentLanguage()}
        onChange={(language) => void setLanguage(language)}
      />
      <Segmented
        label={t('settings.theme')}
        name="theme"
        hideLabel
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        value={theme}
        onChange={setTheme}
      />
    </div>
  )
}
