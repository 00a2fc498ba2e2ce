import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { openHash } from './hash.ts'
import './help-link.css'

/** Opens the rulebook at a section (`planning`) or at the one that explains a rule (`R10`). `about` is for screen readers. */
export function HelpLink({ at, about, children }: { at: string; about?: string; children?: ReactNode }) {
  const { t } = useTranslation('ui')
  const label = about === undefined ? t('help.open') : t('help.about', { about })
  return (
    <button
      type="button"
      className="help-link"
      aria-label={label}
      title={label}
      onClick={() => openHash('help', at)}
    >
      {children ?? '?'}
    </button>
  )
}
