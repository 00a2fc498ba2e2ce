import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { useSeat } from '../planning/useSeat.ts'
import { WatchAgain } from '../resolution/WatchAgain.tsx'
import { useScenario, useView } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Aims } from './Aims.tsx'
import { Headlines } from './Headlines.tsx'
import { Hidden } from './Hidden.tsx'
import { OrderTonight } from './OrderTonight.tsx'
import { Peace } from './Peace.tsx'
import { People } from './People.tsx'
import { Predictions } from './Predictions.tsx'
import { Next } from './Next.tsx'
import { Questions } from './Questions.tsx'
import './end.css'

/** How it came out: never summed up in one number. */
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
  return (
    <article className="end">
      <header className="end-head">
        <h3 className="end-title">{title}</h3>
        {ending === undefined ? null : <p className="end-text">{names.text(ending.text)}</p>}
      </header>
      <Headlines seat={seat} reveal={reveal} />
      {seat === null ? null : <Aims seat={seat} reveal={reveal} />}
      <OrderTonight order={reveal.result.order} />
      <Peace reveal={reveal} />
      <People reveal={reveal} />
      <Hidden seat={seat} reveal={reveal} />
      <Predictions seat={seat} reveal={reveal} />
      <Questions />
      <WatchAgain />
      <Next seat={seat} />
    </article>
  )
}
