import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../game/model/clause.ts'
import { Button } from '../../ui/Button.tsx'
import { openParams } from './ClausePanel.tsx'
import { itemFor, type Menu } from './menu.ts'

/** Below each clause of the text in the making: change it, leave it out. */
export function ClauseTools({
  clause,
  menu,
  open,
  onOpen,
  onRemove,
}: {
  clause: Clause
  menu: Menu
  open: boolean
  onOpen: () => void
  onRemove: () => void
}) {
  const { t } = useTranslation(['talks', 'rules'])
  const name = t(`rules:clause.name.${clause.kind}`)
  return (
    <div className="row talks-tools">
      {openParams(menu, clause).length === 0 ? null : (
        <Button
          size="small"
          aria-expanded={open}
          aria-label={t('talks:build.changeClause', { name })}
          onClick={onOpen}
        >
          {t('talks:build.change')}
        </Button>
      )}
      <Button
        size="small"
        look="quiet"
        icon="minus"
        aria-label={t('talks:build.removeClause', { name })}
        onClick={onRemove}
      >
        {t('talks:build.remove')}
      </Button>
      {itemFor(menu, clause) === undefined ? (
        <span className="small quiet">{t('talks:build.theirs')}</span>
      ) : null}
    </div>
  )
}
