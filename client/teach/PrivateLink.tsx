import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { CopyField } from '../ui/CopyField.tsx'
import { keepFresh, useFreshLink } from './freshLink.ts'

/** The way back in from another browser, shown this once. */
export function PrivateLink() {
  const { t } = useTranslation('teach')
  const link = useFreshLink()
  if (link === null) return null
  return (
    <>
      <h2 className="hidden-text">{t('notes')}</h2>
      <Card title={t('link.title')} tone="secret">
        <p>{t('link.about')}</p>
        <div className="teach-link">
          <CopyField label={t('link.label')} text={link} />
          <Button icon="check" onClick={() => keepFresh(null)}>
            {t('link.kept')}
          </Button>
        </div>
      </Card>
    </>
  )
}
