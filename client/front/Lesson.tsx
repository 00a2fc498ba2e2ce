import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ActorId } from '../../game/model/ids.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { Problem } from '../ui/Problem.tsx'
import { lessonCard } from './lessonCard.ts'

/** One click from here to the first decision. */
export function Lesson() {
  const { t } = useTranslation('ui')
  const [, go] = useLocation()
  const [busy, setBusy] = useState<ActorId | null>(null)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const { scenario, title, recommended, seats } = lessonCard
  const play = async (seat: ActorId) => {
    setBusy(seat)
    const answer = await api.solo(scenario, seat)
    setBusy(null)
    if (answer.ok) go(`/play/${answer.value.match}`)
    else setProblem(answer.problem)
  }
  return (
    <section className="lesson">
      <p className="lesson-kind">{t('front.lesson')}</p>
      <h2>{title[currentLanguage()]}</h2>
      <p>{t('front.facts')}</p>
      <Button
        look="primary"
        size="large"
        className="lesson-play"
        icon="play"
        busy={busy === recommended}
        onClick={() => void play(recommended)}
      >
        {t('front.play', { seat: recommended })}
      </Button>
      <Problem problem={problem} />
      <Disclosure summary={t('front.otherSeat')}>
        <ul className="lesson-seats">
          {seats
            .filter((seat) => seat !== recommended)
            .map((seat) => (
              <li key={seat}>
                <Button busy={busy === seat} onClick={() => void play(seat)}>
                  <Emblem actor={seat} /> {t('front.playAs', { seat })}
                </Button>
                <p className="small quiet">{t(`front.seatLine.${seat}`)}</p>
              </li>
            ))}
        </ul>
      </Disclosure>
      <p className="small quiet">{t('front.alone')}</p>
    </section>
  )
}
