import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../game/model/agreement.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { useView } from '../store/GameContext.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { legalFor } from './legal.ts'
import { useSubmit } from './useSubmit.ts'
import { useWorld } from './world.ts'

/** One's own duty: carried out by the game unless one withholds it, which nobody sees before it shows. */
export function Duty({ agreement, index, reader }: { agreement: Agreement; index: number; reader: ActorId }) {
  const { t } = useTranslation('talks')
  const { legal } = useView()
  const { c } = useWorld()
  const { submit, refusal } = useSubmit()
  if (legalFor(legal, 'duty', { agreement: agreement.id, clause: index }) === undefined) return null
  const withheld = agreement.clauses[index]?.withheldBy.includes(reader) ?? false
  const choose = (value: 'carry' | 'withhold') =>
    void submit(
      { type: 'duty', agreement: agreement.id, clause: index, carry: value === 'carry' },
      t(`duty.${value}Done`),
    )
  return (
    <div className="stack">
      <Segmented
        label={t('duty.title')}
        name={`duty ${agreement.id} ${index}`}
        options={[
          { value: 'carry', label: t('duty.carry') },
          { value: 'withhold', label: t('duty.withhold') },
        ]}
        value={withheld ? 'withhold' : 'carry'}
        onChange={choose}
      />
      {withheld ? (
        <p className="small talks-warn">{t('duty.cost', { credibility: -c.credibility.openBreach })}</p>
      ) : null}
      <Refused refusal={refusal} />
    </div>
  )
}
