import { useCallback, useState } from 'react'
import type { Refusal } from '../../game/model/refusal.ts'
import { useAct, type Act } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'

export interface Submit {
  /** True when the rules did it; `done` is then read out. */
  readonly submit: (act: Act, done: string) => Promise<boolean>
  readonly busy: boolean
  readonly refusal: Refusal | null
}

/** Sends commands one at a time and keeps what was refused, for `Refused`. */
export function useSubmit(): Submit {
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const submit = useCallback(
    async (command: Act, done: string) => {
      setBusy(true)
      const reply = await act(command)
      setBusy(false)
      setRefusal(reply.ok ? null : reply.refusal)
      if (reply.ok) announce(done)
      return reply.ok
    },
    [act],
  )
  return { submit, busy, refusal }
}
