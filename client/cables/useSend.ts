/** Sends a cable. Its key stays until it went out, so that a second try after a lost answer counts once. */
import { useRef, useState } from 'react'
import type { ActorId } from '../../game/model/ids.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import { addCable } from '../store/game.ts'
import { useGameHandle } from '../store/GameContext.tsx'
import { newKey } from './conversations.ts'

export interface Sending {
  readonly send: (to: readonly ActorId[], text: string) => Promise<boolean>
  readonly busy: boolean
  readonly refusal: Refusal | null
}

export function useSend(): Sending {
  const { link, store } = useGameHandle()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const tried = useRef({ text: '', key: '' })
  const send = async (to: readonly ActorId[], text: string) => {
    const what = `${to.join()} ${text}`
    if (tried.current.text !== what) tried.current = { text: what, key: newKey() }
    setBusy(true)
    const reply = await link.cable(tried.current.key, to, text)
    setBusy(false)
    setRefusal(reply.ok ? null : reply.refusal)
    if (!reply.ok) return false
    tried.current = { text: '', key: '' }
    addCable(store, reply.result)
    return true
  }
  return { send, busy, refusal }
}
