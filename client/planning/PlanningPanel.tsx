import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRememberBoard } from '../resolution/boards.ts'
import { WatchAgain } from '../resolution/WatchAgain.tsx'
import { Duties } from './Duties.tsx'
import { Incidents } from './Incidents.tsx'
import { OrderDesk } from './OrderDesk.tsx'
import { NewsList } from '../game/NewsList.tsx'
import { PredictionCard } from './PredictionCard.tsx'
import { Questions } from './Questions.tsx'
import { SealedList } from './SealedList.tsx'
import { Supply } from './Supply.tsx'
import { useTop } from './useFocus.ts'
import { useSeat } from './useSeat.ts'
import './planning.css'

/** Planning, top to bottom: what must be answered, what is left, orders, settings, one guess. */
export function PlanningPanel() {
  const { t } = useTranslation('planning')
  const seat = useSeat()
  const panel = useRef<HTMLDivElement>(null)
  useRememberBoard()
  useTop(panel)
  if (seat === null) return <p className="quiet">{t('watching')}</p>
  return (
    <div className="planning" ref={panel}>
      <NewsList />
      <Questions />
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
