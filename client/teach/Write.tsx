import { useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mostCable } from '../../game/model/cable.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import { useNames } from '../i18n/names.ts'
import { useGame, useGameHandle } from '../store/GameContext.tsx'
import { useDraft } from '../store/useDraft.ts'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { Refused } from '../ui/Refused.tsx'

/** Also where `crypto.randomUUID` is missing: a classroom on plain http. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The umpire writes to all seats or to some; they read it among their cables. */
export function Write() {
  const { t } = useTranslation('teach')
  const names = useNames()
  const id = useId()
  const { link, store } = useGameHandle()
  const seats = useGame((state) => state.roster?.seats) ?? []
  const all = seats
    .filter(({ kind, people }) => kind === 'person' || people.length > 0)
    .map(({ seat }) => seat)
  const [left, setLeft] = useState<readonly ActorId[]>([])
  const [text, write, clear] = useDraft(`umpire.${store.get().match}`)
  const [by, sign] = useDraft('umpire.name')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const key = useRef(newKey())
  const to = all.filter((seat) => !left.includes(seat))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || to.length === 0) return
    setBusy(true)
    const signed = by.trim()
    const reply = await link.cable(key.current, to, text.trim(), signed === '' ? undefined : signed)
    setBusy(false)
    setRefusal(reply.ok ? null : reply.refusal)
    if (!reply.ok) return
    key.current = newKey()
    clear()
    announce(t('write.sent'))
  }
  const toggle = (seat: ActorId) =>
    setLeft((now) => (now.includes(seat) ? now.filter((each) => each !== seat) : [...now, seat]))
  if (all.length === 0) return <p className="small quiet">{t('write.nobody')}</p>
  return (
    <form className="stack teach-write" onSubmit={(event) => void send(event)}>
      <div className="field">
        <label htmlFor={id}>{t('write.title')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={mostCable}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <fieldset className="teach-to">
        <legend className="hidden-text">{t('write.to')}</legend>
        {all.map((seat) => (
          <label key={seat}>
            <input type="checkbox" checked={to.includes(seat)} onChange={() => toggle(seat)} />
            {names.actor(seat)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('write.by')}
        hint={t('write.byHint')}
        value={by}
        maxLength={40}
        autoComplete="name"
        onChange={({ target }) => sign(target.value)}
      />
      <div className="row">
        <Button
          type="submit"
          size="small"
          look="primary"
          busy={busy}
          disabled={text.trim() === '' || to.length === 0}
        >
          {to.length === all.length ? t('write.all') : t('write.some', { count: to.length })}
        </Button>
        <span className="small quiet">{t('write.as')}</span>
      </div>
      <Refused refusal={refusal} />
    </form>
  )
}
