import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import { useView } from '../store/GameContext.tsx'
import { useClauseText } from '../text/clauses.ts'
import { Notice } from '../ui/Notice.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useDo } from './useDo.ts'

const choices = ['carry', 'withhold'] as const

/** Duties of agreements in force that the game carries out in our name, unless we secretly decide otherwise. */
export function Duties({ seat }: { seat: ActorId }) {
  const { t } = useTranslation('planning')
  const { legal, agreements, areas } = useView()
  const live = useMemo(() => Object.keys(areas), [areas])
  const text = useClauseText(live)
  const doing = useDo()
  const duties = legal.filter(({ type }) => type === 'duty')
  if (duties.length === 0) return null
  return (
    <div className="stack">
      <h4 className="plan-sub">{t('duty.title')}</h4>
      {duties.map(({ fixed }) => {
        const [id, index] = [String(fixed['agreement']), Number(fixed['clause'])]
        const agreed = agreements.find((each) => each.id === id)?.clauses[index]
        if (agreed === undefined) return null
        return (
          <div key={`${id}.${index}`} className="stack">
            <p>{text(agreed.clause)}</p>
            <Segmented
              label={t('duty.label')}
              name={`duty-${id}.${index}`}
              hideLabel
              options={choices.map((value) => ({ value, label: t(`duty.${value}`) }))}
              value={agreed.withheldBy.includes(seat) ? 'withhold' : 'carry'}
              onChange={(value) =>
                void doing.run(
                  { type: 'duty', agreement: id, clause: index, carry: value === 'carry' },
                  t(`duty.said.${value}`),
                )
              }
            />
            {agreed.withheldBy.includes(seat) ? <Notice kind="secret">{t('duty.secret')}</Notice> : null}
          </div>
        )
      })}
      <Refused refusal={doing.refusal} />
    </div>
  )
}
