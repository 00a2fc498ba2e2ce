import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeviceCode as Code } from '../../game/model/api.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'
import { DeviceCode } from './DeviceCode.tsx'

/** In the game's menu: go on at another device. */
export function DevicePanel({ skew }: { skew: number }) {
  const { t } = useTranslation('device')
  const [code, setCode] = useState<Code | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const ask = async () => {
    setBusy(true)
    const answer = await api.device()
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setCode(answer.value)
  }
  return (
    <section className="stack">
      <h3>{t('title')}</h3>
      <p className="small quiet">{t('about')}</p>
      {code === null ? null : <DeviceCode key={code.code} code={code} skew={skew} />}
      <div className="row">
        <Button busy={busy} onClick={() => void ask()}>
          {t(code === null ? 'make' : 'again')}
        </Button>
      </div>
      <Problem problem={problem} />
    </section>
  )
}
