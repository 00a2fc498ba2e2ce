import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useStaff } from './staff.tsx'

/** Begins the game; asks once when somebody still has no seat, or nobody has one. */
export function Start() {
  const { t } = useTranslation('teach')
  const { info } = useStaff()
  const roster = useGame((state) => state.roster)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const waiting = roster?.waiting.length ?? 0
  const seated = roster?.seats.reduce((sum, { people }) => sum + people.length, 0) ?? 0
  const start = async () => {
    setBusy(true)
    const answer = await api.start(info.code)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    setAsking(!answer.ok)
  }
  const sure = waiting === 0 && seated > 0
  return (
    <>
      <Button
        look="primary"
        icon="play"
        busy={busy}
        onClick={() => (sure ? void start() : setAsking(true))}
        className="teach-start"
      >
        {t('start.go')}
      </Button>
      <Modal open={asking} title={t('start.go')} onClose={() => setAsking(false)}>
        {seated === 0 ? <p>{t('start.nobody')}</p> : null}
        {waiting > 0 ? <p>{t('start.waiting', { count: waiting })}</p> : null}
        <p className="quiet">{t('start.bots')}</p>
        <Problem problem={problem} />
        <div className="row">
          <Button look="primary" icon="play" busy={busy} onClick={() => void start()}>
            {t('start.all')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('start.wait')}</Button>
        </div>
      </Modal>
    </>
  )
}
