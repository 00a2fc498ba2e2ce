import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useSeat } from '../planning/useSeat.ts'
import { useScenario, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Aims } from './Aims.tsx'
import { Decisions } from './Decisions.tsx'
import { Figure } from './Figure.tsx'
import { Headlines } from './Headlines.tsx'
import { Hidden } from './Hidden.tsx'
import { OrderTonight } from './OrderTonight.tsx'
import { Peace } from './Peace.tsx'
import { People } from './People.tsx'
import { Predictions } from './Predictions.tsx'
import { Next } from './Next.tsx'
import { Questions } from './Questions.tsx'
import { TurningPoints } from './TurningPoints.tsx'
import './end.css'
import './turns.css'
import './print.css'

/** How it came out, as a page of an atlas: never summed up in one number. */
export function EndScreen() {
  const { t } = useTranslation('end')
  const names = useNames()
  const { reveal } = useView()
  const scenario = useScenario()
  const seat = useSeat()
  const ending = scenario.endings.find(({ id }) => id === reveal?.result.ending)
  const title = ending === undefined ? t('over') : names.text(ending.title)
  useEffect(() => announce(title), [title])
  if (reveal === null) return <p>{t('over')}</p>
  const compared = Object.keys(reveal.par).length > 0
  return (
    <article className="end">
      <div className="end-front">
        <header className="end-head">
          <h3 className="end-title">{title}</h3>
          {ending === undefined ? null : <p className="end-text">{names.text(ending.text)}</p>}
          <Headlines seat={seat} reveal={reveal} />
          <p className="end-cost">
            <b className="number">{names.number(reveal.result.displaced)}</b> {t('cost')}
          </p>
          {compared ? null : <Notice kind="warn">{t('noPar')}</Notice>}
        </header>
        <Figure />
      </div>
      <div className="end-band" data-of={seat === null ? 2 : 3}>
        {seat === null ? null : <Aims seat={seat} reveal={reveal} />}
        <OrderTonight order={reveal.result.order} />
        <Peace reveal={reveal} />
      </div>
      <div className="end-band" data-of="2">
        <People reveal={reveal} />
        <TurningPoints />
      </div>
      <Hidden seat={seat} reveal={reveal} />
      <Decisions />
      <div className="end-band" data-of="2">
        <Predictions seat={seat} reveal={reveal} />
        <Questions />
      </div>
      <Next seat={seat} />
    </article>
  )
}
