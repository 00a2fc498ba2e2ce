/** An unsent text as it grows: the server keeps it for its writer, and shows it to the others of the seat. */
import { useCallback, useEffect, useRef } from 'react'
import { mostDraft, type DraftKey } from '../../game/model/cable.ts'
import { addDraft } from '../store/game.ts'
import { useGame, useGameHandle } from '../store/GameContext.tsx'

const pause = 500

/** What this window told last, by key: to hear it back is no news. */
export const toldHere = new Map<DraftKey, string | null>()

/**
 * `text` null: nothing lies unsent. Told a moment after the last change, and at once when the writer turns away;
 * an empty sheet that was only opened does not throw away what lies unsent elsewhere. Answers what to call once the
 * text was sent.
 */
export function useSharedDraft(key: DraftKey, text: string | null): () => void {
  const { link, store } = useGameHandle()
  const online = useGame((state) => state.link === 'online')
  const told = useRef<string | null | undefined>(null)
  const latest = useRef<string | null>(text)
  const tell = useCallback(
    (next: string | null) => {
      latest.current = next
      if (next === told.current || (next?.length ?? 0) > mostDraft) return
      told.current = next
      toldHere.set(key, next)
      void link.draft(key, next).then((reply) => {
        const { no, skew } = store.get()
        // Not kept: it is told again with the next change, or once we are back.
        if (!reply.ok && told.current === next) told.current = undefined
        // The server tells our other windows, and not this one.
        if (reply.ok && no !== null) addDraft(store, { person: no, key, text: next, at: Date.now() + skew })
      })
    },
    [link, store, key],
  )
  useEffect(() => {
    const { drafts, no } = store.get()
    const known = drafts.find((draft) => draft.person === no && draft.key === key)?.text ?? null
    told.current = latest.current === null ? null : known
    return () => tell(latest.current)
  }, [store, key, tell])
  useEffect(() => {
    latest.current = text
    if (!online) return
    const timer = setTimeout(() => tell(text), pause)
    return () => clearTimeout(timer)
  }, [text, online, tell])
  return useCallback(() => tell(null), [tell])
}
