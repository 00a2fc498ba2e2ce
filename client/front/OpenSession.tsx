import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { lessonCard } from './lessonCard.ts'

const clocks = {
  none: null,
  short: { planning: 300, talks: 300 },
  long: { planning: 600, talks: 600 },
} as const
type ClockChoice = keyof typeof clocks

/** For a class: makes the session and leads to its lobby. */
export function OpenSession() {
  const { t } = useTranslation('ui')
  const [, go] = useLocation()
  const [clock, setClock] = useState<ClockChoice>('none')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const open = async () => {
    setBusy(true)
    const answer = await api.openSession(lessonCard.scenario, clocks[clock])
    setBusy(false)
    if (answer.ok) go(`/s/${answer.value.code}`)
    else setProblem(answer.problem)
  }
  return (
    <div className="front-box">
      <h2>{t('front.open.title')}</h2>
      <p>{t('front.open.about')}</p>
      <Segmented
        label={t('front.open.clock')}
        name="clock"
        options={(['none', 'short', 'long'] as const).map((value) => ({
          value,
          label: t(`front.open.clocks.${value}`),
        }))}
        value={clock}
        onChange={setClock}
      />
      <Button busy={busy} onClick={() => void open()}>
        {t('front.open.go')}
      </Button>
      <Problem problem={problem} />
    </div>
  )
}
