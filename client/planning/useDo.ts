import { useState } from 'react'
import type { Refusal } from '../../game/model/refusal.ts'
import { useAct, useGameHandle, type Act } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { useRemember } from './useUndo.ts'

export interface Doing {
  readonly busy: boolean
  readonly refusal: Refusal | null
  /** True when it was accepted; `said` is read out then. */
  readonly run: (act: Act, said: string) => Promise<boolean>
}

/** One act at a time, with its refusal; what can be taken back is remembered. */
export function useDo(): Doing {
  const act = useAct()
  const { store } = useGameHandle()
  const remember = useRemember()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return {
    busy,
    refusal,
    run: async (command, said) => {
      setBusy(true)
      const before = store.get().view
      const reply = await act(command)
      setRefusal(reply.ok ? null : reply.refusal)
      setBusy(false)
      if (reply.ok) {
        remember(command, before)
        announce(said)
      }
      return reply.ok
    },
  }
}
