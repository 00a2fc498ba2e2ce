import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { PublicScenario } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { tidyCode } from '../front/code.ts'
import { JoinForm } from '../front/JoinForm.tsx'
import { useNames } from '../i18n/names.ts'
import { api } from '../net/api.ts'
import { keep } from '../store/keep.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Settings } from '../ui/Settings.tsx'
import { Invite } from './Invite.tsx'
import { SeatList } from './SeatList.tsx'
import { useSession } from './useSession.ts'
import './lobby.css'

/** Waits here until the game begins; whoever has a seat is then taken to it. */
export function Lobby({ code: typed }: { code: string }) {
  const code = tidyCode(typed)
  const { t } = useTranslation('ui')
  const names = useNames()
  const [, go] = useLocation()
  const { info, problem, change } = useSession(code)
  const [scenario, setScenario] = useState<PublicScenario | null>(null)
  const [name, setName] = useState(() => keep.read('name') ?? '')
  const [nameless, setNameless] = useState(false)
  const [busy, setBusy] = useState<string | null>(null)
  const id = info?.scenario
  useEffect(() => {
    if (id !== undefined)
      void api.scenario(id).then((answer) => (answer.ok ? setScenario(answer.value) : undefined))
  }, [id])
  const variant =
    scenario !== null && scenario.variants.length > 1
      ? scenario.variants.find((each) => each.id === scenario.variant)
      : undefined
  const begun = info?.started === true && info.mine.seat !== null
  const match = info?.match
  useEffect(() => {
    document.title = `${code} – Guarantors`
    if (begun && match !== undefined) go(`/play/${match}`)
  }, [begun, match, code, go])

  const run = async (what: string, call: Parameters<typeof change>[0]) => {
    setBusy(what)
    await change(call)
    setBusy(null)
  }
  const take = (seat: ActorId) => {
    const trimmed = name.trim()
    setNameless(trimmed === '')
    if (trimmed === '') return
    keep.write('name', trimmed)
    void run(seat, () => api.join(code, trimmed, seat))
  }

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
        <>
          <div className="lobby-main stack">
            <h1>{scenario === null ? t('lobby.title', { code }) : names.text(scenario.title)}</h1>
            {variant === undefined ? null : <p className="quiet">{names.text(variant.title)}</p>}
            {scenario === null ? null : <p>{names.text(scenario.summary)}</p>}
            {info.closed !== null ? (
              <Notice kind="alert">{t(info.closed)}</Notice>
            ) : info.started ? (
              <Notice>{t('error.started')}</Notice>
            ) : null}
            {info.closed !== null ? null : (
              <TextField
                label={t('lobby.name')}
                hint={t('lobby.nameHint')}
                error={nameless ? t('lobby.nameMissing') : undefined}
                value={name}
                maxLength={40}
                autoComplete="nickname"
                onChange={(event) => setName(event.target.value)}
              />
            )}
            <h2>{t('lobby.seats')}</h2>
            <SeatList info={info} scenario={scenario} busy={busy} onTake={take} />
            {info.waiting.length === 0 ? null : (
              <p className="small quiet">
                {t('lobby.waiting', { names: names.list(info.waiting.map((person) => person.name)) })}
              </p>
            )}
            {scenario === null ? null : <p className="small quiet">{names.text(scenario.notice)}</p>}
          </div>
          <aside className="lobby-side stack">
            <Invite code={code} links={info.links} />
            {info.started ? null : info.mine.creator ? (
              <div className="stack">
                <Button
                  look="primary"
                  size="large"
                  icon="play"
                  busy={busy === 'start'}
                  onClick={() => void run('start', () => api.start(code))}
                >
                  {t('lobby.start')}
                </Button>
                <p className="small quiet">{t('lobby.startHint')}</p>
              </div>
            ) : (
              <p className="quiet">{t('lobby.waitForStart')}</p>
            )}
          </aside>
        </>
      )}
    </main>
  )
}
