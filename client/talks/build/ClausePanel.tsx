import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../game/model/clause.ts'
import type { Param } from '../../../game/model/template.ts'
import { HelpLink } from '../../help/HelpLink.tsx'
import { SourceLink } from '../../sources/SourceLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSentence } from '../ClauseLine.tsx'
import { Field } from './Field.tsx'
import { itemFor, type Menu } from './menu.ts'

/** What of a clause can be changed: fields with more than one choice. */
export function openParams(menu: Menu, clause: Clause): Param[] {
  const params = itemFor(menu, clause)?.params ?? []
  return params.filter((param) => param.type !== 'one' || param.options.length > 1)
}

/** The fields of one clause, its sentence above them. It stands in one place, so that the focus stays in it. */
export function ClausePanel({
  clause,
  menu,
  onChange,
  onDone,
}: {
  clause: Clause
  menu: Menu
  onChange: (clause: Clause) => void
  onDone: () => void
}) {
  const { t } = useTranslation(['talks', 'rules'])
  const sentence = useSentence()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <section className="talks-inline">
      <h4 ref={head} tabIndex={-1}>
        {t('talks:build.changeClause', { name: t(`rules:clause.name.${clause.kind}`) })}
      </h4>
      <p>{sentence(clause)}</p>
      {openParams(menu, clause).map((param) => (
        <Field key={param.name} param={param} clause={clause} onChange={onChange} />
      ))}
      <div className="row">
        <Button size="small" look="primary" onClick={onDone}>
          {t('talks:build.done')}
        </Button>
        <HelpLink at="clauses" about={t(`rules:clause.name.${clause.kind}`)} />
        <SourceLink type="clause" id={clause.kind} />
      </div>
    </section>
  )
}
