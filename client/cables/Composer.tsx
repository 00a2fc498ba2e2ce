import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mostCable } from '../../game/model/cable.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { useGame } from '../store/GameContext.tsx'
import { useDraft } from '../store/useDraft.ts'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { draftKey } from './conversations.ts'
import { OthersWords } from './OthersWords.tsx'
import { useOwnDraft, useReturned } from './useReturned.ts'
import { useSend } from './useSend.ts'
import { useSharedDraft } from './useSharedDraft.ts'

const nearEnd = 200

export const draftName = (match: string, conversation: string): string => `${match}.cable.${conversation}`

/** Enter sends; with Shift, or while a word is still being put together, it does not. */
const sends = ({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !nativeEvent.isComposing

/** Where a cable is written. What is not sent stays, here and on the server. */
export function Composer({
  conversation,
  to,
  onSent,
}: {
  conversation: string
  to: readonly ActorId[]
  onSent: () => void
}) {
  const { t } = useTranslation('cables')
  const id = useId()
  const match = useGame((state) => state.match)
  const name = draftName(match, conversation)
  const [text, write, clear] = useDraft(name)
  const key = draftKey(conversation)
  useReturned(name, key, { text, known: useOwnDraft(key), put: write })
  const [before, setBefore] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { send, busy, refusal } = useSend()
  const dropShared = useSharedDraft(key, text.trim() === '' ? null : text)
  const room = mostCable - text.length
  const able = text.trim() !== '' && to.length > 0
  const submit = async () => {
    if (!able || busy || !(await send(to, text.trim()))) return
    clear()
    dropShared()
    setBefore(null)
    announce(t('sent', { to: [...to] }))
    field.current?.focus()
    onSent()
  }
  const take = (theirs: string) => {
    setBefore(text === '' ? null : text)
    write(theirs)
    field.current?.focus()
  }
  return (
    <>
      <OthersWords of={conversation === 'new' ? 'cable' : key} own={text} onTake={take} />
      {before === null ? null : (
        <article className="cable" data-kind="draft">
          <p className="cable-head small">
            <strong>{t('draft.before')}</strong>
          </p>
          <p className="cable-text">{before}</p>
          <Button size="small" icon="reset" onClick={() => take(before)}>
            {t('draft.back')}
          </Button>
        </article>
      )}
      <form
        className="cable-write"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Refused refusal={refusal} />
        <label htmlFor={id}>{to.length === 0 ? t('write') : t('writeTo', { to: [...to] })}</label>
        <textarea
          ref={field}
          id={id}
          className="input"
          rows={3}
          maxLength={mostCable}
          enterKeyHint="send"
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => write(target.value)}
          onKeyDown={(event) => {
            if (!sends(event)) return
            event.preventDefault()
            void submit()
          }}
        />
        <div className="row">
          <span id={`${id}-hint`} className="small quiet" data-keys={room > nearEnd}>
            {room > nearEnd ? t('keys') : t('left', { count: room })}
          </span>
          <Button look="primary" icon="next" busy={busy} disabled={!able} onClick={() => void submit()}>
            {t('send')}
          </Button>
        </div>
      </form>
    </>
  )
}
