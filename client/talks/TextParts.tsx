import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../game/model/clause.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OfferText } from '../../game/model/offer.ts'
import { identity } from './diff.ts'
import { ClauseLine } from './ClauseLine.tsx'
import { partsOf, relationOf } from './parts.ts'
import { useWorld } from './world.ts'

/** A text as plain sentences: what is demanded, what is promised, what binds both, who stands for it. */
export function TextParts({
  text,
  maker,
  reader,
  tools,
}: {
  text: OfferText
  maker: ActorId
  reader: ActorId
  /** What stands below a clause, e.g. buttons that change it. */
  tools?: (clause: Clause) => ReactNode
}) {
  const { t } = useTranslation('talks')
  const world = useWorld()
  const relation = relationOf(world, maker, reader)
  // Links name clauses by their place in the text.
  const linked = text.clauses.some(({ kind }) => kind === 'linkage')
  return (
    <>
      {partsOf(world, text, reader, relation === 'own').map(({ group, clauses }) => (
        <section key={group} className="talks-part" data-group={group}>
          <h4>{t(`part.${relation}.${group}`, { maker })}</h4>
          <ul className="talks-clauses">
            {clauses.map((clause) => (
              <ClauseLine
                key={identity(clause)}
                clause={clause}
                place={linked ? text.clauses.indexOf(clause) + 1 : null}
              >
                {tools?.(clause)}
              </ClauseLine>
            ))}
          </ul>
        </section>
      ))}
      <p className="small">
        {text.guarantors.length === 0
          ? t('guarantors.none')
          : t('guarantors.some', { guarantors: text.guarantors, count: text.guarantors.length })}{' '}
        {text.leverage === 0 ? null : t('leverage.with', { maker, count: text.leverage })}
      </p>
    </>
  )
}
