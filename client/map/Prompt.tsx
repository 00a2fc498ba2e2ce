import { useTranslation } from 'react-i18next'
import type { MapMode } from './types.ts'

/** One line above the plate: what is to be chosen, or what is being told. */
export function Prompt({ mode }: { mode: Pick<MapMode, 'prompt' | 'onCancel'> }) {
  const { t } = useTranslation('game')
  if (mode.prompt === null) return null
  return (
    <p className="map-prompt">
      {mode.prompt}
      {mode.onCancel === null ? null : (
        <button type="button" onClick={mode.onCancel}>
          {t('map.cancel')}
        </button>
      )}
    </p>
  )
}
