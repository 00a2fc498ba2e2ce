import { useTranslation } from 'react-i18next'
import type { Offer } from '../../game/model/offer.ts'
import { useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { legalFor } from './legal.ts'
import { useSubmit } from './useSubmit.ts'

/** Takes one's own offer off the table; the card of the turn is used up all the same. */
export function Withdraw({ offer, onDone }: { offer: Offer; onDone: () => void }) {
  const { t } = useTranslation('talks')
  const { legal } = useView()
  const { submit, busy, refusal } = useSubmit()
  if (legalFor(legal, 'withdraw', { offer: offer.id }) === undefined) return null
  const withdraw = async () => {
    if (await submit({ type: 'withdraw', offer: offer.id }, t('withdraw.done'))) onDone()
  }
  return (
    <div className="row">
      <Button size="small" icon="close" busy={busy} onClick={() => void withdraw()}>
        {t('withdraw.act')}
      </Button>
      <span className="small quiet">{t('withdraw.hint')}</span>
      <Refused refusal={refusal} />
    </div>
  )
}
