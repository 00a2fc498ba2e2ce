import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PublicScenario } from '../../game/model/api.ts'
import { tidyCode } from '../front/code.ts'
import { useNames } from '../i18n/names.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Settings } from '../ui/Settings.tsx'
import { BriefSheet } from './BriefSheet.tsx'
import './brief.css'
import './sheet.css'

/** `/briefs/CODE`: the public briefs of all seats open to people, one page each. What is secret stands in the game alone. */
export function BriefsPage({ code: typed }: { code: string }) {
  const code = tidyCode(typed)
  const { t } = useTranslation(['teach', 'ui'])
  const names = useNames()
  const [scenario, setScenario] = useState<PublicScenario | null>(null)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  useEffect(() => {
    const load = async () => {
      const session = await api.session(code)
      const answer = session.ok ? await api.scenario(session.value.scenario) : session
      if (answer.ok) setScenario(answer.value)
      else setProblem({ ...answer.problem, params: { code, ...answer.problem.params } })
    }
    void load()
  }, [code])
  useEffect(() => {
    document.title = `${t('briefs.title')} ${code} – Guarantors`
  }, [t, code])
  return (
    <main className="sheets">
      <header className="stack">
        <div className="row">
          <Link href="/" className="way">
            {t('ui:home')}
          </Link>
          <Settings />
        </div>
        <h1>{t('briefs.title')}</h1>
        <p>{t('briefs.about')}</p>
        <Problem problem={problem} />
        <div className="row">
          <Button look="primary" icon="print" disabled={scenario === null} onClick={() => window.print()}>
            {t('briefs.print')}
          </Button>
        </div>
      </header>
      {scenario === null
        ? null
        : scenario.seats
            .filter(({ open }) => open)
            .map((seat) => (
              <BriefSheet key={names.actor(seat.id)} scenario={scenario} seat={seat} secret={null} />
            ))}
    </main>
  )
}
