import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { keep } from '../store/keep.ts'
import { useGame, useScenario, useView } from '../store/GameContext.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import './brief.css'

/** The brief in a few lines and the content notice, beside the first decision, until it is put away. */
export function BriefSlip({ onWhole }: { onWhole: () => void }) {
  const { t } = useTranslation(['game', 'ui'])
  const names = useNames()
  const { viewer, turn } = useView()
  const match = useGame((state) => state.match)
  const scenario = useScenario()
  const [away, setAway] = useState(() => keep.read(`slip.${match}`) !== null)
  const seat = scenario.seats.find(({ id }) => id === viewer)
  if (away || turn > 1 || seat === undefined) return null
  const put = () => {
    setAway(true)
    keep.write(`slip.${match}`, '1')
  }
  return (
    <aside className="slip" aria-label={t('brief.title')}>
      <div className="slip-who">
        <SeatName actor={seat.id} size={24} />
        <p className="brief-aim">{names.text(seat.aim)}</p>
      </div>
      <div className="slip-rest">
        <p className="slip-talk">
          <strong>{t('brief.slipTalk')}:</strong> {names.text(seat.brief.talkFirst)}
        </p>
        <p className="small quiet">{t('brief.slipNotice')}</p>
        <div className="row">
          <Button size="small" onClick={onWhole}>
            {t('brief.slipWhole')}
          </Button>
        </div>
      </div>
      <IconButton icon="close" size="small" label={t('ui:close')} onClick={put} />
    </aside>
  )
}
