import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../game/model/refusal.ts'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Refused.tsx'
import { useActName } from './useActName.ts'
import { useUndo } from './useUndo.ts'

const apple = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** In a field the same keys undo typing. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

function useKeys(run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, shiftKey, altKey } = event
      const held = apple ? event.metaKey : event.ctrlKey
      if (!held || shiftKey || altKey || key.toLowerCase() !== 'z' || typing(event.target)) return
      if (event.defaultPrevented || event.repeat) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [run])
}

/** Takes back the last act of Planning, and says which it was. */
export function UndoButton() {
  const { t } = useTranslation('planning')
  const name = useActName()
  const { last, undo } = useUndo()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, setSaid] = useState('')
  const run = useCallback(async () => {
    // At once, not with the next picture: two quick presses undo one act.
    if (last === null || running.current) return
    running.current = true
    setBusy(true)
    const reply = await undo()
    running.current = false
    setBusy(false)
    setRefusal(reply.ok ? null : reply.refusal)
    if (!reply.ok) return
    const words = t('undo.done', { what: name(last) })
    setSaid(words)
    announce(words)
  }, [last, undo, name, t])
  useKeys(useCallback(() => void run(), [run]))
  return (
    <>
      <Button
        size="small"
        busy={busy}
        disabled={last === null}
        title={last === null ? t('undo.nothing') : t('undo.next', { what: name(last) })}
        aria-keyshortcuts={apple ? 'Meta+Z' : 'Control+Z'}
        onClick={() => void run()}
      >
        {t('undo.ask')}{' '}
        <kbd className="desk-line-keys" aria-hidden="true">
          {apple ? '⌘Z' : t('undo.keys')}
        </kbd>
      </Button>
      {said === '' ? null : <p className="small quiet desk-line-said">{said}</p>}
      <Refused refusal={refusal} />
    </>
  )
}
