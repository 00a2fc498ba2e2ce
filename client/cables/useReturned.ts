/** One's own unsent text comes back from the server: begun at one device, gone on with at another. */
import { useEffect } from 'react'
import type { DraftKey } from '../../game/model/cable.ts'
import { useGame } from '../store/GameContext.tsx'
import { keep } from '../store/keep.ts'
import { toldHere } from './useSharedDraft.ts'

/**
 * What to put into the sheet, or null to leave it. `heard`: what this device last knew the server to hold. Whatever was
 * written here since then stays, and nothing is ever emptied: a text that was sent elsewhere can be thrown away by hand.
 */
export const returned = (text: string, heard: string | null, known: string | null): string | null =>
  known !== null && text === (heard ?? '') && text !== known ? known : null

/** Own unsent text as the server has it, or null. */
export function useOwnDraft(key: DraftKey): string | null {
  return useGame(({ drafts, no }) => drafts.find((one) => one.person === no && one.key === key)?.text ?? null)
}

/** Follows the server's text as long as nothing else was written here. `name`: under which this browser keeps it. */
export function useReturned(
  name: string,
  key: DraftKey,
  { text, known, put }: { text: string; known: string | null; put: (text: string) => void },
): void {
  const heard = `heard.${name}`
  useEffect(() => {
    const next = returned(text, keep.read(heard), known)
    if (known === null) keep.drop(heard)
    else keep.write(heard, known)
    if (next !== null && toldHere.get(key) !== known) put(next)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Typing is no reason to look again, news from the server is.
  }, [heard, known])
}
