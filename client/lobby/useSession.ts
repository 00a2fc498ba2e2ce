import { useCallback, useEffect, useState } from 'react'
import type { SessionInfo } from '../../game/model/api.ts'
import { api, type Answer, type Problem } from '../net/api.ts'

/** How often the lobby asks who has come; there is no socket before one has a game. */
const pause = 2500

export interface Session {
  readonly info: SessionInfo | null
  readonly problem: Problem | null
  /** Runs a change and asks again; a refusal stays until the next change. */
  readonly change: <T>(call: () => Promise<Answer<T>>) => Promise<boolean>
}

/** A code that no session has is not asked for again: wrong codes are counted, and a class shares one address. */
const final = new Set(['error.noSession', 'error.malformed'])

export function useSession(code: string): Session {
  const [info, setInfo] = useState<SessionInfo | null>(null)
  const [unheard, setUnheard] = useState<Problem | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const ask = useCallback(async () => {
    const answer = await api.session(code)
    if (answer.ok) setInfo(answer.value)
    return answer
  }, [code])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    let open = true
    const tick = async () => {
      const answer = await ask()
      if (!open) return
      setUnheard(answer.ok ? null : { ...answer.problem, params: { code, ...answer.problem.params } })
      if (answer.ok || !final.has(answer.problem.error)) timer = setTimeout(() => void tick(), pause)
    }
    void tick()
    return () => {
      open = false
      if (timer !== null) clearTimeout(timer)
    }
  }, [ask, code])
  const change: Session['change'] = async (call) => {
    const answer = await call()
    setRefused(answer.ok ? null : answer.problem)
    await ask()
    return answer.ok
  }
  return { info, problem: unheard ?? refused, change }
}
