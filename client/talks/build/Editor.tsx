import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import { identity } from '../diff.ts'
import { AddClause } from './AddClause.tsx'
import { ClauseEditor } from './ClauseEditor.tsx'
import { addClause, changeClause, removeClause } from './draft.ts'
import type { Menu } from './menu.ts'
import { People } from './People.tsx'
import { ThreatField } from './ThreatField.tsx'

/** All that can be changed about a text: clauses, orders behind it, people, leverage. */
export function Editor({
  text,
  menu,
  reader,
  onChange,
}: {
  text: OfferText
  menu: Menu
  reader: ActorId
  onChange: (text: OfferText) => void
}) {
  const { t } = useTranslation('talks')
  const [open, setOpen] = useState<string | null>(null)
  const clauses = text.clauses.filter(({ kind }) => kind !== 'standDown')
  return (
    <section className="talks-editor stack">
      <h4>{t('build.clauses')}</h4>
      {clauses.length === 0 ? null : (
        <ul className="talks-clauses">
          {clauses.map((clause) => (
            <ClauseEditor
              key={identity(clause)}
              clause={clause}
              menu={menu}
              open={open === identity(clause)}
              onOpen={(now) => setOpen(now ? identity(clause) : null)}
              onChange={(next) => onChange(changeClause(text, clause, next))}
              onRemove={() => onChange(removeClause(text, clause))}
            />
          ))}
        </ul>
      )}
      <AddClause
        menu={menu}
        clauses={text.clauses}
        onAdd={(clause) => {
          onChange(addClause(text, clause))
          setOpen(identity(clause))
        }}
      />
      <ThreatField text={text} menu={menu} reader={reader} onChange={onChange} />
      <People text={text} menu={menu} reader={reader} onChange={onChange} />
    </section>
  )
}
