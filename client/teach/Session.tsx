import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Invite } from '../lobby/Invite.tsx'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { useGame } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Settings } from '../ui/Settings.tsx'
import { AdviserSwitch } from './AdviserSwitch.tsx'
import { BotLevelSwitch } from './BotLevelSwitch.tsx'
import { End } from './End.tsx'
import { keepFresh } from './freshLink.ts'
import { useStaff } from './staff.tsx'

/** A new private link; whoever has the old one cannot come in by it any more. */
function Renew({ code }: { code: string }) {
  const { t } = useTranslation('teach')
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const renew = async () => {
    const answer = await api.renew(code)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    keepFresh(answer.value.staff)
    setAsking(false)
  }
  return (
    <>
      <Button size="small" icon="reset" onClick={() => setAsking(true)}>
        {t('link.renew')}
      </Button>
      <Modal open={asking} title={t('link.renew')} onClose={() => setAsking(false)}>
        <p>{t('link.renewSure')}</p>
        <Problem problem={problem} />
        <div className="row">
          <Button look="primary" onClick={() => void renew()}>
            {t('link.renewGo')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      </Modal>
    </>
  )
}

/** How people come in, what is shown on the wall, what is printed, and when it ends. */
export function Session({ code }: { code: string }) {
  const { t } = useTranslation('teach')
  const { info } = useStaff()
  const started = useGame((state) => state.roster?.started === true)
  return (
    <div className="stack teach-session">
      <div className="row">
        <a
          className="button button-plain button-normal"
          href={`/screen/${code}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="show" />
          {t('session.screen')}
        </a>
        <a
          className="button button-plain button-normal"
          href={`/briefs/${code}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="print" />
          {t('session.briefs')}
        </a>
      </div>
      <Invite code={code} links={info.links} host={info.mine.creator} />
      {started ? <End /> : null}
      <AdviserSwitch />
      <BotLevelSwitch />
      <section className="stack">
        <h3>{t('link.title')}</h3>
        <p className="small quiet">{t('link.again')}</p>
        <div className="row">
          <Renew code={code} />
        </div>
      </section>
      <Settings />
    </div>
  )
}
