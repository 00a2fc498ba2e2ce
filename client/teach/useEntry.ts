/** The way into the console: the key of the private link, or the cookie of whoever has come before. */
import { useCallback, useEffect, useState } from 'react'
import type { SessionInfo } from '../../game/model/api.ts'
import { api, type Problem } from '../net/api.ts'

export type Entry =
  | { readonly at: 'door' }
  | { readonly at: 'refused'; readonly problem: Problem | null }
  | { readonly at: 'in'; readonly info: SessionInfo }

/** Keys have no hyphen after their first word as panels have (`#help-…`, `#rests-…`). */
const panel = /^#(?:help|rests)-/

/** The key in the address, or what a whole private link holds. */
export const keyIn = (text: string): string => text.slice(text.indexOf('#') + 1).trim()

async function enter(code: string, key: string): Promise<Entry> {
  if (key !== '') {
    const answer = await api.staff(code, key)
    if (!answer.ok) return { at: 'refused', problem: answer.problem }
  }
  const answer = await api.session(code)
  if (!answer.ok)
    return { at: 'refused', problem: { ...answer.problem, params: { code, ...answer.problem.params } } }
  return answer.value.mine.staff ? { at: 'in', info: answer.value } : { at: 'refused', problem: null }
}

export function useEntry(code: string): { entry: Entry; tryKey: (key: string) => void } {
  const [entry, setEntry] = useState<Entry>({ at: 'door' })
  const [key] = useState(() => (panel.test(location.hash) ? '' : keyIn(location.hash)))
  const tryKey = useCallback((given: string) => void enter(code, given).then(setEntry), [code])
  useEffect(() => {
    // Whoever looks over a shoulder, or at the history, must not find it in the address bar.
    if (key !== '') history.replaceState(history.state, '', location.pathname + location.search)
    tryKey(key)
  }, [key, tryKey])
  return { entry, tryKey }
}
