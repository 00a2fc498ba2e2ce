import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { Offer, OfferText } from '../../../game/model/offer.ts'
import { DifferenceList } from '../DifferenceList.tsx'
import { TextParts } from '../TextParts.tsx'
import { Threat } from '../Threat.tsx'
import { AddClause } from './AddClause.tsx'
import { ClausePanel } from './ClausePanel.tsx'
import { ClauseTools } from './ClauseTools.tsx'
import { addClause, changeClause, removeClause } from './draft.ts'
import { LinkField } from './LinkField.tsx'
import type { Menu } from './menu.ts'
import { People } from './People.tsx'
import { ThreatField } from './ThreatField.tsx'

/** The text as it reads, changed where it stands; below it what else can go in, and whom it is made to. */
export function Editor({
  text,
  menu,
  reader,
  countered,
  onChange,
}: {
  text: OfferText
  menu: Menu
  reader: ActorId
  countered: Offer | null
  onChange: (text: OfferText) => void
}) {
  const { t } = useTranslation('talks')
  // By place: what a clause is told apart by may be what is being changed.
  const [open, setOpen] = useState<number | null>(null)
  const sheet = useRef<HTMLElement>(null)
  const opened = open === null ? undefined : text.clauses[open]
  return (
    <>
      <section ref={sheet} tabIndex={-1} className="talks-sheet stack" aria-label={t('build.reads')}>
        <Threat text={text} maker={reader} reader={reader} />
        <TextParts
          text={text}
          maker={reader}
          reader={reader}
          tools={(clause) => {
            const place = text.clauses.indexOf(clause)
            return (
              <ClauseTools
                clause={clause}
                menu={menu}
                open={place === open}
                onOpen={() => setOpen(place === open ? null : place)}
                onRemove={() => {
                  setOpen(null)
                  onChange(removeClause(text, clause))
                  sheet.current?.focus()
                }}
              />
            )
          }}
        />
      </section>
      {opened === undefined ? null : (
        <ClausePanel
          key={open}
          clause={opened}
          menu={menu}
          onChange={(next) => onChange(changeClause(text, opened, next))}
          onDone={() => {
            setOpen(null)
            sheet.current?.focus()
          }}
        />
      )}
      <AddClause
        menu={menu}
        clauses={text.clauses}
        onAdd={(clause) => {
          onChange(addClause(text, clause))
          setOpen(text.clauses.length)
        }}
      />
      <LinkField text={text} onChange={onChange} />
      {countered === null ? null : (
        <section className="talks-part">
          <h4>{t('difference.title', { maker: countered.maker })}</h4>
          <DifferenceList before={countered.text} after={text} />
        </section>
      )}
      <ThreatField text={text} menu={menu} reader={reader} onChange={onChange} />
      <People text={text} menu={menu} reader={reader} onChange={onChange} />
    </>
  )
}
