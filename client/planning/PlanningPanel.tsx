import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRememberBoard } from '../resolution/boards.ts'
import { WatchAgain } from '../resolution/WatchAgain.tsx'
import { AdviserCard } from './adviser/AdviserCard.tsx'
import { Incidents } from './Incidents.tsx'
import { OrderDesk } from './OrderDesk.tsx'
import { NewsList } from '../game/NewsList.tsx'
import { PredictionCard } from './PredictionCard.tsx'
import { Questions } from './Questions.tsx'
import { Standing } from './Standing.tsx'
import { useTop } from './useFocus.ts'
import { useSeat } from './useSeat.ts'
import './planning.css'

/** Planning, top to bottom: what must be answered, advice, orders, settings, one guess. What is left stands in the foot. */
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
      <AdviserCard seat={seat} />
      <OrderDesk seat={seat} />
      <Standing seat={seat} />
      <PredictionCard seat={seat} />
      <WatchAgain />
    </div>
  )
}
