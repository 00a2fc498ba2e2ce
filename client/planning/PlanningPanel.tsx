import { useTranslation } from 'react-i18next'
import { useRememberBoard } from '../resolution/boards.ts'
import { WatchAgain } from '../resolution/WatchAgain.tsx'
import { Duties } from './Duties.tsx'
import { Incidents } from './Incidents.tsx'
import { OrderDesk } from './OrderDesk.tsx'
import { PredictionCard } from './PredictionCard.tsx'
import { SealedList } from './SealedList.tsx'
import { Supply } from './Supply.tsx'
import { useSeat } from './useSeat.ts'
import './planning.css'

/** Planning, top to bottom: what must be answered, what is left, orders, settings, one guess. */
export function PlanningPanel() {
  const { t } = useTranslation('planning')
  const seat = useSeat()
  useRememberBoard()
  if (seat === null) return <p className="quiet">{t('watching')}</p>
  return (
    <div className="planning">
      <Incidents seat={seat} />
      <SealedList seat={seat} />
      <OrderDesk seat={seat} />
      <Duties seat={seat} />
      <Supply seat={seat} />
      <PredictionCard seat={seat} />
      <WatchAgain />
    </div>
  )
}
