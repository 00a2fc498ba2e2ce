import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { PublicScenario, SessionInfo } from '../../game/model/api.ts'
import { tidyCode } from '../front/code.ts'
import { JoinForm } from '../front/JoinForm.tsx'
import { useNames } from '../i18n/names.ts'
import { api } from '../net/api.ts'
import { Problem } from '../ui/Problem.tsx'
import { Settings } from '../ui/Settings.tsx'
import { Arrival } from './Arrival.tsx'
import { Invite } from './Invite.tsx'
import { SeatList } from './SeatList.tsx'
import { Beginning } from './Beginning.tsx'
import { useArrival } from './useArrival.ts'
import { useSession, type Session } from './useSession.ts'
import './lobby.css'

function useScenarioOf(info: SessionInfo | null): PublicScenario | null {
  const [scenario, setScenario] = useState<PublicScenario | null>(null)
  const id = info?.scenario
  useEffect(() => {
    if (id !== undefined)
      void api.scenario(id).then((answer) => (answer.ok ? setScenario(answer.value) : undefined))
  }, [id])
  return scenario
}

/** Whoever has a seat in a game that has begun is taken to it; the way back from there leads past this page. */
function useBegun(code: string, info: SessionInfo | null): void {
  const [, go] = useLocation()
  const begun = info?.started === true && info.mine.seat !== null
  const match = info?.match
  useEffect(() => {
    document.title = `${code} – Guarantors`
    if (begun && match !== undefined) go(`/play/${match}`, { replace: true })
  }, [begun, match, code, go])
}

function Inside({ code, info, change }: { code: string; info: SessionInfo; change: Session['change'] }) {
  const { t } = useTranslation('ui')
  const names = useNames()
  const scenario = useScenarioOf(info)
  const arrival = useArrival(code, info, change)
  const variant =
    scenario !== null && scenario.variants.length > 1
      ? scenario.variants.find((each) => each.id === scenario.variant)
      : undefined
  return (
    <>
      <div className="lobby-main stack">
        <h1>{scenario === null ? t('lobby.title', { code }) : names.text(scenario.title)}</h1>
        {variant === undefined ? null : <p className="quiet">{names.text(variant.title)}</p>}
        {scenario === null ? null : <p>{names.text(scenario.summary)}</p>}
        <Arrival info={info} arrival={arrival} />
        <h2>{t('lobby.seats')}</h2>
        <SeatList info={info} scenario={scenario} busy={arrival.busy} onTake={arrival.take} />
        <p className="small quiet">
          {t('bots.title')}: {t(`bots.name.${info.bots}`)}
        </p>
        {info.waiting.length === 0 ? null : (
          <p className="small quiet">
            {t('lobby.waiting', { names: names.list(info.waiting.map((person) => person.name)) })}
          </p>
        )}
        {scenario === null ? null : <p className="small quiet">{names.text(scenario.notice)}</p>}
      </div>
      <aside className="lobby-side stack">
        <Beginning code={code} info={info} busy={arrival.busy} onRun={arrival.run} />
        <Invite code={code} links={info.links} host={info.mine.creator} />
      </aside>
    </>
  )
}

/** Waits here until the game begins; whoever has a seat is then taken to it. */
export function Lobby({ code: typed }: { code: string }) {
  const code = tidyCode(typed)
  const { t } = useTranslation('ui')
  const { info, problem, change } = useSession(code)
  useBegun(code, info)
  return (
    <main className="lobby">
      <header className="lobby-head">
        <Link href="/" className="way">
          {t('home')}
        </Link>
        <Settings />
      </header>
      <Problem problem={problem} />
      {info === null ? (
        <div className="lobby-main stack">
          <h1 className="hidden-text">{t('lobby.title', { code })}</h1>
          {problem === null ? null : <JoinForm first />}
        </div>
      ) : (
        <Inside code={code} info={info} change={change} />
      )}
    </main>
  )
}
