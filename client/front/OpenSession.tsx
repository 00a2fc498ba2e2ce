import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ScenarioCard } from '../../game/model/api.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { SelectField } from '../ui/Field.tsx'
import { lessonCard } from './lessonCard.ts'

const clocks = {
  none: null,
  short: { planning: 300, talks: 300 },
  long: { planning: 600, talks: 600 },
} as const
type ClockChoice = keyof typeof clocks

/** For a class: makes the session and leads to its lobby. */
export function OpenSession({ cards }: { cards: readonly ScenarioCard[] }) {
  const { t } = useTranslation('ui')
  const [, go] = useLocation()
  const language = currentLanguage()
  const [game, setGame] = useState<string>(lessonCard.scenario)
  const [clock, setClock] = useState<ClockChoice>('none')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const open = async () => {
    setBusy(true)
    const answer = await api.openSession(game, clocks[clock])
    setBusy(false)
    if (answer.ok) go(`/s/${answer.value.code}`)
    else setProblem(answer.problem)
  }
  return (
    <div className="front-box">
      <h2>{t('front.open.title')}</h2>
      <p>{t('front.open.about')}</p>
      <SelectField
        label={t('front.open.scenario')}
        value={game}
        onChange={({ target }) => setGame(target.value)}
      >
        <option value={lessonCard.scenario}>{lessonCard.title[language]}</option>
        {cards
          .filter(({ key }) => key !== lessonCard.scenario)
          .map(({ key, title, variant }) => (
            <option key={key} value={key}>
              {title[language]} – {variant[language]}
            </option>
          ))}
      </SelectField>
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
