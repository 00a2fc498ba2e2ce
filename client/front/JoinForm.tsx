import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { isCode, tidyCode } from './code.ts'
import './join.css'

/** A code as people type it: with spaces, in lower case. `first`: whoever came to /join came for this field. */
export function JoinForm({ first }: { first: boolean }) {
  const { t } = useTranslation('ui')
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (first) field.current?.focus()
  }, [first])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = tidyCode(typed)
    if (isCode(code)) go(`/s/${code}`)
    else setWrong(true)
  }
  return (
    <form className="front-box" onSubmit={submit}>
      <h2>{t('front.join.title')}</h2>
      <div className="front-join">
        <TextField
          label={t('front.join.code')}
          hint={t('front.join.hint')}
          error={wrong ? t('error.codeShape') : undefined}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          ref={field}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
        <Button type="submit">{t('front.join.go')}</Button>
      </div>
      <Link href="/device" className="way small">
        {t('front.join.device')}
      </Link>
    </form>
  )
}
