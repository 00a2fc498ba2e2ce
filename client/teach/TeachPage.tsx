import { useEffect, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { tidyCode } from '../front/code.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Problem } from '../ui/Problem.tsx'
import type { Problem as ProblemData } from '../net/api.ts'
import { Console } from './Console.tsx'
import { keyIn, useEntry } from './useEntry.ts'
import './teach.css'

/** Whoever has no key here can give one. */
function Door({ problem, onKey }: { problem: ProblemData | null; onKey: (key: string) => void }) {
  const { t } = useTranslation(['teach', 'ui'])
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (keyIn(typed) !== '') onKey(keyIn(typed))
  }
  return (
    <main className="page-narrow stack">
      <h1>{t('door.title')}</h1>
      <Problem problem={problem} />
      {problem === null ? <Notice>{t('door.about')}</Notice> : null}
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('door.link')}
          hint={t('door.hint')}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" look="primary">
          {t('door.go')}
        </Button>
      </form>
      <Link href="/" className="way">
        {t('ui:home')}
      </Link>
    </main>
  )
}

/** `/teach/CODE`, with `#KEY` the first time. */
export function TeachPage({ code: typed }: { code: string }) {
  const code = tidyCode(typed)
  const { t } = useTranslation(['teach', 'ui'])
  const { entry, tryKey } = useEntry(code)
  useEffect(() => {
    document.title = `${t('title', { code })} – Guarantors`
  }, [t, code])
  if (entry.at === 'door') return <output className="page-loading">{t('ui:loading')}</output>
  if (entry.at === 'refused') return <Door problem={entry.problem} onKey={tryKey} />
  return <Console info={entry.info} />
}
