import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { termsOf } from '../../game/clauses/registry.ts'
import type { Clause } from '../../game/model/clause.ts'
import { useScenario } from '../store/GameContext.tsx'
import { useClauseText } from '../text/clauses.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { obligorsOf } from './parts.ts'

/** The sentence of a clause, with “the whole front” for a clause on all areas. */
export function useSentence(): (clause: Clause) => string {
  const { areas } = useScenario()
  return useClauseText(useMemo(() => Object.keys(areas), [areas]))
}

/** Who owes it, what it says, how it holds; beside that its state, below it what can be done about it. */
export function ClauseLine({
  clause,
  place = null,
  state,
  children,
}: {
  clause: Clause
  /** Its number, where others refer to it. */
  place?: number | null
  state?: ReactNode
  children?: ReactNode
}) {
  const { t } = useTranslation('rules')
  const sentence = useSentence()
  return (
    <li className="talks-clause">
      <span className="talks-emblems">
        {obligorsOf(clause).map((actor) => (
          <Emblem key={actor} actor={actor} size={16} />
        ))}
      </span>
      <div>
        <p>
          {place === null ? null : <b className="number">{place}. </b>}
          {sentence(clause)}
        </p>
        <p className="row small quiet">
          <span>
            {t(`clause.name.${clause.kind}`)}: {t(`clause.holds.${termsOf(clause).holds}`)}
          </span>
          {state}
        </p>
        {children}
      </div>
    </li>
  )
}
