import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../store/GameContext.tsx'
import { useAgreementName } from '../text/agreements.ts'
import { useClauseText } from '../text/clauses.ts'
import { Emblem } from '../ui/Emblem.tsx'

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What is in force, newest first; as many as there is room for, and how many more there are. */
export function Agreements({ most, clauses: mostClauses }: { most: number; clauses: number }) {
  const { t } = useTranslation('screen')
  const { agreements, areas } = useView()
  const clauseText = useClauseText(useMemo(() => Object.keys(areas), [areas]))
  const name = useAgreementName()
  const inForce = agreements.filter(({ status }) => status === 'inForce').toReversed()
  const more = inForce.length - most
  return (
    <section>
      <h2>{t('agreements')}</h2>
      {inForce.length === 0 ? <p className="quiet">{t('noAgreements')}</p> : null}
      {inForce.slice(0, most).map(({ id, parties, clauses }) => (
        <div key={id} className="wall-agreement">
          <h3>
            {capital(name(id))}
            <span className="wall-emblems">
              {parties.map((seat) => (
                <Emblem key={seat} actor={seat} size={20} />
              ))}
            </span>
          </h3>
          <ul>
            {clauses.slice(0, mostClauses).map(({ clause }) => (
              <li key={JSON.stringify(clause)}>{clauseText(clause)}</li>
            ))}
          </ul>
          {clauses.length > mostClauses ? (
            <p className="quiet">
              {t(mostClauses === 0 ? 'clauses' : 'moreClauses', { count: clauses.length - mostClauses })}
            </p>
          ) : null}
        </div>
      ))}
      {more > 0 ? <p className="quiet">{t('moreAgreements', { count: more })}</p> : null}
    </section>
  )
}
