import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../game/model/clause.ts'
import { Button } from '../../ui/Button.tsx'
import { ClauseLine } from '../ClauseLine.tsx'
import { Field } from './Field.tsx'
import { itemFor, type Menu } from './menu.ts'

/** A clause of the text in the making: its sentence, and folded below it what can be changed. */
export function ClauseEditor({
  clause,
  menu,
  open,
  onOpen,
  onChange,
  onRemove,
}: {
  clause: Clause
  menu: Menu
  open: boolean
  onOpen: (open: boolean) => void
  onChange: (clause: Clause) => void
  onRemove: () => void
}) {
  const { t } = useTranslation(['talks', 'rules'])
  const item = itemFor(menu, clause)
  const name = t(`rules:clause.name.${clause.kind}`)
  const params = item?.params.filter((param) => param.type !== 'one' || param.options.length > 1) ?? []
  return (
    <ClauseLine clause={clause}>
      <div className="row talks-tools">
        {params.length === 0 ? null : (
          <Button
            size="small"
            aria-expanded={open}
            aria-label={t('build.changeClause', { name })}
            onClick={() => onOpen(!open)}
          >
            {t(open ? 'build.done' : 'build.change')}
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          icon="minus"
          aria-label={t('build.removeClause', { name })}
          onClick={onRemove}
        >
          {t('build.remove')}
        </Button>
      </div>
      {item === undefined ? <p className="small quiet">{t('build.theirs')}</p> : null}
      {open ? (
        <div className="talks-inline">
          {params.map((param) => (
            <Field key={param.name} param={param} clause={clause} onChange={onChange} />
          ))}
        </div>
      ) : null}
    </ClauseLine>
  )
}
