import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { MyGames } from '../front/MyGames.tsx'
import { useCards } from '../front/useCards.ts'
import { api, type Problem as ProblemData } from '../net/api.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Settings } from '../ui/Settings.tsx'
import './device.css'

/** A code, or the whole link that holds it. */
export const codeIn = (typed: string): string => (typed.trim().split('/').at(-1) ?? '').replaceAll(/\s/g, '')

/** One running game is gone to at once; else they are listed. */
async function onlyGame(): Promise<string | null> {
  const answer = await api.games()
  const running = answer.ok ? answer.value.filter(({ ended }) => !ended) : []
  const [game, ...others] = running
  if (game === undefined || others.length > 0) return null
  if (game.staff) return `/teach/${game.code}`
  if (game.staff) return `/teach/${game.code}`
  return game.started && game.seat !== null ? `/play/${game.match}` : `/s/${game.code}`
}

/** `/device` takes a code, `/device/CODE` brings it along; it is used when the reader says so, since it works once. */
export function DevicePage({ code = '' }: { code?: string }) {
  const { t } = useTranslation(['device', 'ui'])
  const [, go] = useLocation()
  const cards = useCards()
  const [typed, setTyped] = useState(code)
  const [busy, setBusy] = useState(false)
  const [claimed, setClaimed] = useState(false)
  const [problem, setProblem] = useState<ProblemData | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    document.title = `${t('title')} – Guarantors`
    if (code === '') field.current?.focus()
  }, [t, code])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (codeIn(typed) === '') return
    setBusy(true)
    const answer = await api.claimDevice(codeIn(typed))
    const game = answer.ok ? await onlyGame() : null
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    setClaimed(answer.ok)
    if (game !== null) go(game, { replace: true })
  }
  return (
    <main className="page-narrow stack">
      <header className="row">
        <Link href="/" className="way">
          {t('ui:home')}
        </Link>
        <Settings />
      </header>
      <h1>{t('title')}</h1>
      {claimed ? (
        <>
          <Notice kind="good">{t('done')}</Notice>
          <MyGames cards={cards} />
        </>
      ) : (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p>{t(code === '' ? 'claimAbout' : 'claimLink')}</p>
          <TextField
            label={t('code')}
            hint={t('codeHint')}
            value={typed}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            ref={field}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Problem problem={problem} />
          <Button type="submit" look="primary" size="large" busy={busy}>
            {t('claim')}
          </Button>
        </form>
      )}
    </main>
  )
}
